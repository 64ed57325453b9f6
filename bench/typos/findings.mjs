import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { judgeNotes, loadJudge } from './load-judge.mjs';

// node bench/typos/findings.mjs FOLDER > findings.json: the typos of a folder of notes, as `check --json` prints them.
const folder = process.argv[2] ?? '.';
const paths = readdirSync(folder, { recursive: true }).map(String).filter((path) => path.endsWith('.md')).sort();
const notes = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
console.log(JSON.stringify(judgeNotes(await loadJudge(), notes), undefined, 1));
