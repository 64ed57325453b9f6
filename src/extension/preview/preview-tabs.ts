import * as vscode from 'vscode';

/** Whether a Markdown preview is open in this window. */
export function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(isPreview);
}

function isPreview({ input }: vscode.Tab): boolean {
  const isView = input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom;
  return isView && /markdown\.preview/.test(input.viewType);
}

/** So long a preview may take to come to the front; later the user has gone on with something else. */
const PATIENCE = 10_000;

/** Whether a preview can be seen: it is there as a whole, and not still to be loaded. */
export function isPreviewSeen(): boolean {
  return vscode.window.tabGroups.all.some(({ activeTab }) => activeTab !== undefined && isPreview(activeTab));
}

function isActive(): boolean {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  return tab !== undefined && isPreview(tab);
}

/** Waits for the preview that VS Code opens: its command is done before the preview is there. */
export function isPreviewInFront(): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (answer: boolean): void => {
      clearTimeout(timer);
      listeners.dispose();
      resolve(answer);
    };
    const look = (): void => {
      if (isActive()) end(true);
    };
    const timer = setTimeout(() => {
      end(false);
    }, PATIENCE);
    const listeners = vscode.Disposable.from(
      vscode.window.tabGroups.onDidChangeTabs(look),
      vscode.window.tabGroups.onDidChangeTabGroups(look),
    );
    look();
  });
}
