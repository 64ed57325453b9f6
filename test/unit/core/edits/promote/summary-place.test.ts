import assert from 'node:assert/strict';
import { summaryPlace } from '../../../../../src/core/edits/promote/summary-place';
import { readNote } from '../../../../../src/core/note/read-note';

const whole = { start: 0, end: Number.MAX_SAFE_INTEGER };

describe('the place in a Summary', () => {
  for (const eol of ['\n', '\r\n'])
    for (const marked of [
      '# T\n\n## Summary\n\n- one\n- two|\n\n## Notes\n\n- n\n',
      '# T\n\n## Summary\n|\n## Notes\n\n- n\n',
      '# T\n\n## Summary\n\n|\n\n## Notes\n\n- n\n',
      '# T\n\n**Summary**\n\n- one|\n\n<ins>Notes</ins><br>\n\n- n\n',
      '# T\n\n## Summary|',
      '# T\n\n## Summary\n\n- one|\n',
    ])
      it(`is at the bar of ${JSON.stringify(marked.replaceAll('\n', eol))}`, () => {
        const own = marked.replaceAll('\n', eol);
        const text = own.replace('|', '');
        assert.equal(summaryPlace(text, readNote(text), whole), own.indexOf('|'));
      });

  it('is nowhere without a Summary, and in the session’s own part', () => {
    const text = '# T\n\n## A\n\n### Summary\n\n- a\n\n## B\n\n- b\n';
    assert.equal(
      summaryPlace(text, readNote(text), { start: text.indexOf('## B'), end: text.length }),
      undefined,
    );
  });
});
