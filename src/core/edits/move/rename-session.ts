import type { Session } from '../../conference/model';
import { entry, scalar } from '../../note/front-matter/front-matter';
import { labelSpan } from '../../note/body/link-places';
import type { Heading, Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import { headingIds, type IdMaker } from '../../site/heading-ids';
import { resolveLink } from '../../site/links';
import { folderOf } from '../../site/paths';
import { cut } from '../../text/span';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import { firstSafe } from '../front-matter/change';
import { itemText } from '../front-matter-value';
import { asInlineText } from '../inline-text';
import { slugOf } from '../sessions/slug';
import type { Move, MoveNotes } from './move-edit';
import { moveFiles } from './move-files';
import { placedName, placedPath, prefixOf } from './page-numbers';

export interface SessionRename {
  readonly session: Session;
  readonly title: string;
  /** Whether a page's file, or the folder of a bundle, is named after the new title, its number kept. */
  readonly renameFile: boolean;
  /** Whether a page of a Hugo site keeps its old address as one of its `aliases`. */
  readonly aliases: boolean;
}

/**
 * Gives a session another title: in its front matter, `linkTitle` too where it says the same, or in its heading. Links
 * to it follow, with their anchors, and those whose words are the old title bear the new one.
 */
export function renameSession(notes: MoveNotes, wish: SessionRename): Move {
  const { session, title, renameFile, aliases } = wish;
  const { path } = session;
  const [text, note] = [notes.text(path), notes.note(path)];
  const words = title.replace(/\s+/g, ' ').trim();
  if (text === undefined || !note) return { reason: `There is no note “${path}”.` };
  if (words === '') return { reason: 'A session needs a title of at least one character.' };
  const titles = titleEdits(text, note, session, words);
  if ('reason' in titles) return titles;
  const maker = notes.siteOf(path) === undefined ? 'github' : 'hugo';
  const anchors = new Map([[path, newAnchors(text, note, titles.edits, maker)]]);
  const ownIds = note.headings.flatMap((heading, at) =>
    heading.line === session.line ? (headingIds(note.headings, text, maker)[at] ?? []) : [],
  );
  const own = new Map<string, readonly TextEdit[]>(wordsOfLinks(notes, session, ownIds, words));
  own.set(path, [...titles.edits, ...(own.get(path) ?? [])]);
  return moveFiles(notes, renameFile && session.span.start === 0 ? renamesFor(notes, path, words) : [], {
    aliases,
    own,
    anchors,
  });
}

function titleEdits(
  text: string,
  note: Note,
  session: Session,
  title: string,
): { readonly edits: readonly TextEdit[] } | { readonly reason: string } {
  const { frontMatter } = note;
  const written = session.span.start === 0 ? entry(frontMatter, 'title') : undefined;
  const edits: TextEdit[] = [];
  if (frontMatter && written && scalar(frontMatter, 'title') !== undefined) {
    for (const found of [written, entry(frontMatter, 'linkTitle')]) {
      if (found?.value !== written.value) continue;
      const value = itemText(text, frontMatter, found.valueSpan, found.valueSpan, title);
      const change = firstSafe(
        text,
        note,
        found.key.toLowerCase(),
        [[{ span: found.valueSpan, text: value }]],
        (now) => now === title,
        `The title of “${session.path}” is written in a way that cannot be changed safely; edit it by hand.`,
      );
      if ('reason' in change) return change;
      edits.push(...change.edits);
    }
    const own = note.headings.find((heading) => saysTitle(heading, session));
    return { edits: own?.level === 1 ? [...edits, headingEdit(text, own, title)] : edits };
  }
  const heading =
    note.headings.find((each) => each.line === session.line && each.span.start >= session.span.start) ??
    note.headings.find((each) => saysTitle(each, session));
  if (!heading || heading.href !== undefined)
    return { reason: `“${session.title}” has no title that can be changed: give it one by hand first.` };
  return { edits: [headingEdit(text, heading, title)] };
}

function saysTitle({ text, href, span }: Heading, session: Session): boolean {
  return href === undefined && span.start >= session.span.start && text.replace(/:$/, '') === session.title;
}

/** The words of a heading; a colon at their end stays. */
function headingEdit(text: string, { textSpan }: Heading, title: string): TextEdit {
  const colon = cut(text, textSpan).endsWith(':') && !title.endsWith(':') ? ':' : '';
  return { span: textSpan, text: asInlineText(title) + colon };
}

/** Ids of headings that are others after the edits. */
function newAnchors(
  text: string,
  note: Note,
  edits: readonly TextEdit[],
  maker: IdMaker,
): Map<string, string> {
  const changed = applyEdits(text, edits);
  const before = headingIds(note.headings, text, maker);
  const after = headingIds(readNote(changed).headings, changed, maker);
  if (before.length !== after.length) return new Map();
  return new Map(
    before.flatMap((id, at) => (id === '' || after[at] === id ? [] : [[id, after[at] ?? id] as const])),
  );
}

/** Links to the session whose words are its old title. */
function* wordsOfLinks(
  notes: MoveNotes,
  { path: target, title: old, span }: Session,
  ids: readonly string[],
  title: string,
): Generator<[string, TextEdit[]]> {
  for (const path of notes.paths()) {
    const [text, note] = [notes.text(path), notes.note(path)];
    if (text === undefined || !note) continue;
    const edits = note.links.flatMap((link) => {
      if (link.kind !== 'link' || link.text.replace(/\\(?=[!-/:-@[-`{-~])/g, '') !== old) return [];
      const found = resolveLink(path, link.href, notes.siteOf(path) ?? '', notes);
      const label = labelSpan(text, link);
      const isIt = found?.path === target && (span.start === 0 || ids.includes(found.anchor));
      return label && isIt ? [{ span: label, text: asInlineText(title) }] : [];
    });
    if (edits.length > 0) yield [path, edits];
  }
}

function renamesFor(notes: MoveNotes, path: string, title: string): { from: string; to: string }[] {
  const placed = placedPath(path);
  const prefix = prefixOf(path);
  const number = prefix ? prefix.digits + prefix.divider : '';
  const ending = placed === path ? (/\.[^./]+$/.exec(placedName(path))?.[0] ?? '') : '';
  const name = number + slugOf(title) + ending;
  const to = folderOf(placed) === '' ? name : `${folderOf(placed)}/${name}`;
  if (placed === path) return [{ from: path, to }];
  return notes.filesBelow(placed).map((file) => ({ from: file, to: to + file.slice(placed.length) }));
}
