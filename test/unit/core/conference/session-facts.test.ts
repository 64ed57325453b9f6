import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import type { Session } from '../../../../src/core/conference/model';

function sessionsOf(path: string, text: string): readonly Session[] {
  const index = new ConferenceIndex('conf-2024');
  index.update([{ path, text }]);
  return index.sessionsOf(path);
}

const told = ({ speakers, video, slides }: Session): unknown[] => [speakers, video, slides];

describe('what sessions tell', () => {
  it('speakers, recording and slides of the talks of one file', () => {
    const text = [
      '# ConfX 2019',
      '## Fog in games - Ines Prado, Pixel Ltd\n\n- x [Slides](https://example.org/a.html)',
      '## Queues by Tom Kerr\n\n**Video**: [here](https://youtu.be/abc)',
      '## Locks\n\nSpeaker(s): Ann Lee (Acme) & Bo Ek\n\n| Video | [watch](https://vimeo.com/12345) |\n|---|---|\n| Slides | [pdf](x.pdf) |',
      '## Typed holes\n### Ruth Abe - Epic\n\n- z',
      '## Maps\n\nby [Cat Stone](https://example.org/cat)\n\n{{< youtube aaaaaaaaaaa >}}',
      '## Kernels\n\n<Speaker name="Kim Soo" />\n\n<Video src="https://www.youtube.com/watch?v=abcdefghijk" />',
      '## MPMC Queue: review\n\n- y',
      '## Tail Latency: Why It Matters\n\n- y',
    ].join('\n\n');
    assert.deepEqual(sessionsOf('notes.md', text).map(told), [
      [['Ines Prado'], undefined, 'https://example.org/a.html'],
      [['Tom Kerr'], 'https://youtu.be/abc', undefined],
      [['Ann Lee', 'Bo Ek'], 'https://vimeo.com/12345', 'x.pdf'],
      [['Ruth Abe'], undefined, undefined],
      [['Cat Stone'], 'https://youtu.be/aaaaaaaaaaa', undefined],
      [['Kim Soo'], 'https://www.youtube.com/watch?v=abcdefghijk', undefined],
      [[], undefined, undefined],
      [[], undefined, undefined],
    ]);
  });

  const pages: readonly (readonly [string, string, unknown[]])[] = [
    [
      'a list in YAML',
      '---\ntitle: T\nspeakers: [Ann Lee, Bo Ek]\nvideo: https://youtu.be/x\nslides: s.pdf\n---\n\n- x\n',
      [['Ann Lee', 'Bo Ek'], 'https://youtu.be/x', 's.pdf'],
    ],
    [
      'TOML, CRLF',
      '+++\r\ntitle = "T"\r\nspeaker = "Ann Lee"\r\nrecording = "https://example.org/r"\r\n+++\r\n\r\n- x\r\n',
      [['Ann Lee'], 'https://example.org/r', undefined],
    ],
    [
      'names of maps',
      '---\nauthors:\n  - name: Ann Lee\n  - name: Bo Ek\n---\n\n- x\n',
      [['Ann Lee', 'Bo Ek'], undefined, undefined],
    ],
    ['a byte order mark and a line', '\uFEFF# T\n\nOrador: Eva Sol\n', [['Eva Sol'], undefined, undefined]],
    ['nothing', '# T\n\n- x\n', [[], undefined, undefined]],
  ];
  for (const [name, text, expected] of pages) {
    it(`a page: ${name}`, () => {
      assert.deepEqual(sessionsOf('talk.md', text).map(told), [expected]);
    });
  }
});
