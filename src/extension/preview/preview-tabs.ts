import * as vscode from 'vscode';

/** Whether a Markdown preview is open in this window. */
export function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => {
      const isView = input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom;
      return isView && /markdown\.preview/.test(input.viewType);
    });
}
