import type { Typo } from '../typos/typo';
import type { Checked, Finding } from './rule';

/** The misspelt words of a note, of one tier, as findings with a fix for each suggestion. */
export function* typoFindings(
  { path, around }: Checked,
  tier: Typo['tier'],
): Iterable<Omit<Finding, 'rule'>> {
  for (const found of around.typos(path) ?? []) {
    if (found.tier !== tier) continue;
    const { span, word, suggestions, certain } = found;
    const [first = ''] = suggestions;
    yield {
      span,
      message: `“${word}” is misspelt, it seems; “${first}” is meant.`,
      fixes: suggestions.map((text, at) => ({
        title: `Change to “${text}”`,
        edits: [{ span, text }],
        preferred: at === 0,
        safe: at === 0 && certain,
      })),
      word,
      suggestions,
    };
  }
}
