import { sentence } from '../../language/sentence';
import type { FrontMatterValue } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { lineBreakOf } from '../../text/text-edit';
import { firstSafe, newEntry, placeOf, valuesOf, type FrontMatterChange } from './change';

/** Hugo's key for a page that is not published. */
const DRAFT = 'draft';

/**
 * Publishes a page (`draft: false`) or takes it back (`draft: true`), in the language of its front matter. A page
 * without the key is published: publishing it changes nothing.
 */
export function planDraft(text: string, note: Note, isDraft: boolean): FrontMatterChange {
  const { frontMatter } = note;
  const wanted = String(isDraft);
  const isWished = (value: FrontMatterValue | undefined): boolean => value === isDraft;
  const refusal = sentence(
    '“{0}” is written in a way that cannot be changed safely; edit it by hand.',
    DRAFT,
  );
  if (!frontMatter) {
    if (!isDraft) return { edits: [] };
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    const block = ['---', `${DRAFT}: true`, '---', '', ''].join(lineBreakOf(text));
    const edit = { span: { start: at, end: at }, text: block };
    return firstSafe(text, note, DRAFT, [[edit]], isWished, refusal);
  }
  const place = placeOf(text, frontMatter, DRAFT);
  if ('reason' in place) return place;
  const { entry } = place;
  if (entry) {
    const own = valuesOf(text, frontMatter).find(([key]) => key.toLowerCase() === DRAFT)?.[1];
    if (own === isDraft) return { edits: [] };
    const value = entry.kind === 'none' ? ` ${wanted}` : wanted;
    const edit = { span: entry.valueSpan, text: value };
    return firstSafe(text, note, DRAFT, [[edit]], isWished, refusal);
  }
  if (!isDraft) return { edits: [] };
  const { language } = frontMatter;
  const key = language === 'json' ? `"${DRAFT}": ` : language === 'toml' ? `${DRAFT} = ` : `${DRAFT}: `;
  const edit = newEntry(text, frontMatter, place, [`${DRAFT}: true`], key + wanted);
  return firstSafe(text, note, DRAFT, [[edit]], isWished, refusal);
}
