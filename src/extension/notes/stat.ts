import * as vscode from 'vscode';

/** What VS Code knows of a file or folder; undefined when there is none. */
export async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}

/** Whether there is a file or folder. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return (await statOf(uri)) !== undefined;
}
