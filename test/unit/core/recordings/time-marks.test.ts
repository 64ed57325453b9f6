import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/note/read-note';
import {
  addressAt,
  linkTimeMarks,
  timeMarks,
  writeTimeMark,
} from '../../../../src/core/recordings/time-marks/time-marks';
import { applyEdits } from '../../../../src/core/text/text-edit';

const whole = { start: 0, end: Number.MAX_SAFE_INTEGER };

/** The text with its time marks linked. */
function linked(text: string, recording: string, offset = 0): string {
  return applyEdits(text, linkTimeMarks(text, timeMarks(text, readNote(text), whole), recording, offset));
}

describe('time marks', () => {
  it('are written as players write times', () => {
    assert.deepEqual([0, 7, 754.9, 3600, 3723, -5].map(writeTimeMark), [
      '[00:00]',
      '[00:07]',
      '[12:34]',
      '[1:00:00]',
      '[1:02:03]',
      '[00:00]',
    ]);
  });

  it('become links in lists, headings and text, CRLF kept', () => {
    const text =
      '---\ntitle: a [00:01]\n---\n\r\n## [00:10] Intro\r\n\r\n- [12:34] kelp\r\n  - see [1:02:03], then\r\n';
    assert.equal(
      linked(text, 'https://www.youtube.com/watch?v=KelpKelp001'),
      '---\ntitle: a [00:01]\n---\n\r\n## [00:10](https://www.youtube.com/watch?v=KelpKelp001&t=10) Intro\r\n\r\n- [12:34](https://www.youtube.com/watch?v=KelpKelp001&t=754) kelp\r\n  - see [1:02:03](https://www.youtube.com/watch?v=KelpKelp001&t=3723), then\r\n',
    );
  });

  it('are none in code, comments, links, footnotes and other numbers', () => {
    const text =
      '`[12:34]`\n\n```\n[12:34]\n```\n\n<!-- [12:34] -->\n\n[12:34][ref] x[12:34] [12:99] ![12:34](https://a.b/c) [12:34](https://example.net/x)\n';
    assert.equal(linked(text, 'https://youtu.be/KelpKelp001'), text);
  });

  it('follow an offset, once', () => {
    const early = linked('- [00:30] a\n', 'https://youtu.be/KelpKelp001', 90);
    assert.equal(early, '- [00:30](https://youtu.be/KelpKelp001?t=120) a\n');
    assert.equal(linked(early, 'https://youtu.be/KelpKelp001', 90), early);
    assert.equal(
      linked(early, 'https://youtu.be/KelpKelp001', -60),
      '- [00:30](https://youtu.be/KelpKelp001?t=0) a\n',
    );
  });

  it('know where recordings can be opened at a time', () => {
    assert.equal(addressAt('https://youtu.be/KelpKelp001?t=3600', 30), 'https://youtu.be/KelpKelp001?t=3630');
    assert.equal(addressAt('https://vimeo.com/123', 30), 'https://vimeo.com/123#t=30s');
    assert.equal(addressAt('https://media.ccc.de/v/kelp', 30), 'https://media.ccc.de/v/kelp#t=30');
    assert.equal(addressAt('https://example.net/a.html', 30), undefined);
  });
});
