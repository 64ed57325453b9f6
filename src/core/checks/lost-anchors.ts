import type { Note } from '../note/note';
import { readNote } from '../note/read-note';
import { decodeAddress } from '../site/decode-address';
import { headingIds } from '../site/heading-ids';
import { applyEdits, type TextEdit } from '../text/text-edit';
import type { RuleContext } from './rule';

/**
 * Whether edits give another id to a heading that a note of the workspace links to; its author may still choose them.
 *
 * @returns the reason as a clause; undefined when no link is lost
 */
export function losesAnchor(checked: RuleContext, edits: readonly TextEdit[]): string | undefined {
  const { text, note } = checked;
  const isInHeading = note.headings.some(({ span }) =>
    edits.some((edit) => edit.span.start < span.end && edit.span.end > span.start),
  );
  if (!isInHeading) return undefined;
  const changed = applyEdits(text, edits);
  const after = new Set(headingIds(readNote(changed).headings, changed));
  const lost = new Set(headingIds(note.headings, text).filter((id) => !after.has(id)));
  if (lost.size === 0) return undefined;
  const isNamed =
    anchorsIn(note).some(({ page, id }) => page === '' && lost.has(id)) || isNamedElsewhere(checked, lost);
  return isNamed ? 'links to a heading would lead nowhere' : undefined;
}

/** Whether another note links to one of some ids, in this note or one whose address ends as its own does. */
function isNamedElsewhere({ path, around }: RuleContext, ids: ReadonlySet<string>): boolean {
  for (const other of around.paths()) {
    if (other === path) continue;
    const note = around.note(other);
    if (note && anchorsIn(note).some(({ page, id }) => page !== '' && ids.has(id) && mayMean(page, path)))
      return true;
  }
  return false;
}

/** The headings that the links and shortcodes of a note name: `../talk#summary`. */
function anchorsIn({ links, shortcodes }: Note): { page: string; id: string }[] {
  const addresses = [
    ...links.map(({ href }) => href),
    ...shortcodes.flatMap(({ params }) => params.map(({ value }) => value)),
  ];
  return addresses.flatMap((address) => {
    if (!address.includes('#')) return [];
    const { path, anchor } = decodeAddress(address);
    return [{ page: path, id: anchor }];
  });
}

/** In doubt it does: an address may go by a slug, an alias or the name of a folder. */
function mayMean(page: string, path: string): boolean {
  if (!/^[a-z][a-z\d+.-]*:/i.test(page)) return true;
  const name = (words: string): string => words.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return name(page).toLowerCase() === name(path).toLowerCase();
}
