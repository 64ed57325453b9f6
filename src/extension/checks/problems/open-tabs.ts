import * as vscode from 'vscode';

/** The addresses of the files that the window has open in tabs; a background read of a file is no tab. */
export function openTabs(): Set<string> {
  const open = new Set<string>();
  for (const { tabs } of vscode.window.tabGroups.all) {
    for (const { input } of tabs) {
      if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom)
        open.add(input.uri.toString());
      else if (input instanceof vscode.TabInputTextDiff) open.add(input.modified.toString());
    }
  }
  return open;
}
