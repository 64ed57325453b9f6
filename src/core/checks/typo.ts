import type { Typo } from '../typos/typo';
import type { Checked, Finding, Rule } from './rule';

/** A misspelt word, nearly certain; shown while writing. */
export const typo: Rule = {
  id: 'typo',
  severity: 'info',
  about:
    'A word is misspelt. Speaks only when it is nearly certain, and leaves names, jargon and code alone.',

  *check(checked) {
    for (const found of typosOf(checked, 'typo')) {
      yield finding(found, `“${found.word}” is probably “${found.suggestions[0] ?? ''}”.`);
    }
  },
};

/** The typos of a tier; none while the word lists are not at hand. */
export function typosOf({ path, around }: Checked, tier: Typo['tier']): readonly Typo[] {
  return around.typos(path)?.filter((found) => found.tier === tier) ?? [];
}

/** A finding with a fix for each suggestion, the first one preferred. */
export function finding({ span, word, suggestions, safe }: Typo, message: string): Omit<Finding, 'rule'> {
  const fixes = suggestions.map((suggestion, rank) => ({
    title: `Change to “${suggestion}”`,
    edits: [{ span, text: suggestion }],
    ...(rank === 0 ? { preferred: true, safe } : {}),
  }));
  return { span, message, word, suggestions, fixes };
}
