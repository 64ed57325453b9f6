import { labelKind } from '../../note/body/labels';
import type { Rule } from '../rule';

export const misspeltSection: Rule = {
  id: 'misspelt-section',
  severity: 'warning',
  about: 'A heading such as `Sumary` where Summary is meant.',
  *check({ note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { text, textSpan, style } of note.headings) {
      const bare = text.replace(/\s*:+$/, '');
      if (
        style === 'underline' ||
        labelKind(text) !== 'summary' ||
        !/^su/i.test(bare) ||
        /^summary$/i.test(bare)
      )
        continue;
      const wanted = bare === bare.toLowerCase() ? 'summary' : 'Summary';
      const end = textSpan.start + bare.length;
      yield {
        span: textSpan,
        message: `“${bare}” is misspelt; “${wanted}” is meant.`,
        fixes: [
          {
            title: `Change to “${wanted}”`,
            edits: [{ span: { start: textSpan.start, end }, text: wanted }],
            preferred: true,
            safe: true,
          },
        ],
      };
    }
  },
};
