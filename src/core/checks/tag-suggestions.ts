import type { RuleContext } from './rule';

/**
 * Tags for a note: those of its day that most of its talks share, then those whose words the note itself uses, the
 * most frequent first. Tags it has are left out.
 */
export function suggestedTags(
  { path, text, around }: RuleContext,
  own: readonly string[],
  most: number,
): string[] {
  const taken = new Set(own.map(plain));
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  const shared = tagsOfDay(around.dayOf(path)?.sessions ?? [], path);
  const scored = [...around.tags()].flatMap(([tag, count]) => {
    if (taken.has(plain(tag)) || isPlaceholder(tag)) return [];
    const mentioned = mentions(tag, words);
    const score =
      (shared.has(plain(tag)) ? 1000 : 0) + mentioned * 10 + (mentioned > 0 ? Math.min(count, 9) : 0);
    return score > 0 ? [{ tag, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.tag.localeCompare(b.tag))
    .slice(0, most)
    .map(({ tag }) => tag);
}

/** Whether a tag is what a template leaves for its author to fill in. */
export function isPlaceholder(tag: string): boolean {
  return /^<.*>$|^\{\{.*\}\}$|^(?:tags?|todo|xxx|tbd)$/i.test(tag.trim());
}

function plain(tag: string): string {
  return tag.toLowerCase().trim();
}

/** Tags that more than half of the other talks of a day have. */
function tagsOfDay(
  sessions: readonly { readonly path: string; readonly tags: readonly string[] }[],
  path: string,
): Set<string> {
  const others = sessions.filter((session) => session.path !== path);
  const counts = new Map<string, number>();
  for (const { tags } of others)
    for (const tag of new Set(tags.map(plain))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 > others.length).map(([tag]) => tag));
}

/** How often the note has the words of a tag; a tag of several words counts when all of them occur. */
function mentions(tag: string, words: ReadonlyMap<string, number>): number {
  const parts = plain(tag)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1);
  if (parts.length === 0) return 0;
  return Math.min(...parts.map((part) => (words.get(part) ?? 0) + (words.get(`${part}s`) ?? 0)), 9);
}
