import { sentence } from '../../language/sentence';
import { entry, type FrontMatterValue } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import { composeEdits } from '../../text/compose-edits';
import { applyEdits } from '../../text/text-edit';
import { firstSafe, type FrontMatterChange } from '../front-matter/change';
import { itemText } from '../front-matter-value';
import { listOf, planTags } from './edit-tags';

/**
 * Gives tags of a page another name, or makes several of them one. The new name stands where the first of the old ones
 * stood, as its author writes tags; no tag comes twice.
 *
 * @param from the tags as they are written
 */
export function renameTags(
  text: string,
  note: Note,
  from: ReadonlySet<string>,
  to: string,
): FrontMatterChange {
  const own = listOf(text, note, 'tags');
  const first = own.findIndex((tag) => from.has(tag));
  if (first < 0 || !own.some((tag) => from.has(tag) && tag !== to)) return { edits: [] };
  const wanted = [...new Set(own.map((tag) => (from.has(tag) ? to : tag)))];
  if (own.includes(to)) return planTags(text, note, wanted);
  const named = renamedItem(text, note, own, first, to);
  if ('reason' in named) return named;
  const after = applyEdits(text, named.edits);
  const rest = planTags(after, readNote(after), wanted);
  return 'reason' in rest ? rest : { edits: composeEdits(text.length, named.edits, rest.edits) };
}

/** The first tag of those, written again in its place. */
function renamedItem(
  text: string,
  note: Note,
  own: readonly string[],
  at: number,
  to: string,
): FrontMatterChange {
  const { frontMatter } = note;
  const written = entry(frontMatter, 'tags');
  const refusal = sentence('The tags are written in a way that cannot be changed safely; edit them by hand.');
  if (!frontMatter || !written) return { reason: refusal };
  const item = written.items.find(({ value }) => value.trim() === own[at]);
  const span = item?.span ?? (own.length === 1 ? written.valueSpan : undefined);
  if (!span) return { reason: refusal };
  const expected = own.map((tag, index) => (index === at ? to : tag));
  const isWished = (value: FrontMatterValue | undefined): boolean => {
    const tags = (Array.isArray(value) ? value : [value]).map((tag) => String(tag).trim());
    return tags.length === expected.length && tags.every((tag, index) => tag === expected[index]);
  };
  const edit = { span, text: itemText(text, frontMatter, written.valueSpan, span, to) };
  return firstSafe(text, note, 'tags', [[edit]], isWished, refusal);
}
