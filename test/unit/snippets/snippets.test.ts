import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readNote } from '../../../src/core/note/read-note';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync('snippets/conference-notes.json', 'utf8')) as Record<
  string,
  Snippet
>;

/** The text with every tab stop left as it is offered. */
function filled({ body }: Snippet): string {
  let text = body.join('\n');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replace(/\$\{\d+:((?:[^${}\\]|\\.)*)\}/g, '$1');
  }
  return text.replace(/\$\d/g, '').replace(/\\(.)/g, '$1');
}

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets))
    it(`${name} is whole: every shortcode, fence and comment closed`, () => {
      assert.ok(snippet.prefix.length > 0 && snippet.description !== '');
      const text = filled(snippet);
      assert.doesNotMatch(text, /\$\{|\\/);
      const note = readNote(text);
      for (const { problem, close, name: shortcode } of note.shortcodes) {
        assert.equal(problem, undefined);
        assert.ok(close, shortcode);
      }
      assert.ok(note.fences.every(({ closed }) => closed));
      assert.equal(note.frontMatter?.error, undefined);
    });

  it('have prefixes that are not the same', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});
