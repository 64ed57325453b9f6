import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { labelKind } from '../../note/body/labels';
import { cut, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const misspeltSection: Rule = {
  id: 'misspelt-section',
  severity: 'warning',
  about: 'A misspelt section heading, such as `Sumary` for Summary.',
  needs: SIGN.summary,
  *check({ text: source, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { text, textSpan, style } of note.headings) {
      const bare = text.replace(/^\P{L}+|\P{L}+$/gu, '');
      if (
        style === 'underline' ||
        labelKind(text) !== 'summary' ||
        !/^su/i.test(bare) ||
        /^summary$/i.test(bare)
      )
        continue;
      const wanted = bare === bare.toLowerCase() ? 'summary' : 'Summary';
      const span = placeOf(bare, cut(source, textSpan), textSpan.start);
      yield {
        span: span ?? textSpan,
        message: sentence('“{0}” is misspelt. Did you mean “{1}”?', bare, wanted),
        fixes: span ? changeTo(span, wanted, { safe: true }) : [],
      };
    }
  },
};

/** Where a word stands among markup, when it does once: in `**Sumary**` or a link. */
function placeOf(word: string, source: string, offset: number): Span | undefined {
  const at = source.indexOf(word);
  if (at < 0 || source.includes(word, at + 1)) return undefined;
  const isWhole = !/[\p{L}\p{N}]/u.test(source.charAt(at - 1) + source.charAt(at + word.length));
  return isWhole ? { start: offset + at, end: offset + at + word.length } : undefined;
}
