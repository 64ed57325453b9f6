import type { Heading } from '../note/note';

/**
 * The ids of headings in order, as GitHub and Hugo's default give them: lower case, signs dropped, blanks turned into
 * `-`; the second of the same name gets `-1`.
 */
export function headingIds(headings: readonly Heading[]): string[] {
  const taken = new Map<string, number>();
  return headings.map(({ text }) => {
    const id = slugOfHeading(text);
    const times = taken.get(id);
    taken.set(id, (times ?? -1) + 1);
    return times === undefined ? id : `${id}-${String(times + 1)}`;
  });
}

export function slugOfHeading(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
