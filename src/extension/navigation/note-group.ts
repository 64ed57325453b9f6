import * as vscode from 'vscode';

/**
 * The group of editors in which notes are read and written: the active one, unless a preview or another view that is
 * no text is in front there and there is a group with texts beside it.
 */
export function noteGroup(): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const isForNotes = ({ activeTab }: vscode.TabGroup): boolean => isText(activeTab?.input);
  if (activeTabGroup.activeTab === undefined || isForNotes(activeTabGroup)) return activeTabGroup.viewColumn;
  const beside = all.find(isForNotes) ?? all.find(({ tabs }) => tabs.some(({ input }) => isText(input)));
  return beside?.viewColumn ?? activeTabGroup.viewColumn;
}

function isText(input: unknown): input is vscode.TabInputText | vscode.TabInputCustom {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
}
