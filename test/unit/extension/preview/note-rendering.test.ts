import assert from 'node:assert/strict';
import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import { renderNotes, type RenderEnvironment } from '../../../../src/extension/preview/note-rendering';

/** A rule that acts on conference notes alone. */
function shouting(): { md: Markdown; parsed: () => number } {
  const md = new MarkdownIt();
  let parsed = 0;
  md.core.ruler.push('shout', (state) => {
    parsed++;
    if ((state.env as RenderEnvironment).conferenceNote === undefined) return;
    for (const token of state.tokens)
      for (const child of token.children ?? []) child.content = child.content.toUpperCase();
  });
  renderNotes(md, (document) => (document === 'note.md' ? { name: 'a note' } : undefined));
  return { md, parsed: () => parsed };
}

/** As VS Code does it: the document is known only to the renderer. */
function show(md: Markdown, text: string, document?: string): string {
  const env = document === undefined ? {} : { currentDocument: document };
  return md.renderer.render(md.parse(text, {}), md.options, env);
}

describe('rendering in VS Code', () => {
  it('lets rules act on a conference note, though VS Code parses without saying which file it is', () => {
    assert.equal(show(shouting().md, 'words', 'note.md'), '<p>WORDS</p>\n');
  });

  it('leaves other files, and texts without a file, alone', () => {
    const { md, parsed } = shouting();
    assert.equal(show(md, 'words', 'other.md'), '<p>words</p>\n');
    assert.equal(show(md, 'words'), '<p>words</p>\n');
    assert.equal(parsed(), 2);
  });

  it('hands VS Code tokens that no rule of ours has touched', () => {
    const { md } = shouting();
    const tokens = md.parse('words', {});
    md.renderer.render(tokens, md.options, { currentDocument: 'note.md' });
    assert.equal(tokens[1]?.children?.[0]?.content, 'words');
  });

  it('parses a note again once, also when a rule renders a part of it', () => {
    const { md, parsed } = shouting();
    md.renderer.rules['code_block'] = (tokens, at, _options, env) =>
      md.render(tokens[at]?.content ?? '', env);
    assert.equal(show(md, 'words\n\n    more', 'note.md'), '<p>WORDS</p>\n<p>MORE</p>\n');
    assert.equal(parsed(), 3);
  });
});
