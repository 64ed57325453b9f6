import assert from 'node:assert/strict';
import { workbench } from '../workbench';
import { LivePreview } from './live-preview';

describe('typing beside the live preview', () => {
  afterEach(() => LivePreview.close());

  it('survives two hundred fast edits, and draws what they leave', async () => {
    const diagram = (words: string) => `\`\`\`mermaid\ngraph LR\n  A --> ${words}\n\`\`\`\n`;
    const page = (words: string) =>
      `---\ntitle: Typed\n---\n\nTyped: ${words}.\n\n${diagram('B')}\n${diagram(words)}`;
    const preview = await LivePreview.of(page('w'));
    let words = 'w';
    for (let edit = 0; edit < 200; edit++) {
      const next = `w${edit}${edit % 7 === 2 ? '[' : ''}`;
      await preview.write(page(next));
      words = next;
    }
    await preview.shown();
    assert.match(
      await workbench.text('.markdown-body p', { webview: true }),
      new RegExp(`^Typed: ${words}\\.`),
    );
    assert.equal((await preview.pictures()).length, 2);
    assert.match(await workbench.text('.conference-diagram >> nth=1', { webview: true }), /w199/);
    // The diagram that nobody touched was drawn once, and the other one at most once for each of its texts.
    const [first] = await preview.pictures();
    assert.match(first ?? '', /-1-1$/);
    assert.ok((await preview.drawn()) <= 202);
  });
});
