import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/note/read-note';

describe('lines that tell one thing about a talk', () => {
  const fields = (text: string): string[] =>
    readNote(text).fields.map(({ kind, value, at }) => `${kind}@${String(at)}: ${value}`);

  it('are read with and without emphasis, in lists, from links, in several languages', () => {
    const text = [
      '# Talk',
      'Speaker: Ann Lee',
      '**Speaker(s):** Bo Ek & Cy Fox',
      '*Presenter: [Di Gray](https://example.org/di)*',
      '- Orador: Eva Sol',
      'Sprecherin：Jana Roth',
      'by Ann Lee',
      'Slides: <https://example.org/s.pdf>',
      'Video URL: https://youtu.be/abc',
      'Conference: PyCon',
    ].join('\n\n');
    assert.deepEqual(
      readNote(text).fields.map(({ kind, value }) => `${kind}: ${value}`),
      [
        'speaker: Ann Lee',
        'speaker: Bo Ek & Cy Fox',
        'speaker: Di Gray',
        'speaker: Eva Sol',
        'speaker: Jana Roth',
        'speaker: Ann Lee',
        'slides: <https://example.org/s.pdf>',
        'video: https://youtu.be/abc',
        'event: PyCon',
      ],
    );
  });

  it('stand at their line and may be headings or components', () => {
    assert.deepEqual(
      fields('# T\r\n\r\n## Speaker: Ann Lee\r\n\r\n<Video src="https://youtu.be/abc" />\r\n'),
      ['speaker@7: Ann Lee', 'video@30: https://youtu.be/abc'],
    );
  });

  it('are not found in sentences, code and other labels', () => {
    const text = [
      'The speaker said: nothing.',
      'by the way: no',
      'By then, everything was Late.',
      '`Speaker: x`',
      '```\nSpeaker: Ann Lee\n```',
      'Speakers were: many',
    ].join('\n\n');
    assert.deepEqual(fields(text), []);
  });
});
