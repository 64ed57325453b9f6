import * as vscode from 'vscode';
import { readIcons, type Icon } from '../core/shortcodes/icons';

let loading: Promise<ReadonlyMap<string, Icon>> | undefined;

/** The icons of Font Awesome Free by name, read from the extension's own folder the first time. */
export function loadIcons(extension: vscode.Uri): Promise<ReadonlyMap<string, Icon>> {
  loading ??= read(extension);
  return loading;
}

async function read(extension: vscode.Uri): Promise<ReadonlyMap<string, Icon>> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'data', 'icons.txt');
  return readIcons(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}
