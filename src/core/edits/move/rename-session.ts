import { sentence } from '../../language/sentence';
import type { Session } from '../../conference/model';
import { entry, scalar } from '../../note/front-matter/front-matter';
import type { Heading, Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import { headingIds, type IdMaker } from '../../site/heading-ids';
import { folderOf, inFolder } from '../../site/paths';
import { inLanguage, pageLanguage } from '../../site/translations';
import { cut } from '../../text/span';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import { firstSafe } from '../front-matter/change';
import { itemText } from '../front-matter-value';
import { asInlineText } from '../inline-text';
import { slugOf } from '../sessions/slug';
import { wordsOfLinks } from './link-words';
import type { FileRename, Move, MoveNotes } from './move-edit';
import { moveFiles, type NewHeading } from './move-files';
import { placedName, placedPath, prefixOf } from './page-numbers';
import { takenFolder } from './taken-folder';

/** What has a title: a page, from 0 on, or a heading. */
export type Titled = Pick<Session, 'title' | 'path' | 'line' | 'span'>;

export interface SessionRename {
  /** The session, or whatever else is a heading or a page of its own, such as a day. */
  readonly session: Titled;
  readonly title: string;
  /** Whether a page's file, or the folder of a bundle, is named after the new title, its number kept. */
  readonly renameFile: boolean;
  /** Whether a page of a Hugo site keeps its old address as one of its `aliases`. */
  readonly aliases: boolean;
  /** Files that get other names besides. */
  readonly renames?: readonly FileRename[];
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
  if (text === undefined || !note) return { reason: sentence('There is no note “{0}”.', path) };
  if (words === '') return { reason: sentence('A session needs a title of at least one character.') };
  const titles = titleEdits(text, note, session, words);
  if ('reason' in titles) return titles;
  const maker = notes.siteOf(path) === undefined ? 'github' : 'hugo';
  const anchors = new Map([[path, newAnchors(text, note, titles.edits, maker)]]);
  const ownIds = note.headings.flatMap((heading, at) =>
    heading.line === session.line ? (headingIds(note.headings, text, maker)[at] ?? []) : [],
  );
  const linked = {
    path,
    title: session.title,
    now: words,
    ids: session.span.start === 0 ? undefined : ownIds,
  };
  const own = new Map<string, readonly TextEdit[]>(wordsOfLinks(notes, [linked]));
  own.set(path, [...titles.edits, ...(own.get(path) ?? [])]);
  const named = renameFile && session.span.start === 0 ? renamesFor(notes, path, words) : [];
  const taken = takenFolder(notes, placedPath(path), named);
  if (taken) return taken;
  return moveFiles(notes, [...named, ...(wish.renames ?? [])], {
    aliases,
    own,
    anchors,
  });
}

function titleEdits(
  text: string,
  note: Note,
  session: Titled,
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
        sentence(
          'The title of “{0}” is written in a way that cannot be changed safely; edit it by hand.',
          session.path,
        ),
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
    return {
      reason: sentence('“{0}” has no title that can be changed: give it one by hand first.', session.title),
    };
  return { edits: [headingEdit(text, heading, title)] };
}

function saysTitle({ text, href, span }: Heading, session: Titled): boolean {
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
): Map<string, NewHeading> {
  const changed = applyEdits(text, edits);
  const before = headingIds(note.headings, text, maker);
  const { headings } = readNote(changed);
  const after = headingIds(headings, changed, maker);
  if (before.length !== after.length) return new Map();
  return new Map(
    before.flatMap((id, at) => {
      const words = headings[at]?.text ?? '';
      const isSame = after[at] === id && note.headings[at]?.text === words;
      const now: NewHeading = { anchor: after[at] ?? id, words };
      return id === '' || isSame ? [] : [[id, now] as const];
    }),
  );
}

function renamesFor(notes: MoveNotes, path: string, title: string): { from: string; to: string }[] {
  const placed = placedPath(path);
  const prefix = prefixOf(path);
  const number = prefix ? prefix.digits + prefix.divider : '';
  const ending = placed === path ? (/\.[^./]+$/.exec(placedName(path))?.[0] ?? '') : '';
  const to = inFolder(folderOf(placed), number + slugOf(title) + ending);
  if (placed === path) return [{ from: path, to: inLanguage(to, pageLanguage(path).language) }];
  return notes.filesBelow(placed).map((file) => ({ from: file, to: to + file.slice(placed.length) }));
}
