import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes, openAt, showSidebar } from '../conference-notes';
import { clean, openMarked, pageUri } from '../editing/notes-to-write';
import { ics } from '../schedule/programme';
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

const programme = ics(
  ['h1', 'DNS at the edge - Ines Example, Harbour Inc.', '20260513T100000', 'Quay'],
  ['h2', 'Lighthouses for logs - Bo Test, Beacon', '20260513T100000', 'Pier'],
  ['h3', 'Coffee', '20260513T103000', 'Foyer'],
  ['h4', 'One address in every harbour - Ada Example', '20260513T110000', 'Quay'],
  ['h5', 'Knots that hold under load - Cy Muster & Dana Probe', '20260514T093000', 'Quay'],
  ['h6', 'Panel: Who keeps the buoys? - Panel', '20260514T101500', 'Hall'],
);
const recordings = `Error Budgets Nobody Spends - Ruairí Costello, Harbour Inc. https://www.youtube.com/watch?v=Budgets0001
Ship Less, Container Images... Somebody Else https://www.youtube.com/watch?v=Images00002
Local-First Software at Sea - Ada Example https://www.youtube.com/watch?v=LocalFrst03
Keynote: Software Has Tides - Bo Test https://www.youtube.com/watch?v=Tides000004
Hallway Impressions of the Venue https://www.youtube.com/watch?v=Hallway0005
`;

/** The pictures of README.md and docs/, made of the real thing: `npm run screenshots`. */
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

      // A preview that is still there would take the focus.
      beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

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
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        // A row under the mouse looks as if it were chosen, too.
        await workbench.hover('.part.titlebar');
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

      it('of talks of a schedule being picked', async () => {
        await openAt(fixture('sample-conference', 'content', 'day1', '01_tides.md'));
        await vscode.env.clipboard.writeText(programme);
        void vscode.commands.executeCommand('conferenceNotes.importSchedule');
        await workbench.text('.quick-input-widget .quick-input-list:has-text("Clipboard")');
        await workbench.type('Clipboard');
        await workbench.press('Enter');
        await workbench.text('.quick-input-widget .quick-input-list:has-text("DNS at the edge")');
        await pause();
        await workbench.screenshot(`schedule-${name}`);
        await workbench.press('Escape');
      });

      it('of a list of recordings being reviewed', async () => {
        await openAt(fixture('sample-conference', 'content', 'day1', '05_error-budgets.md'));
        await vscode.env.clipboard.writeText(recordings);
        void vscode.commands.executeCommand('conferenceNotes.fillInRecordings');
        await workbench.text('.quick-input-widget .quick-input-list:has-text("From the Clipboard")');
        await workbench.type('Clipboard');
        await workbench.press('Enter');
        await workbench.text('.quick-input-widget .quick-input-list:has-text("Budgets0001")');
        await pause();
        await workbench.screenshot(`recordings-${name}`);
        await workbench.press('Escape');
      });
    });

  for (const [look, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['contrast', 'Default High Contrast'],
    ['contrast-light', 'Default High Contrast Light'],
  ] as const)
    for (const width of [280, 400])
      it(`views to look at: ${look}, ${String(width)} pixels`, async () => {
        await vscode.workspace
          .getConfiguration('workbench')
          .update('colorTheme', theme, vscode.ConfigurationTarget.Global);
        const name = `view-${look}-${String(width)}`;
        await showSidebar();
        await openAt(fixture('sample-conference', 'content', 'day1', '02_golden-path.md'));
        assert.ok(Math.abs((await workbench.sidebarWidth(width)) - width) < 60);
        await vscode.commands.executeCommand('conferenceNotes.todos.focus');
        await pause();
        await workbench.screenshot(`${name}-sidebar`);
        await vscode.commands.executeCommand('conferenceNotes.topics.focus');
        await workbench.text('.monaco-list-row:has-text("Tags")');
        await pause();
        await workbench.screenshot(`${name}-topics`);
        const filtering = vscode.commands.executeCommand('conferenceNotes.filterSessions');
        await workbench.text('.quick-input-list .monaco-list-row');
        await pause();
        await workbench.screenshot(`${name}-filter`);
        await workbench.press('Escape');
        await filtering;
        const searching = vscode.commands.executeCommand('conferenceNotes.goToSession');
        await workbench.text('.quick-input-list .monaco-list-row');
        await pause();
        await workbench.screenshot(`${name}-go-to-session`);
        await workbench.press('Escape');
        await searching;
        await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
        await workbench.text('.conference-diagram-picture', { webview: true });
        await pause();
        await workbench.screenshot(`${name}-preview`);
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
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
