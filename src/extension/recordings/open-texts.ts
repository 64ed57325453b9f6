import * as vscode from 'vscode';
import type { Conference } from '../../core/conference/model';
import { readNote } from '../../core/note/read-note';
import type { ReadText } from '../../core/recordings/fill/needs';
import { uriIn, type NoteRoot } from '../notes/note-root';
import { readNoteText } from '../notes/read-note';

/** The texts of a conference's notes as they are now, unsaved words included, by path. */
export async function openTexts(
  root: NoteRoot,
  { days }: Conference,
  log: vscode.LogOutputChannel,
): Promise<Map<string, ReadText>> {
  const paths = new Set(days.flatMap(({ sessions }) => sessions.map(({ path }) => path)));
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const found = new Map<string, ReadText>();
  for (const path of paths) {
    const uri = uriIn(root.uri, path);
    const text = open.get(uri.toString())?.getText() ?? (await readNoteText(uri, path, log));
    if (text !== undefined) found.set(path, { text, note: readNote(text) });
  }
  return found;
}

/** Hugo's archetypes beside a conference or above it, whose addresses are placeholders. */
export async function archetypes(root: NoteRoot, log: vscode.LogOutputChannel): Promise<ReadText[]> {
  const pattern = new vscode.RelativePattern(root.uri, '**/archetypes/*.md');
  const files = await vscode.workspace.findFiles(pattern, '**/{node_modules,themes}/**', 20);
  const texts = await Promise.all(
    files.map((uri) => readNoteText(uri, vscode.workspace.asRelativePath(uri), log)),
  );
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, note: readNote(text) }]));
}
