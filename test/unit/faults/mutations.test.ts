import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { everyWay } from './every-way';

/** Damages that are tried on each note. */
const TIMES = 25;

/** What the hands, a half-saved file or a bad merge put into notes. */
const PIECES = [
  '{{%',
  '%}}',
  '{{<',
  '>}}',
  '{{% button href="',
  '{{% /notice %}}',
  '```',
  '~~~',
  '<!--',
  '-->',
  '---\n',
  '+++\n',
  '"',
  "'",
  '`',
  '[',
  '](',
  ')',
  '![',
  '#',
  '##',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '- ',
  '1. ',
  '> ',
  '|',
  '\u0000',
  '\uFEFF',
  '\uD83D',
  '🚀',
  'é',
  '\u202E',
  'TODO:',
  '<ins>Notes</ins><br>',
  '## Summary',
  '<script>',
  '&lt;',
  '\\',
  '*',
  '_',
  '[^1]:',
  ': ',
] as const;

/** A stream of numbers below a bound, always the same for a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The text with one to four places inserted into, cut out, doubled, swapped or cut off. */
function mutated(text: string, next: (below: number) => number): string {
  let result = text;
  for (let times = next(4); times >= 0; times--) {
    const at = next(result.length + 1);
    const until = Math.min(result.length, at + next(80));
    const [head, part, tail] = [result.slice(0, at), result.slice(at, until), result.slice(until)];
    const piece = PIECES[next(PIECES.length)] ?? '';
    const ways = [
      head + piece + part + tail,
      head + tail,
      head + part + part + tail,
      tail + head + part,
      head,
      head + piece + tail,
    ];
    result = ways[next(ways.length)] ?? result;
  }
  return result;
}

function notesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.md$/.test(file))
    .map((file) => path.join(folder, file));
}

/** Damages a note many times and sends it through everything. */
function damage(file: string, seed: number, times: number): void {
  const text = readFileSync(file, 'utf8');
  const next = numbers(seed + 1);
  for (let time = 0; time < times; time++) {
    const damaged = mutated(text, next);
    try {
      everyWay(path.basename(file), text, damaged);
    } catch (error) {
      throw new Error(`${file}, damage ${String(time)}: ${JSON.stringify(damaged.slice(0, 500))}`, {
        cause: error,
      });
    }
  }
}

describe('notes that are damaged', () => {
  for (const [name, folder] of [
    ['the sample conference', 'test/fixtures/sample-conference'],
    ['a file a day', 'test/fixtures/layouts/05-file-a-day'],
    ['one readme', 'test/fixtures/layouts/01-readme-day-talk'],
  ] as const)
    it(`are read, checked, promoted and shown: ${name}`, () => {
      for (const [seed, file] of notesBelow(folder).entries()) damage(file, seed, TIMES);
    });

  // There are many of them: each is damaged less often.
  const shared = path.resolve('..', 'shared', 'samples');
  for (const [seed, file] of notesBelow(shared).entries())
    it(`are read, checked, promoted and shown: ${path.relative(shared, file)}`, () => {
      damage(file, seed, Math.ceil(TIMES / 4));
    });
});
