import * as vscode from 'vscode';

/** The path of something in a folder, `/` between, empty for the folder itself; undefined outside. */
export function pathIn(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  const base = comparable(folder.path).replace(/\/$/, '');
  const path = comparable(uri.path);
  if (path === base) return '';
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** The address of a path in a folder. */
export function uriIn(folder: vscode.Uri, path: string): vscode.Uri {
  return path === '' ? folder : vscode.Uri.joinPath(folder, path);
}

/** Windows knows a drive by either case of its letter. */
function comparable(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}
