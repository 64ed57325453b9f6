import * as vscode from 'vscode';
import { fileName, NOTE_ENDING } from '../../core/site/paths';

/** Where the user is. */
export interface Place {
  readonly uri: vscode.Uri;
  /** Undefined in editors that do not tell, such as VS Code's Markdown editor. */
  readonly offset: number | undefined;
}

/**
 * Where the user is: the cursor of the text editor, else the file of the tab; in a preview, the note beside it.
 * Undefined when no file is open.
 */
export function activePlace(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  const uri = uriOf(tab?.input);
  if (editor !== undefined && (uri === undefined || uri.toString() === editor.document.uri.toString()))
    return placeIn(editor);
  if (uri !== undefined) return { uri, offset: undefined };
  return tab === undefined ? undefined : placeBeside(tab);
}

/** The note that a preview shows, by the name in its title, else the one that is visible beside it. */
function placeBeside({ label }: vscode.Tab): Place | undefined {
  const visible = vscode.window.visibleTextEditors.filter(
    ({ document }) => document.languageId === 'markdown',
  );
  const editor = visible.find(({ document }) => label.endsWith(nameOf(document.uri))) ?? visible[0];
  if (editor !== undefined) return placeIn(editor);
  const open = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => uriOf(input) ?? [])
    .filter((uri) => NOTE_ENDING.test(uri.path));
  const uri = open.find((each) => label.endsWith(nameOf(each)));
  return uri && { uri, offset: undefined };
}

function placeIn({ document, selection }: vscode.TextEditor): Place {
  return { uri: document.uri, offset: document.offsetAt(selection.active) };
}

function nameOf({ path }: vscode.Uri): string {
  return fileName(path);
}

function uriOf(input: unknown): vscode.Uri | undefined {
  const isFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  return isFile ? input.uri : undefined;
}
