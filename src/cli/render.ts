import { statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import MarkdownIt from 'markdown-it';
import { conferencePreview, type PreviewEnv } from '../core/preview/preview';
import { readNotes } from './read-folder';
import { contextOf } from './site-around';
import { Usage } from './usage';

const HELP = `Usage: conference-notes render FILE

Prints the HTML of a note's body as the preview shows it, before Mermaid draws. For a page of a Hugo site the
files around it are looked at, so that links and images lead where Hugo leads them.
`;

export const renderCommand = {
  name: 'render',
  about: 'print the HTML that the preview shows for a note',

  run(args: readonly string[]): number {
    const { target, help } = readArguments(args);
    if (help) {
      process.stdout.write(HELP);
      return 0;
    }
    process.stdout.write(render(textOf(target), target));
    return 0;
  },
};

/** @throws Usage when there is no file that could be read as text */
function textOf(target: string): string {
  const note = isFolder(target) ? undefined : readNotes(target).notes[0];
  if (note === undefined) throw new Usage(`“${target}” is no Markdown file that can be read. Give one FILE.`);
  return note.text;
}

function isFolder(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function render(text: string, file: string): string {
  const md = new MarkdownIt({ html: true, linkify: true });
  md.linkify.set({ fuzzyLink: false });
  conferencePreview(md);
  const env: PreviewEnv = { conferenceNote: contextOf(file) };
  return md.render(text, env);
}

function readArguments(args: readonly string[]): { target: string; help: boolean } {
  let parsed;
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (thrown) {
    throw new Usage(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  const [target] = positionals;
  const help = values.help === true;
  if (!help && (target === undefined || positionals.length > 1)) throw new Usage(`Give one FILE.\n\n${HELP}`);
  return { target: target ?? '', help };
}
