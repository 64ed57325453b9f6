import type * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import {
  columnOf,
  lineAt,
  linesWith,
  searchedWords,
  shownLine,
  type SearchedText,
} from '../../core/conference/text-search';
import type { NoteRoot } from '../notes/note-root';
import { inSlices } from '../notes/slices';
import type { NoteTexts } from './note-texts';

/** A line of a session's notes in which words were found. */
export interface TextHit {
  readonly root: NoteRoot;
  readonly session: Session;
  /** As a reader sees it. */
  readonly shown: string;
  /** 0-based. */
  readonly line: number;
  readonly column: number;
}

/** So many lines of one session are offered. */
const PER_SESSION = 2;

/** So many lines in all. */
const MOST = 40;

/**
 * Finds the lines of notes that have all words of a query.
 *
 * @param token another letter was typed: what is found by then is of no use
 * @returns those with the words one after the other first; undefined for a query too short
 */
export async function searchTexts(
  places: readonly { readonly root: NoteRoot; readonly session: Session }[],
  texts: NoteTexts,
  query: string,
  token: vscode.CancellationToken,
): Promise<TextHit[] | undefined> {
  const words = searchedWords(query);
  if (words.length === 0) return undefined;
  for (const root of new Set(places.map((place) => place.root))) {
    const own = places.filter((place) => place.root === root).map(({ session }) => session.path);
    await texts.read(root, [...new Set(own)], token);
  }
  const phrases: TextHit[] = [];
  const others: TextHit[] = [];
  await inSlices(places, ({ root, session }) => {
    if (token.isCancellationRequested || phrases.length >= MOST) return false;
    const read = texts.of(root, session.path);
    if (!read) return true;
    const part = linesOf(root, session, read);
    for (const { line, isPhrase } of linesWith(read, words, part, PER_SESSION)) {
      const written = read.lines[line] ?? '';
      const column = columnOf(written, words);
      const hit = { root, session, shown: shownLine(written, column), line, column };
      if (isPhrase) phrases.push(hit);
      else if (others.length < MOST) others.push(hit);
    }
    return true;
  });
  return [...phrases, ...others].slice(0, MOST);
}

/** The lines of a session's notes: without its heading or front matter, which are found as title and tags. */
function linesOf(
  { index }: NoteRoot,
  { path, title, line, span }: Session,
  text: SearchedText,
): { readonly from: number; readonly to: number } {
  const isLast = span.end >= (text.starts.at(-1) ?? 0);
  const to = isLast ? text.lines.length : lineAt(text, span.end);
  if (span.start > 0) return { from: line + 1, to };
  const note = index.note(path);
  const [first] = note?.headings ?? [];
  return { from: first?.text === title ? first.line + 1 : lineAt(text, note?.bodyStart ?? 0), to };
}
