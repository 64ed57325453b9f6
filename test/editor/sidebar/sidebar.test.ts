import assert from 'node:assert/strict';
import { rows, showSidebar } from '../conference-notes';
import { workbench } from '../workbench';

describe('the sidebar', () => {
  it('shows days and sessions', async () => {
    const { sidebar } = await showSidebar();
    const shown = await rows(sidebar.provider);
    console.log(shown.join('\n'));
    await workbench.text('.pane-body .monaco-list-row:has-text("Day 1")').catch(() => '');
    await workbench.screenshot('sidebar');
    assert.ok(shown.length > 0);
  });
});
