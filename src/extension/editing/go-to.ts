import * as vscode from 'vscode';

/** Brings a place of a note to the front. */
export async function goTo(
  uri: vscode.Uri,
  offset: number,
  { preview = false }: { readonly preview?: boolean } = {},
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview });
}
