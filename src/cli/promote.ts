import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { noteFile } from '../core/conference/note-file';
import { pageSession } from '../core/conference/session';
import { ConferenceIndex } from '../core/conference/index';
import type { Session } from '../core/conference/model';
import { DEFAULT_LABELS, labelStyle } from '../core/edits/promote/label-style';
import { draftWithFixes, promoteDraft } from '../core/edits/promote/promote-draft';
import { suggestedLines } from '../core/edits/promote/suggested-lines';
import { applyEdits } from '../core/text/text-edit';
import { isBuiltByHugo } from '../core/site/built-by-hugo';
import type { IdMaker } from '../core/site/heading-ids';
import { readNote } from '../core/note/read-note';
import { withoutColon } from '../core/note/title';
import { safeFixes } from '../core/typos/safe-fixes';
import type { Typo } from '../core/typos/typo';
import { readArguments } from './arguments';
import { folderAround } from './folder-around';
import { readNotes } from './read-folder';
import { typoReader } from './typo-reader';
import { Usage } from './usage';
import { writeNote } from './write-note';

const HELP = `Usage: conference-notes promote FILE [--session TITLE] [--summary empty|suggest] [--tidy] [--write]

Puts a Summary above the raw notes of every session in a file, or of one session, and prints the new text. Every
line of the notes is kept. --summary suggest begins the Summary with lines of the notes; --tidy fixes certain typos, takes
the colon off titles and updates the table of contents; --write changes the file and prints a line for each session
that was changed.

Exit codes: 0 done, 1 a session was left as it is because its text is damaged, 2 wrong arguments or an unreadable file.
`;

interface Asked {
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
    const asked = read(args);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    return promote(asked);
  },
};

function promote({ file, session: title, suggest, tidy, write }: Asked): number {
  const whole = path.resolve(file);
  const { text, note, sessions, others, maker, typos } = openFile(whole, file);
  const chosen = title === undefined ? sessions : sessionsNamed(sessions, title, file);
  const isPage = sessions.length === 1 && sessions[0]?.span.start === 0;
  const style = labelStyle([{ note, text }, ...others], isPage, DEFAULT_LABELS);
  const draft = draftWithFixes(path.basename(whole), text, chosen, tidy ? safeFixes(typos(), chosen) : []);
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
      process.stderr.write(`${file}:${String(session.line + 1)}: “${session.title}” has no notes yet.\n`);
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
function read(args: readonly string[]): Asked | undefined {
  const options = {
    session: { type: 'string' },
    summary: { type: 'string' },
    tidy: { type: 'boolean' },
    write: { type: 'boolean' },
  } as const;
  const given = readArguments(args, options, 'FILE', HELP);
  if (given === undefined) return undefined;
  const { session, summary = 'empty', tidy, write } = given.values;
  if (summary !== 'empty' && summary !== 'suggest')
    throw new Usage(`--summary takes “empty” or “suggest”, not “${summary}”.\n\n${HELP}`);
  return { file: given.target, session, suggest: summary === 'suggest', tidy, write };
}
