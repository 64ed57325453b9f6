import { isPlaceholderTag } from '../conference/placeholder-tag';
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
  const scored = vocabularyOf(around.tags()).flatMap(({ tag, bare, parts, count }) => {
    if (taken.has(bare)) return [];
    const mentioned = mentions(parts, words);
    const score = (shared.has(bare) ? 1000 : 0) + mentioned * 10 + (mentioned > 0 ? Math.min(count, 9) : 0);
    return score > 0 ? [{ tag, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.tag.localeCompare(b.tag))
    .slice(0, most)
    .map(({ tag }) => tag);
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

/** A tag as the words of a note are compared with it. */
interface KnownTag {
  readonly tag: string;
  readonly bare: string;
  readonly parts: readonly string[];
  readonly count: number;
}

const vocabularies = new WeakMap<ReadonlyMap<string, number>, readonly KnownTag[]>();

/** All tags but placeholders; worked out once for as long as the tags stay as they are. */
function vocabularyOf(tags: ReadonlyMap<string, number>): readonly KnownTag[] {
  let found = vocabularies.get(tags);
  if (!found) {
    found = [...tags].flatMap(([tag, count]) => {
      const bare = plain(tag);
      const parts = bare.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1);
      return isPlaceholderTag(tag) ? [] : [{ tag, bare, parts, count }];
    });
    vocabularies.set(tags, found);
  }
  return found;
}

/** How often the note has the words of a tag; a tag of several words counts when all of them occur. */
function mentions(parts: readonly string[], words: ReadonlyMap<string, number>): number {
  if (parts.length === 0) return 0;
  return Math.min(...parts.map((part) => (words.get(part) ?? 0) + (words.get(`${part}s`) ?? 0)), 9);
}
