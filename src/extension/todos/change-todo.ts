import * as vscode from 'vscode';
import { finishTodo, removeTodo, sameTodo, type TodoEnding } from '../../core/edits/todos/finish-todo';
import type { Note, Todo } from '../../core/note/note';
import { readNote } from '../../core/note/read-note';
import type { TextEdit } from '../../core/text/text-edit';
import type { Services } from '../services';
import { applyEdit, openNote } from '../editing/apply-edit';
import { talkAtCursor } from '../editing/talk-at-cursor';
import { Hint } from '../hint';
import type { NoteRoot } from '../notes/note-root';
import { say } from '../say';
import type { TodoItem } from './todo-node';

/** A to-do with the note in which it stands. */
export interface TodoPlace {
  readonly root: NoteRoot;
  readonly path: string;
  readonly todo: Todo;
}

/** The to-do of a row of the view, else that of the cursor's line. @throws a sentence for the user */
export async function todoFor({ notes }: Services, from: unknown): Promise<TodoPlace> {
  const item = toTodoItem(from);
  if (item) return item;
  const { root, path, read, note, offset } = await talkAtCursor(notes);
  const lineOf = (at: number): number => read.document.positionAt(at).line;
  const todo = note.todos.find(({ span }) => lineOf(span.start) === lineOf(offset));
  if (!todo) throw new Hint(vscode.l10n.t('There is no open to-do in the line of the cursor.'));
  return { root, path, todo };
}

/** Ticks a to-do off, in the way the settings say. */
export async function finish(place: TodoPlace): Promise<void> {
  await change(place, (text, _, todo, uri) => {
    const settings = vscode.workspace.getConfiguration('conferenceNotes', uri);
    return finishTodo(text, todo, settings.get<TodoEnding>('todos.whenDone', 'done'));
  });
  say(vscode.l10n.t('To-do ticked off.'));
}

/** Takes a to-do out of its note. */
export async function remove(place: TodoPlace): Promise<void> {
  await change(place, removeTodo);
  say(vscode.l10n.t('To-do removed.'));
}

async function change(
  { root, path, todo }: TodoPlace,
  editsFor: (text: string, note: Note, todo: Todo, uri: vscode.Uri) => readonly TextEdit[],
): Promise<void> {
  const read = await openNote(root, path);
  const note = readNote(read.text);
  const now = sameTodo(note, todo);
  const edits = now ? editsFor(read.text, note, now, read.document.uri) : [];
  if (edits.length === 0) throw new Hint(vscode.l10n.t('This to-do is not in the note any more.'));
  if (!(await applyEdit(root, { changes: [{ path, edits }], creations: [] }, new Map([[path, read]]))))
    throw new Error(vscode.l10n.t('The note has changed in the meantime; nothing was done. Try again.'));
}

/** What VS Code hands to a command of a row's menu; undefined when the command came from elsewhere. */
function toTodoItem(from: unknown): TodoItem | undefined {
  const isItem = typeof from === 'object' && from !== null && 'kind' in from && from.kind === 'todo';
  return isItem ? (from as TodoItem) : undefined;
}
