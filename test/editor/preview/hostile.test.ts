import assert from 'node:assert/strict';
import { ATTACKS, together } from '../../hostile/attacks';
import { workbench } from '../workbench';
import { LivePreview } from './live-preview';

const page = (body: string): string => `---\ntitle: Hostile\n---\n\n${body}\n`;
/** These change what comes after them, or must stand at the start. */
const alone = ATTACKS.filter(({ text }) => text.startsWith('---') || /unclosed|comment/.test(text));
const others = ATTACKS.filter((attack) => !alone.includes(attack));

describe('hostile notes in the live preview', () => {
  afterEach(() => LivePreview.close());

  it('run nothing, side by side', async () => {
    const preview = await LivePreview.of(page(together(others)));
    await assertClean();
    await preview.write(page('All is well.'));
    await preview.shown();
  });

  it('run nothing, each on its own', async () => {
    const preview = await LivePreview.of(page('Words.'));
    for (const { name, text } of alone) {
      await preview.write(text);
      await preview.shown();
      await assertClean(name);
    }
    assert.ok(alone.length > 2);
  });

  it('of a megabyte are shown', async () => {
    const paragraph = `${'Words of a talk that went on and on. '.repeat(25)}\n\n`;
    const preview = await LivePreview.of(page(paragraph.repeat(1100)));
    await preview.replace('Words of', 'Other words of');
    await preview.shown();
    assert.match(await workbench.text('.markdown-body p', { webview: true }), /^Other words of/);
  });

  it('of sixty diagrams are drawn, and can be edited meanwhile', async () => {
    const preview = await LivePreview.of(page('Words.'));
    const diagrams = Array.from(
      { length: 60 },
      (_, n) => `\`\`\`mermaid\ngraph LR\n  A${n} --> B\n\`\`\`\n\n`,
    );
    await preview.write(page(`Words.\n\n${diagrams.join('')}`));
    await workbench.text('.conference-diagram', { webview: true });
    await preview.replace('Words.', 'Other words.');
    await workbench.text('p:has-text("Other words.")', { webview: true });
    await preview.allDrawn();
    assert.equal((await preview.pictures()).length, 60);
    assert.equal(await preview.drawn(), 60);
  });
});

/** @param of what is said when it is not */
async function assertClean(of = 'the note'): Promise<void> {
  const elements = await workbench.previewed();
  assert.ok(elements.length > 0, `${of}: nothing is shown`);
  const guilty = elements.filter(({ name, attributes, address }) => {
    const isRun = attributes.some((attribute) => attribute.startsWith('on')) || name === 'script';
    return isRun || /^(?:javascript|vbscript|data|file|command|vscode(?:-insiders)?|blob):/i.test(address);
  });
  assert.deepEqual(guilty, [], of);
}
