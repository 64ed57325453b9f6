import * as vscode from 'vscode';

/** Where the user is. */
export interface Place {
  readonly uri: vscode.Uri;
  /** Undefined in editors that do not tell, such as VS Code's Markdown editor. */
  readonly offset: number | undefined;
}

/** Where the user is: the cursor of the text editor, else the file of the tab. Undefined when no file is open. */
export function activePlace(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  const tab = activeTabUri();
  if (editor !== undefined && (tab === undefined || tab.toString() === editor.document.uri.toString())) {
    return { uri: editor.document.uri, offset: editor.document.offsetAt(editor.selection.active) };
  }
  return tab === undefined ? undefined : { uri: tab, offset: undefined };
}

function activeTabUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  return isFile ? input.uri : undefined;
}
