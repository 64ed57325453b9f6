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

  it('are links in tables and quotes, not in indented code and code over several lines', () => {
    const at = '(https://youtu.be/KelpKelp001?t=754)';
    const text = (link: string): string =>
      `| when | what |\n|---|---|\n| [12:34]${link} | kelp |\n\n> [12:34]${link} quoted\n\n**[12:34]${link}** bold\n\n- item\n\n  [12:34]${link} in it\n\nwords\n\n    [12:34] code\n\n\`\`a [12:34]\n[12:34] b\`\` [12:34]${link}\n\n~~~md\n[12:34]\n~~~\n\n- \`\`\`\n  [12:34]\n  \`\`\`\n`;
    assert.equal(linked(text(''), 'https://youtu.be/KelpKelp001'), text(at));
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
    for (const [recording, wanted] of [
      ['https://www.youtube.com/embed/KelpKelp001?rel=0', 'https://www.youtube.com/watch?v=KelpKelp001&t=30'],
      [
        'https://www.youtube.com/watch?v=KelpKelp001&list=PLkelp&index=4',
        'https://www.youtube.com/watch?v=KelpKelp001&t=30',
      ],
      ['https://www.youtube.com/live/KelpKelp001?si=x', 'https://www.youtube.com/watch?v=KelpKelp001&t=30'],
      ['https://player.vimeo.com/video/123#t=5s', 'https://player.vimeo.com/video/123#t=30s'],
      ['https://vimeo.com/123/abcdef', 'https://vimeo.com/123/abcdef#t=30s'],
      ['https://tube.example.org/w/kelpKELP', 'https://tube.example.org/w/kelpKELP?start=30s'],
      [
        'https://tube.example.org/videos/watch/1-2?start=5s',
        'https://tube.example.org/videos/watch/1-2?start=30s',
      ],
      ['https://media.ccc.de/v/kelp#t=5', 'https://media.ccc.de/v/kelp#t=30'],
      ['https://cdn.example.org/kelp.mp4', 'https://cdn.example.org/kelp.mp4#t=30'],
      ['https://www.youtube.com/playlist?list=PLkelp', undefined],
    ] as const)
      assert.equal(addressAt(recording, 30), wanted, recording);
  });
});
