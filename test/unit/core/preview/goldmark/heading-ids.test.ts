import assert from 'node:assert/strict';
import type { Token } from 'markdown-it';
import { engine, render } from '../render';

const idsIn = (html: string): string[] =>
  [...html.matchAll(/<h\d[^>]* id="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('ids of headings', () => {
  const given: [text: string, ids: string[]][] = [
    ['## Q&A: How & Why? (v1.2_x)', ['qa-how--why-v12_x']],
    ['## `code` & *em* **b** [link](http://x.y/z) ![img](a.png "t")', ['code--em-b-link-img']],
    ['## Über Größe – Ñ 日本語', ['über-größe--ñ-日本語']],
    ['## 🎉 Emoji', ['-emoji']],
    ['## Changelog™️', ['changelog']],
    ['## a &amp; b &lt;x&gt; \\*esc\\*', ['a--b-x-esc']],
    ['## x <b>raw</b> y', ['x-raw-y']],
    ['## "Heading" -- it\'s...', ['heading--its']],
    ['## ---', ['heading']],
    ['## A  B\tC', ['a--bc']],
    ['## Talk <https://e.org/x> me@e.org end', ['talk---end']],
    ['## https://e.org/x www.e.org', ['heading']],
    ['## https://e.org/x', []],
    ['##', []],
    ['Multi\nline *setext*\n---', ['line-setext']],
    ['## A\n\n## A\n\n## A-1\n\n## A', ['a', 'a-1', 'a-1-1', 'a-2']],
    ['> # Q\n\n# Q', ['q', 'q-1']],
    ['## B {#a}\n\n## A\n\n## C {#a}', ['a', 'a-1', 'a']],
    ['## Head {.cls}', ['head']],
  ];
  for (const [text, ids] of given) {
    it(`are Hugo's: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(idsIn(render(text)), ids);
    });
  }

  it('stay when an editor gives its own', () => {
    const md = engine();
    const ours = md.renderer.rules['heading_open'];
    assert.ok(ours);
    md.renderer.rules['heading_open'] = (tokens: Token[], at, ...rest) => {
      tokens[at]?.attrSet('id', 'editor');
      return ours(tokens, at, ...rest);
    };
    const html = md.render('# A {#own}\n\n## B', { conferenceNote: { path: 'note.md' } });
    assert.deepEqual(idsIn(html), ['own', 'b']);
    assert.deepEqual(idsIn(md.render('# A')), ['editor']);
  });

  it('are left to the editor in other Markdown', () => {
    assert.equal(engine().render('# A'), '<h1>A</h1>\n');
  });
});
