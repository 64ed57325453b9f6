import * as vscode from 'vscode';
import { NOTE_ENDING } from '../../core/site/paths';
import { NOTE_PATTERN } from './find-notes';

type Mark = (uri: vscode.Uri) => void;

/**
 * Watches a folder on disk: notes that come, change or go, and whatever else comes or goes, because it may be a
 * folder: VS Code tells of a folder that was moved or deleted with one event, not of the notes in it.
 */
export function watchFolder(folder: vscode.Uri, mark: Mark): vscode.Disposable {
  const { createFileSystemWatcher } = vscode.workspace;
  const notes = createFileSystemWatcher(new vscode.RelativePattern(folder, NOTE_PATTERN));
  const folders = createFileSystemWatcher(new vscode.RelativePattern(folder, '**'), false, true, false);
  return vscode.Disposable.from(
    notes,
    notes.onDidCreate(mark),
    notes.onDidChange(mark),
    notes.onDidDelete(mark),
    folders,
    folders.onDidCreate(mark),
    folders.onDidDelete(mark),
  );
}

/** Listens to what the user does inside VS Code, which also works where nothing watches the disk. */
export function watchEditors(mark: Mark): vscode.Disposable {
  const { workspace } = vscode;
  return vscode.Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isMarkdown(document)) mark(document.uri);
    }),
    workspace.onDidOpenTextDocument((document) => {
      // Its text may not be the one on disk: line breaks are evened out, unsaved words are restored.
      if (isMarkdown(document)) mark(document.uri);
    }),
    workspace.onDidCloseTextDocument((document) => {
      // Closed without saving: what is on disk counts again.
      if (isMarkdown(document)) mark(document.uri);
    }),
    workspace.onDidCreateFiles(({ files }) => {
      files.forEach(mark);
    }),
    workspace.onDidDeleteFiles(({ files }) => {
      files.forEach(mark);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        mark(oldUri);
        mark(newUri);
      }
    }),
  );
}

/** Other documents are not looked at any further: their keystrokes cost nothing here. */
function isMarkdown({ uri }: vscode.TextDocument): boolean {
  return NOTE_ENDING.test(uri.path);
}
