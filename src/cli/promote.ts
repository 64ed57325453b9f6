import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { noteFile } from '../core/conference/note-file';
import { pageSession } from '../core/conference/session';
import { ConferenceIndex } from '../core/conference/index';
import type { Session } from '../core/conference/model';
import { DEFAULT_LABELS, labelStyle } from '../core/edits/promote/label-style';
import { mendedDraft, promoteDraft } from '../core/edits/promote/promote-draft';
import { suggestedLines } from '../core/edits/promote/suggested-lines';
import { applyEdits } from '../core/text/text-edit';
import { isBuiltByHugo } from '../core/links/built-by-hugo';
import type { IdMaker } from '../core/site/heading-ids';
import { readNote } from '../core/note/read-note';
import { withoutColon } from '../core/note/title';
import { safeMends } from '../core/typos/safe-fixes';
import type { Typo } from '../core/typos/typo';
import { folderAround } from './folder-around';
import { readNotes } from './read-folder';
import { typoReader } from './typo-reader';
import { Usage } from './usage';
import { writeNote } from './write-note';

const HELP = `Usage: conference-notes promote FILE [--session TITLE] [--summary empty|suggest] [--tidy] [--write]

Puts a Summary above the raw notes of each session of a file, or of one session, and prints the new text. Every line
of the notes is kept. --summary suggest begins the Summary with lines of the notes; --tidy mends certain typos, takes
the colon off titles and brings the table of contents up to date; --write changes the file and prints a line for
each changed session.
`;

interface Arguments {
  readonly file: string;
  readonly session: string | undefined;
  readonly suggest: boolean;
  readonly tidy: boolean;
  readonly write: boolean;
}

export const promoteCommand = {
  name: 'promote',
  about: 'turn raw notes into Summary and Notes',

  run(args: readonly string[]): number {
    const asked = readArguments(args);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    return promote(asked);
  },
};

function promote({ file, session: title, suggest, tidy, write }: Arguments): number {
  const whole = path.resolve(file);
  const { text, note, sessions, others, maker, typos } = openFile(whole, file);
  const chosen = title === undefined ? sessions : sessionsNamed(sessions, title, file);
  const isPage = sessions.length === 1 && sessions[0]?.span.start === 0;
  const style = labelStyle([{ note, text }, ...others], isPage, DEFAULT_LABELS);
  const draft = mendedDraft(path.basename(whole), text, chosen, tidy ? safeMends(typos(), chosen) : []);
  const result = promoteDraft(
    draft,
    style,
    (session) => (suggest ? suggestedLines(draft.text, draft.note, session) : []),
    { trimTitlesOf: tidy ? chosen : [], contents: tidy ? 'create' : 'keep', maker },
  );
  const refusals = result.sessions.filter(({ promotion }) => promotion.outcome === 'refused');
  for (const { session, promotion } of result.sessions) {
    if (promotion.outcome === 'refused')
      process.stderr.write(
        `${file}:${String(promotion.line + 1)}: “${session.title}” is left as it is. ${promotion.reason}\n`,
      );
    if (promotion.outcome === 'empty')
      process.stderr.write(
        `${file}:${String(session.line + 1)}: nothing is written yet in “${session.title}”.\n`,
      );
  }
  const finished = applyEdits(text, result.edits);
  if (!write) process.stdout.write(finished);
  else {
    if (finished !== text) writeNote(whole, file, text, finished);
    for (const { session, promotion } of result.sessions)
      if (promotion.outcome === 'promoted')
        process.stdout.write(`${file}:${String(session.line + 1)}: ${session.title}\n`);
  }
  return refusals.length > 0 ? 1 : 0;
}

interface OpenFile {
  readonly text: string;
  readonly note: ReturnType<typeof readNote>;
  readonly sessions: readonly Session[];
  /** Other notes of the folder, nearest in the order of their names. */
  readonly others: readonly { text: string; note: ReturnType<typeof readNote> }[];
  /** Who makes the ids of its headings. */
  readonly maker: IdMaker;
  readonly typos: () => Typo[];
}

function openFile(whole: string, file: string): OpenFile {
  const own = readNotes(whole).notes[0];
  if (own === undefined) throw new Usage(`“${file}” is not a Markdown file that can be read.`);
  const folder = folderAround(whole);
  const around = readNotes(folder, whole);
  const index = new ConferenceIndex(around.rootName);
  index.update(around.notes);
  const name = path.relative(folder, whole).replaceAll(path.sep, '/');
  const note = index.note(name) ?? readNote(own.text);
  const others = around.notes.flatMap((other) => {
    const read = other.path === name ? undefined : index.note(other.path);
    return read ? [{ text: other.text, note: read }] : [];
  });
  const typos = (): Typo[] => typoReader(index, around.notes)(name);
  const maker = isBuiltByHugo(whole.replaceAll(path.sep, '/'), existsSync) ? 'hugo' : 'github';
  const found = index.sessionsOf(name);
  // Who names a page of a site means its talk, whatever the sidebar makes of it.
  const isPage = found.length === 0 && maker === 'hugo' && path.basename(name) !== '_index.md';
  const sessions = isPage ? [pageSession(noteFile(name, note))] : found;
  return { text: own.text, note, sessions, others, maker, typos };
}

/** Sessions by their title; its case and a colon at its end do not matter. */
function sessionsNamed(sessions: readonly Session[], title: string, file: string): readonly Session[] {
  const plain = (words: string): string => withoutColon(words).toLowerCase();
  const found = sessions.filter((session) => plain(session.title) === plain(title));
  if (found.length > 0) return found;
  const titles = sessions.map((session) => `  ${session.title}`).join('\n');
  throw new Usage(`There is no session “${title}” in ${file}. It has:\n${titles}\n`);
}

/** @returns undefined when help is wanted */
function readArguments(args: readonly string[]): Arguments | undefined {
  let parsed;
  try {
    const options = {
      session: { type: 'string' },
      summary: { type: 'string' },
      tidy: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (thrown) {
    throw new Usage(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return undefined;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Usage(`Give one FILE.\n\n${HELP}`);
  const { summary = 'empty' } = values;
  if (summary !== 'empty' && summary !== 'suggest')
    throw new Usage(`--summary takes “empty” or “suggest”, not “${summary}”.\n\n${HELP}`);
  return {
    file,
    session: values.session,
    suggest: summary === 'suggest',
    tidy: values.tidy === true,
    write: values.write === true,
  };
}
