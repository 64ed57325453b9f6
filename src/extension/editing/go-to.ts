import * as vscode from 'vscode';

/** Brings a place of a note to the front; `from` selects what lies between. */
export async function goTo(
  uri: vscode.Uri,
  offset: number,
  { preview = false, from = offset }: { readonly preview?: boolean; readonly from?: number } = {},
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(document.positionAt(from), at),
    preview,
  });
}
