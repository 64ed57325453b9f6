import { sentence } from '../language/sentence';
import type { Typo } from '../typos/typo';
import type { RuleContext, Finding } from './rule';

/** The misspelt words of a note, of one tier, as findings with a fix for each suggestion. */
export function* typoFindings(
  { path, around }: RuleContext,
  tier: Typo['tier'],
): Iterable<Omit<Finding, 'rule'>> {
  for (const found of around.typos(path) ?? []) {
    if (found.tier !== tier) continue;
    const { span, word, suggestions, safe } = found;
    const [first = ''] = suggestions;
    yield {
      span,
      message:
        tier === 'typo'
          ? sentence('“{0}” is probably “{1}”.', word, first)
          : sentence('“{0}” may be “{1}”.', word, first),
      fixes: suggestions.map((text, at) => ({
        title: sentence('Change to “{0}”', text),
        edits: [{ span, text }],
        preferred: at === 0,
        safe: at === 0 && safe,
      })),
      word,
      suggestions,
    };
  }
}
