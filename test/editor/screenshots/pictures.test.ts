import * as vscode from 'vscode';
import { conferenceNotes, openAt, showSidebar } from '../conference-notes';
import { clean, openMarked, pageUri } from '../editing/notes-to-write';
import { eventually, fixture, workbench } from '../workbench';

const page = pageUri('07_edge.md');
const draft = [
  '---',
  'title: DNS at the edge',
  'weight: 7',
  'tags:',
  '- observability',
  '---',
  '',
  '{{% button href="https://youtu.be/hC26d1-07eD" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}',
  '',
  '- goal: an answer from the nearest place, also when a whole region is down',
  '- they recieve four million questions a second',
  '- one resolver in each harbour, all of them with the same address',
  '- the kubernates operator rolls out zones one harbour at a time',
  '',
  'TODO: Steal diagram from slides',
  '',
  '=> boring caches beat clever routing',
  '',
].join('\n');

/** The pictures of README.md, made of the real thing: `npm run screenshots`. */
describe('pictures', () => {
  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
  ] as const)
    describe(name, () => {
      before(async () => {
        const settings = vscode.workspace.getConfiguration('workbench');
        await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
        await showSidebar();
        await vscode.commands
          .executeCommand('workbench.action.closeAuxiliaryBar')
          .then(undefined, () => undefined);
      });

      afterEach(() => clean(page));

      it('of the sidebar', async () => {
        await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
        await openAt(fixture('sample-conference', 'content', 'day1', '03_postgres-upgrade.md'), 12);
        await pause();
        await workbench.screenshot(`sidebar-${name}`);
      });

      it('of the live preview', async () => {
        await openAt(fixture('sample-conference', 'content', 'day1', '02_golden-path.md'));
        await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
        await workbench.text('.conference-diagram-picture', { webview: true });
        await pause();
        await workbench.screenshot(`preview-${name}`);
      });

      it('of a quick fix', async () => {
        const { document } = await openMarked(page, `${draft}|`);
        const typo = await eventually('the typo', () =>
          vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'typo'),
        );
        const editor = await vscode.window.showTextDocument(document);
        editor.selection = new vscode.Selection(typo.range.start, typo.range.start);
        await vscode.commands.executeCommand('editor.action.quickFix');
        await workbench.text('.action-widget');
        await pause();
        await workbench.screenshot(`quick-fix-${name}`);
        await workbench.press('Escape');
      });

      it('of a Summary being picked', async () => {
        await openMarked(page, draft.replace('- goal', '- |goal'));
        const running = vscode.commands.executeCommand('conferenceNotes.promoteDraft');
        await workbench.text('.quick-input-title:has-text("Summary of")');
        await pause();
        await workbench.screenshot(`promote-${name}`);
        await workbench.press('Escape');
        await running;
      });

      it('of a shortcode being written', async () => {
        const editor = await openMarked(page, `${draft}\n|`);
        await workbench.type('{{% ');
        await workbench.text('.suggest-widget .monaco-list-row:has-text("badge")');
        await workbench.type('but');
        await pause();
        await workbench.screenshot(`completion-${name}`);
        await workbench.press('Escape');
        await vscode.window.showTextDocument(editor.document);
      });
    });

  after(async () => {
    const settings = vscode.workspace.getConfiguration('workbench');
    await settings.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await (await conferenceNotes()).notes.settle();
  });
});

/** Until animations and decorations have come to rest. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500));
}
