import assert from 'node:assert/strict';
import { eventually, workbench } from '../workbench';
import { LivePreview, setTheme } from './live-preview';

const webview = { webview: true };
const page = (body: string): string => `---\ntitle: Diagrams\n---\n\n${body}`;
const fence = (source: string): string => `\`\`\`mermaid\n${source}\n\`\`\`\n\n`;
const ten = Array.from({ length: 10 }, (_, n) => fence(`graph LR\n  A${n} --> B${n}`)).join('');

describe('diagrams in the live preview', () => {
  afterEach(() => LivePreview.close());

  it('are drawn once, whoever else can draw them', async () => {
    const preview = await LivePreview.of(page(`Words.\n\n${fence('graph LR\n  A --> B')}`));
    assert.equal((await preview.pictures()).length, 1);
    assert.equal(await preview.drawn(), 1);
    assert.ok((await workbench.loaded()).some((address) => address.endsWith('/dist/mermaid/mermaid.mjs')));
  });

  it('load nothing of Mermaid where there are none', async () => {
    await LivePreview.of(page('Words.\n\n```js\nlet a;\n```\n'));
    const loaded = await workbench.loaded();
    assert.ok(loaded.some((address) => address.endsWith('/dist/preview.js')));
    assert.deepEqual(
      loaded.filter((address) => address.includes('/dist/mermaid/')),
      [],
    );
  });

  it('stay while words around them change', async () => {
    const preview = await LivePreview.of(page(`Words.\n\n${ten}`));
    const before = await preview.pictures();
    const drawn = await preview.drawn();
    await preview.replace('Words.', 'Other words.\n\nAnd a paragraph more.');
    await preview.shown();
    assert.deepEqual(await preview.pictures(), before);
    assert.equal(before.length, 10);
    assert.equal(await preview.drawn(), drawn);
  });

  it('are drawn again one by one', async () => {
    const preview = await LivePreview.of(page(ten));
    const before = await preview.pictures();
    const drawn = await preview.drawn();
    await preview.replace('A4 --> B4', 'A4 --> C4');
    await preview.shown();
    const after = await preview.pictures();
    assert.deepEqual(
      after.flatMap((id, at) => (id === before[at] ? [] : [at])),
      [4],
    );
    assert.equal(await preview.drawn(), drawn + 1);
  });

  it('are not drawn again when one is taken out, moved or brought back', async () => {
    const preview = await LivePreview.of(page(ten));
    const drawn = await preview.drawn();
    const third = fence('graph LR\n  A3 --> B3');
    await preview.replace(third, '');
    await preview.shown();
    assert.equal((await preview.pictures()).length, 9);
    await preview.replace(fence('graph LR\n  A7 --> B7'), fence('graph LR\n  A7 --> B7') + third);
    await preview.shown();
    assert.equal((await preview.pictures()).length, 10);
    assert.equal(await preview.drawn(), drawn);
  });

  it('can stand on the page twice', async () => {
    const same = fence('graph LR\n  A --> B');
    const preview = await LivePreview.of(page(same + same));
    const ids = await preview.pictures();
    assert.equal(new Set(ids).size, 2);
    assert.equal(await preview.drawn(), 1);
  });

  it('keep the last good picture while one is wrong, and say in which line of the note', async () => {
    const preview = await LivePreview.of(page(fence('%% remark\nsequenceDiagram\n  A->>B: hello')));
    const [good] = await preview.pictures();
    await preview.replace('A->>B: hello', 'A->>B: hello\n  nonsense here');
    await preview.shown();
    assert.deepEqual(await preview.pictures(), [good]);
    // Front matter of three lines, an empty one, the fence, and the fourth line in it.
    assert.match(await workbench.text('.conference-diagram-error', webview), /^Line 9: /);
    await preview.replace('  nonsense here\n', '');
    await preview.shown();
    assert.deepEqual(await preview.pictures(), [good]);
    assert.deepEqual(await workbench.texts('.conference-diagram-error', webview), []);
  });

  it('show the mistake of a diagram that never had a picture', async () => {
    const preview = await LivePreview.of(page(fence('grph TD\n  A --> B')));
    assert.deepEqual(await preview.pictures(), []);
    assert.match(
      await workbench.text('.conference-diagram-error', webview),
      /^Line 6: Mermaid knows no diagram/,
    );
  });

  it('follow the colour theme', async () => {
    try {
      const preview = await LivePreview.of(page(fence('graph LR\n  A --> B')));
      await setTheme('Default Light Modern');
      const colours = async (): Promise<string | undefined> => {
        const [, style] = /<svg .*?<style>(.*?)<\/style>/s.exec(await preview.html()) ?? [];
        return style?.replaceAll(/#conference-diagram-[\d-]+/g, '');
      };
      const light = await eventually('a picture', colours);
      await setTheme('Default Dark Modern');
      await eventually('a picture in other colours', async () => {
        const now = await colours();
        return now !== undefined && now !== light;
      });
    } finally {
      await setTheme();
    }
  });
});
