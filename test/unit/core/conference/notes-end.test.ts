import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { notesEnd } from '../../../../src/core/conference/notes-end';

/** The text of a file with `$0` where notes of its talk, the first or the n-th, go on. */
function marked(path: string, text: string, nth = 0): string {
  const index = new ConferenceIndex('notes');
  index.update([
    { path: 'content/_index.md', text: '---\ntitle: Conf\n---\n' },
    { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\n---\n' },
    { path, text },
  ]);
  const session = index.sessionsOf(path)[nth];
  const note = index.note(path);
  assert.ok(session && note);
  const at = notesEnd(text, note, session);
  return `${text.slice(0, at)}$0${text.slice(at)}`;
}

describe('where notes go on', () => {
  const page = 'content/day1/01_a.md';
  const pages: [title: string, text: string][] = [
    ['at the end of the last line', '---\ntitle: A\n---\n\n- one\n- two$0\n'],
    ['without a last line break', '---\ntitle: A\n---\n\n- one\n- two$0'],
    ['below front matter', '---\ntitle: A\n---\n\n$0'],
    ['below front matter at the end of the file', '---\ntitle: A\n---\n$0'],
    ['below TOML front matter', '+++\ntitle = "A"\n+++\n\n$0'],
    [
      'below a parked button',
      '---\ntitle: A\n---\n\n<!-- {{% button href="https://" %}}x{{% /button %}} -->\n\n$0',
    ],
    [
      'below a live button',
      '---\ntitle: A\n---\n\n{{% button href="https://x.io" %}}x{{% /button %}}\n\n$0\n',
    ],
    ['below a code block', '---\ntitle: A\n---\n\n```sh\nls\n```\n\n$0'],
    ['with CRLF', '---\r\ntitle: A\r\n---\r\n\r\n- one\r\n- two$0\r\n'],
    ['with a byte order mark', '\uFEFF---\ntitle: A\n---\n\n- one$0\n'],
    ['below its last heading', '---\ntitle: A\n---\n\n## Notes\n\n$0'],
  ];
  for (const [title, expected] of pages)
    it(`of a page: ${title}`, () => {
      assert.equal(marked(page, expected.replace('$0', '')), expected);
    });

  const readme = 'README.md';
  const outlines: [title: string, nth: number, text: string][] = [
    ['before the next talk', 0, '# Conf\n\n## Day 1\n\n### One\n\n- a\n- b$0\n\n### Two\n\n- c\n'],
    ['of the last talk', 1, '# Conf\n\n## Day 1\n\n### One\n\n- a\n- b\n\n### Two\n\n- c$0\n'],
    ['of a talk without notes', 0, '# Conf\n\n## Day 1\n\n### One\n$0\n### Two\n\n- c\n'],
    ['of a talk that is only its heading', 0, '# Conf\n\n## Day 1\n\n### One$0\n### Two\n\n- c\n'],
  ];
  for (const [title, nth, expected] of outlines)
    it(`of an outline: ${title}`, () => {
      const index = new ConferenceIndex('notes');
      const text = expected.replace('$0', '');
      index.update([{ path: readme, text }]);
      const session = index.sessionsOf(readme)[nth];
      const note = index.note(readme);
      assert.ok(session && note);
      const at = notesEnd(text, note, session);
      assert.equal(`${text.slice(0, at)}$0${text.slice(at)}`, expected);
    });
});
