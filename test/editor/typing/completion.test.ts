import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, clean, openMarked, outlineUri, pageUri } from '../editing/notes-to-write';
import { eventually, fixture, fromPalette, workbench } from '../workbench';

const page = pageUri('84_typing.md');
const head = '---\ntitle: Typing\nweight: 84\ntags:\n- culture\n---\n\n';

/** The labels that are offered where the cursor is. */
async function offered({ document, selection }: vscode.TextEditor): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

const offers = (editor: vscode.TextEditor, ...labels: string[]): Promise<unknown> =>
  eventually(`${labels.join(', ')} being offered`, async () => {
    const all = await offered(editor);
    if (!labels.every((label) => all.includes(label))) throw new Error(all.slice(0, 20).join(', '));
    return true;
  });

describe('help while typing', () => {
  afterEach(() => clean(page, fixture('sample-conference', 'meetup')));

  it('offers shortcodes, parameters, styles and icons', async () => {
    await offers(await openMarked(page, `${head}{{%|\n`), 'button', 'callout', 'mermaid');
    await offers(
      await openMarked(page, `${head}{{% button | %}}a{{% /button %}}\n`),
      'href',
      'style',
      'icon',
    );
    await offers(await openMarked(page, `${head}{{% notice style="|" %}}\n`), 'tip', 'caution');
    await offers(
      await openMarked(page, `${head}{{% button icon="|" %}}a{{% /button %}}\n`),
      'person-chalkboard',
      'github',
    );
    await offers(await openMarked(page, `${head}{{% details %}}\nwords\n{{% /|\n`), 'details');
  });

  it('offers keys and tags in front matter', async () => {
    await offers(await openMarked(page, `---\ntitle: A\n|\n---\n`), 'tags', 'weight');
    const tags = await openMarked(page, `---\ntitle: A\ntags:\n- |\n---\n`);
    await offers(tags, 'keynote', 'culture', 'architecture');
  });

  it('offers sessions and pictures for links, also in an outline', async () => {
    await offers(await openMarked(page, `${head}see [it](|)\n`), 'The golden path is a ferry line');
    await offers(await openMarked(page, `${head}![it](|)\n`), 'burn.png', 'switch.png');
    const outline =
      '# Meetup\n\n## Day 1\n\n### One\n\n- a\n\n### Two\n\n- see [it](|)\n\n## Day 2\n\n### Three\n\n- c\n';
    await offers(await openMarked(outlineUri, outline), 'One', 'Three');
  });

  it('writes a shortcode while it is typed', async () => {
    const editor = await openMarked(page, `${head}|`);
    await workbench.type('{{%');
    await workbench.text('.suggest-widget .monaco-list-row:has-text("badge")');
    await workbench.type(' call');
    await workbench.text('.suggest-widget .monaco-list-row.focused:has-text("callout")');
    await workbench.screenshot('completion');
    await workbench.press('Enter');
    await eventually('the shortcode', () =>
      /^\{\{% callout style="tip" title="" %\}\}\{\{% \/callout %\}\}$/m.test(editor.document.getText()),
    );
  });

  it('offers the snippets behind / at the beginning of a line, and by a command', async () => {
    const editor = await openMarked(page, `${head}|`);
    await workbench.type('/merm');
    await workbench.text('.suggest-widget .monaco-list-row.focused:has-text("Mermaid diagram")');
    await workbench.press('Enter');
    await becomes(editor, `${head}\`\`\`mermaid\ngraph LR\n  A[One] --> B[Two]\n\`\`\`\n`);
    await clean(page);
    const again = await openMarked(page, `${head}|`);
    await fromPalette('Conference Notes: Insert Snippet...');
    await workbench.text('.quick-input-title:has-text("Insert Snippet")');
    await workbench.type('todo');
    await workbench.press('Enter');
    await becomes(again, `${head}TODO: Steal diagram from slides`);
  });

  it('tells about shortcodes, tags and links', async () => {
    const told = async (marked: string): Promise<string> => {
      const { document, selection } = await openMarked(page, marked);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        selection.active,
      );
      return hovers
        .flatMap(({ contents }) =>
          contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')),
        )
        .join('\n');
    };
    assert.match(await told(`${head}{{% but|ton href="x" %}}a{{% /button %}}\n`), /\*\*button\*\*/);
    assert.match(
      await told('---\ntitle: A\ntags:\n- cul|ture\n---\n'),
      /culture:(?:\s|&nbsp;)\d+(?:\s|&nbsp;)sessions/,
    );
    assert.match(
      await told(`${head}see [th|is](./01_tides)\n`),
      /Software(?:\s|&nbsp;)has(?:\s|&nbsp;)tides/,
    );
  });

  it('goes to the session that a link or a button means', async () => {
    for (const text of [
      `${head}see [it](./01_ti|des)\n`,
      `${head}{{% button href="./01_ti|des" %}}a{{% /button %}}\n`,
    ]) {
      const { document, selection } = await openMarked(page, text);
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        selection.active,
      );
      const targets = found.map((each) => ('targetUri' in each ? each.targetUri : each.uri).path);
      assert.ok(
        targets.some((path) => path.endsWith('/day1/01_tides.md')),
        targets.join(' '),
      );
    }
  });

  it('makes links of what only Hugo knows', async () => {
    const { document } = await openMarked(
      page,
      `${head}{{% button href="./02_golden-path" %}}a{{% /button %}}\n[b](../01_tides)|\n`,
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const targets = links.map(
      ({ target, range }) => `${document.getText(range)} ${target?.path.split('/').pop() ?? ''}`,
    );
    assert.ok(targets.includes('./02_golden-path 02_golden-path.md'), targets.join(', '));
    assert.ok(targets.includes('../01_tides 01_tides.md'), targets.join(', '));
  });
});
