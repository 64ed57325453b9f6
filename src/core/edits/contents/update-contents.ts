import type { Day } from '../../conference/model';
import type { IdMaker } from '../../site/heading-ids';
import type { Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import { asInlineText } from '../inline-text';
import { applyEdits, lineBreakOf, type TextEdit } from '../../text/text-edit';
import { printList } from './contents-list';
import { languageOf, type Language } from '../promote/language';
import { findContents, hasOtherContents } from './find-contents';
import { readTargets, takenOut, type Target } from './targets';
import { updateList } from './update-list';

export interface ContentsRequest {
  /** Days alone, or days with their sessions; undefined: as the list has it that is there, days alone in a new one. */
  readonly depth: 'days' | 'sessions' | undefined;
  /** Whether a list is made where there is none. */
  readonly create: boolean;
  /** Who makes the ids to which the entries lead; GitHub where nothing is said. */
  readonly maker?: IdMaker;
}

/** What a new one is called, in the language of the notes. */
const TITLES: Readonly<Record<Language, string>> = {
  en: 'Table of Contents',
  de: 'Inhaltsverzeichnis',
  fr: 'Table des matières',
  es: 'Índice',
  nl: 'Inhoudsopgave',
  it: 'Indice',
  pt: 'Índice',
};

/**
 * Brings the table of contents of an outline file up to date, entry by entry: days and sessions that are missing are
 * put in, addresses that lead nowhere are set right, entries of headings that are gone go. What else its author put
 * into the list stays, as does everything that is no table of contents.
 *
 * @param days of this file, in order
 * @returns no edits when there is nothing to change, or no list and none is wished
 */
export function updateContents(
  text: string,
  note: Note,
  days: readonly Day[],
  { depth, create, maker = 'github' }: ContentsRequest,
): TextEdit[] {
  const targets = readTargets(text, note, days, maker);
  if (!targets.talks.some(({ kind }) => kind === 'day')) return [];
  const eol = lineBreakOf(text);
  const contents = findContents(text, note, days);
  if (!contents) {
    if (!create || hasOtherContents(text, note, days)) return [];
    const title = TITLES[languageOf(text.slice(note.bodyStart))];
    const made = newContents(text, note, days, title, newList(targets.talks, depth ?? 'days', eol));
    return keepsHeadings(text, note, made, [title]) ? made : [];
  }
  const edits =
    'list' in contents
      ? narrowed(
          text,
          contents.list.span,
          printList(
            updateList(
              contents.list.items,
              targets,
              takenOut(text, note, contents.list.span, targets),
              depth,
            ),
            eol,
          ),
        )
      : [newListAt(text, contents.at, newList(targets.talks, depth ?? 'days', eol), eol)];
  return keepsHeadings(text, note, edits, []) ? edits : [];
}

/** Whether a file has a table of contents, or a place that its author has made for one. */
export function hasContents(text: string, note: Note, days: readonly Day[]): boolean {
  return findContents(text, note, days) !== undefined;
}

export { hasOtherContents } from './find-contents';

/** The replacement without the words at both ends that stay. */
function narrowed(text: string, { start, end }: { start: number; end: number }, words: string): TextEdit[] {
  const old = text.slice(start, end);
  if (old === words) return [];
  const most = Math.min(old.length, words.length);
  let head = 0;
  while (head < most && old[head] === words[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === words[words.length - 1 - tail]) tail++;
  return [{ span: { start: start + head, end: end - tail }, text: words.slice(head, words.length - tail) }];
}

/** Whether the headings are the same afterwards, but for new ones. */
function keepsHeadings(
  text: string,
  note: Note,
  edits: readonly TextEdit[],
  added: readonly string[],
): boolean {
  if (edits.length === 0) return true;
  const after = readNote(applyEdits(text, edits)).headings.map((heading) => heading.text);
  const before = note.headings.map((heading) => heading.text);
  return (
    after.filter((words, at) => !(added.includes(words) && before[at] !== words)).join('\n') ===
    before.join('\n')
  );
}

function linkTo({ title, id }: Target): string {
  return `[${asInlineText(title)}](#${id})`;
}

function newList(talks: readonly Target[], depth: 'days' | 'sessions', eol: string): string {
  let days = 0;
  let indent = '';
  return talks
    .flatMap((target) => {
      if (target.kind === 'session') return depth === 'days' ? [] : [`${indent}- ${linkTo(target)}`];
      const marker = `${String(++days)}. `;
      indent = ' '.repeat(marker.length);
      return [marker + linkTo(target)];
    })
    .join(eol);
}

/** A list in a part of the text in which only white space stands. */
function newListAt(text: string, at: number, list: string, eol: string): TextEdit {
  const space = /^\s*/.exec(text.slice(at))?.[0] ?? '';
  const rest = at + space.length;
  const below = (space.match(/\n/g) ?? []).length < 2 && rest < text.length ? eol : '';
  const end = space === '' && rest < text.length ? eol : '';
  return { span: { start: at, end: at }, text: `${eol}${eol}${list}${below}${end}` };
}

/** In front of the first heading below the title: what stands between is about the whole file. */
function newContents(
  text: string,
  note: Note,
  days: readonly Day[],
  title: string,
  list: string,
): TextEdit[] {
  const eol = lineBreakOf(text);
  const [first, second] = note.headings;
  const isTitle = first?.level === 1 && !days.some(({ line }) => line === first.line);
  const next = isTitle ? second : first;
  if (!next) return [];
  const at = next.span.start;
  const isApart = at === note.bodyStart || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, at - 200), at));
  const above = isApart ? '' : eol;
  return [
    {
      span: { start: at, end: at },
      text: `${above}## ${title}${eol}${eol}${list}${eol}${eol}`,
    },
  ];
}
