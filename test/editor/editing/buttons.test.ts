import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, fromPalette, workbench } from '../workbench';
import { becomes, clean, openMarked, outlineUri, pageUri } from './notes-to-write';

const page = pageUri('80_buttons.md');
const video =
  '{{% button href="https://youtu.be/dQw4w9WgXcQ?t=90" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}';
const deck =
  '{{% button href="https://e.example/deck.pdf" style="tip" icon="person-chalkboard" %}}Slides{{% /button %}}';
const repo = '{{% button href="https://github.com/a/b" style="tip" icon="code" %}}Code{{% /button %}}';
const head = '---\ntitle: Buttons\nweight: 80\ntags:\n- dns\n---\n\n';
const outline = '# Meetup\n\n## Day 1\n\n### One\n\n- a\n\n### Two\n\n- b|\n\n## Day 2\n\n### Three\n\n- c\n';

const commands = [
  [
    'Insert YouTube Button',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s&si=track',
    video,
    '[Watch talk on YouTube](https://youtu.be/dQw4w9WgXcQ?t=90)',
  ],
  ['Insert Slides Button', 'https://e.example/deck.pdf', deck, '[Slides](https://e.example/deck.pdf)'],
  ['Insert Code Button', 'https://github.com/a/b', repo, '[Code](https://github.com/a/b)'],
] as const;

describe('buttons', () => {
  afterEach(() => clean(page, fixture('sample-conference', 'meetup')));

  for (const [name, copied, button, link] of commands)
    for (const [kind, eol] of [
      ['', '\n'],
      [' with CRLF', '\r\n'],
    ] as const)
      it(`${name} takes the address from the clipboard${kind}; one undo brings the text back`, async () => {
        await vscode.env.clipboard.writeText(copied);
        const lines = (text: string): string => text.replaceAll('\n', eol);
        const onPage = await openMarked(page, lines(`${head}- words |here\n`));
        await fromPalette(`Conference Notes: ${name}`);
        await becomes(onPage, lines(`${head}${button}\n\n- words here\n`));
        await vscode.commands.executeCommand('undo');
        await becomes(onPage, lines(`${head}- words here\n`));
        await clean(page);
        const inOutline = await openMarked(outlineUri, lines(outline));
        await fromPalette(`Conference Notes: ${name}`);
        await becomes(
          inOutline,
          lines(outline.replace('|', '').replace('### Two\n\n', `### Two\n\n${link}\n\n`)),
        );
        await vscode.commands.executeCommand('undo');
        await becomes(inOutline, lines(outline.replace('|', '')));
      });

  it('that are parked are filled in and taken out of their comment', async () => {
    await vscode.env.clipboard.writeText('dQw4w9WgXcQ');
    const parked = video.replace('dQw4w9WgXcQ?t=90', '');
    const editor = await openMarked(page, `${head}<!-- ${parked} -->\n<!-- ${deck} -->\n\nwords|\n`);
    await vscode.commands.executeCommand('conferenceNotes.insertYoutubeButton');
    await becomes(editor, `${head}${video.replace('?t=90', '')}\n<!-- ${deck} -->\n\nwords\n`);
  });

  it('that are live get another address when the author agrees', async () => {
    await vscode.env.clipboard.writeText('https://youtu.be/aaaaaaaaaa1');
    const editor = await openMarked(page, `${head}${video}\n\nwords|\n`);
    void vscode.commands.executeCommand('conferenceNotes.insertYoutubeButton');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("Replace Its Address")');
    await workbench.press('Enter');
    await becomes(editor, `${head}${video.replace('dQw4w9WgXcQ?t=90', 'aaaaaaaaaa1')}\n\nwords\n`);
  });

  it('what is no video is refused with a reason, and can be a plain button', async () => {
    await vscode.env.clipboard.writeText('https://vimeo.com/12345');
    const editor = await openMarked(page, `${head}words|\n`);
    void vscode.commands.executeCommand('conferenceNotes.insertYoutubeButton');
    await workbench.text('.quick-input-message:has-text("“vimeo.com” is not YouTube.")');
    await workbench.screenshot('youtube-refused');
    await workbench.press('Enter');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("Insert Plain Button")');
    await workbench.press('Enter');
    await becomes(
      editor,
      `${head}{{% button href="https://vimeo.com/12345" style="warning" icon="video" %}}vimeo.com{{% /button %}}\n\nwords\n`,
    );
  });

  it('of any kind are asked for step by step', async () => {
    await vscode.env.clipboard.writeText('nothing of use');
    const editor = await openMarked(page, `${head}words|\n`);
    void vscode.commands.executeCommand('conferenceNotes.insertButton');
    await workbench.text('.quick-input-widget :text("(1/4)")');
    await workbench.type('The paper');
    await workbench.press('Enter');
    await workbench.text('.quick-input-widget :text("(2/4)")');
    await workbench.type('e.example/paper');
    await workbench.press('Enter');
    await workbench.text('.quick-input-widget :text("(3/4)")');
    await workbench.screenshot('button-style');
    await workbench.type('blue');
    await workbench.press('Enter');
    await workbench.text('.quick-input-widget :text("(4/4)")');
    await workbench.type('file-pdf');
    await workbench.press('Enter');
    await becomes(
      editor,
      `${head}{{% button href="https://e.example/paper" style="blue" icon="file-pdf" %}}The paper{{% /button %}}\n\nwords\n`,
    );
  });

  it('are parked and taken out by an action of the editor', async () => {
    const editor = await openMarked(
      page,
      `${head}{{% but|ton href="https://e.example" %}}a{{% /button %}}\n`,
    );
    const { document } = editor;
    const act = async (title: string): Promise<void> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        editor.selection,
        vscode.CodeActionKind.RefactorRewrite.value,
      );
      const action = actions.find((each) => each.title === title);
      assert.ok(action?.edit, `${title} is offered`);
      await vscode.workspace.applyEdit(action.edit);
    };
    await act('Park Button');
    await becomes(editor, `${head}<!-- {{% button href="https://e.example" %}}a{{% /button %}} -->\n`);
    await act('Unpark Button');
    await becomes(editor, `${head}{{% button href="https://e.example" %}}a{{% /button %}}\n`);
  });
});
