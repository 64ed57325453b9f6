import { labelSpan } from '../../note/body/link-places';
import { resolveLink } from '../../site/links';
import { groupBy } from '../../text/group-by';
import type { TextEdit } from '../../text/text-edit';
import { asInlineText } from '../inline-text';
import { asWikiWords, wikiLeads, wikiNamesOf } from './follow-wiki-links';
import { leadingTo } from './leading-notes';
import type { MoveNotes } from './move-edit';
import type { WikiNames } from './wiki-names';

/** What links lead to, and the words that say so. */
export interface LinkedTitle {
  readonly path: string;
  readonly title: string;
  /** The ids of its heading; undefined for a whole page. */
  readonly ids: readonly string[] | undefined;
}

/** A title that is another one from now on. */
export interface NewTitle extends LinkedTitle {
  readonly now: string;
}

/** Edits by which links whose words are one of some titles bear the new one, by the path of the note. */
export function* wordsOfLinks(
  notes: MoveNotes,
  titles: readonly NewTitle[],
): Generator<[string, TextEdit[]]> {
  if (titles.length === 0) return;
  const targets = new Set(titles.map(({ path }) => path));
  const mayLead = leadingTo(notes, targets);
  const byTitle = groupBy(titles, ({ title }) => title);
  let names: WikiNames | undefined;
  for (const path of notes.paths()) {
    if (!targets.has(path) && !mayLead(path)) continue;
    const [text, note] = [notes.text(path), notes.note(path)];
    if (text === undefined || !note) continue;
    const edits = note.links.flatMap((link) => {
      if (link.kind !== 'link') return [];
      const meant = byTitle.get(link.text.replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
      const found = meant && resolveLink(path, link.href, notes.siteOf(path) ?? '', notes);
      const title =
        found && meant.find((each) => each.path === found.path && (each.ids?.includes(found.anchor) ?? true));
      const label = title && labelSpan(text, link);
      return label ? [{ span: label, text: asInlineText(title.now) }] : [];
    });
    const all = [
      ...edits,
      ...wordsOfWikiLinks(notes, path, text, byTitle, () => (names ??= wikiNamesOf(notes))),
    ];
    if (all.length > 0) yield [path, all];
  }
}

function wordsOfWikiLinks(
  notes: MoveNotes,
  path: string,
  text: string,
  byTitle: ReadonlyMap<string, readonly NewTitle[]>,
  names: () => WikiNames,
): TextEdit[] {
  return wikiLeads(notes, names, path, text).flatMap(({ shown, path: to, anchor }) => {
    const meant = shown && byTitle.get(shown.words);
    const title = meant?.find((each) => each.path === to && (each.ids?.includes(anchor) ?? true));
    return shown && title ? [{ span: shown.span, text: asWikiWords(title.now) }] : [];
  });
}
