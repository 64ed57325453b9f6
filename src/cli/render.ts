import { statSync } from 'node:fs';
import process from 'node:process';
import MarkdownIt from 'markdown-it';
import { mayHoldFormula } from '../core/formulae/formula-painter';
import { conferencePreview, type PreviewEnv } from '../core/preview/preview';
import { readArguments } from './arguments';
import { readNotes } from './read-folder';
import { contextOf } from './site-around';
import { Usage } from './usage';

const HELP = `Usage: conference-notes render FILE [--relearn VERSION]

Prints the HTML of a note's body as the preview shows it, before Mermaid draws diagrams. For a page of a Hugo site
the files around it are read too, so that links and images lead where they lead in Hugo and shortcodes are those of
the version of Relearn that the site uses; --relearn sets another version.
`;

export const renderCommand = {
  name: 'render',
  about: 'print the HTML that the preview shows for a note',

  async run(args: readonly string[]): Promise<number> {
    const given = readArguments(args, { relearn: { type: 'string' } }, 'FILE', HELP);
    if (given === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { target, values } = given;
    const relearn = versionIn(values.relearn);
    process.stdout.write(await render(textOf(target), target, relearn));
    return 0;
  },
};

/** @throws Usage when there is no file that could be read as text */
function textOf(target: string): string {
  const note = isFolder(target) ? undefined : readNotes(target).notes[0];
  if (note === undefined)
    throw new Usage(`“${target}” is not a Markdown file that can be read. Give one FILE.`);
  return note.text;
}

function isFolder(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function render(text: string, file: string, relearn: string | undefined): Promise<string> {
  const md = new MarkdownIt({ html: true, linkify: true });
  md.linkify.set({ fuzzyLink: false });
  conferencePreview(md);
  const context = contextOf(file);
  const settings = { ...context.settings, ...(relearn !== undefined && { relearnVersion: relearn }) };
  const delimiters = [...(settings.passthrough?.inline ?? []), ...(settings.passthrough?.block ?? [])];
  const painter = mayHoldFormula(
    text,
    delimiters.map(([open]) => open),
  )
    ? (await import('../core/formulae/katex-painter')).katexPainter
    : undefined;
  const env: PreviewEnv = { conferenceNote: { ...context, settings, formulae: () => painter } };
  return md.render(text, env);
}

/** @throws {Usage} for what is no version */
function versionIn(relearn: string | undefined): string | undefined {
  if (relearn !== undefined && !/^\d+(?:\.\d+){0,2}$/.test(relearn))
    throw new Usage(`“${relearn}” is not a version of Relearn; give one such as 9.2.0.`);
  return relearn;
}
