import type { ReportedFinding } from '../../../../src/core/checks/check';

/** A finding at the first place of some words in a text. */
export function found(text: string, words: string, rule = 'typo'): ReportedFinding {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`“${words}” is not in the text.`);
  const span = { start, end: start + words.length };
  return { rule, span, message: `${rule}: ${words}`, fixes: [], severity: 'info' };
}
