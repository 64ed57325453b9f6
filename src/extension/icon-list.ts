import type * as vscode from 'vscode';
import { readIcons, type Icon } from '../core/shortcodes/icons';
import { readOwnFile } from './own-files';

let loading: Promise<ReadonlyMap<string, Icon>> | undefined;

/** The icons of Font Awesome Free by name, read from the extension's own folder the first time. */
export function loadIcons(extension: vscode.Uri): Promise<ReadonlyMap<string, Icon>> {
  loading ??= read(extension);
  return loading;
}

async function read(extension: vscode.Uri): Promise<ReadonlyMap<string, Icon>> {
  return readIcons(new TextDecoder().decode(await readOwnFile(extension, 'dist/data/icons.txt')));
}
