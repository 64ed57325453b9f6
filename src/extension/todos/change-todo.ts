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
import { FROM_KEY, rowFor } from '../rows-of-key';
import { sayWhere } from '../say';
import { shortened } from '../shortened';
import type { TodoItem } from './todo-node';

/** A to-do with the note in which it stands. */
export interface TodoPlace {
  readonly root: NoteRoot;
  readonly path: string;
  readonly todo: Todo;
}

/**
 * The to-do of a row of the view, else that of the cursor's line.
 *
 * @returns undefined when a key was pressed on a day
 * @throws a sentence for the user
 */
export async function todoFor({ notes, todos }: Services, from: unknown): Promise<TodoPlace | undefined> {
  const item = toTodoItem(await rowFor(todos.view, from));
  if (item) return item;
  if (from === FROM_KEY) return undefined;
  const { root, path, read, note, offset } = await talkAtCursor(notes);
  const lineOf = (at: number): number => read.document.positionAt(at).line;
  const todo = note.todos.find(({ span }) => lineOf(span.start) === lineOf(offset));
  if (!todo) throw new Hint(vscode.l10n.t('There is no open to-do in the line of the cursor.'));
  return { root, path, todo };
}

/**
 * Does something to the to-do of a row or of the cursor's line that takes it away; after a key in the view, the
 * keyboard goes to the row after it.
 *
 * @returns whether there was one
 */
export async function takeTodo(
  services: Services,
  from: unknown,
  take: (place: TodoPlace) => Promise<void>,
): Promise<boolean> {
  const place = await todoFor(services, from);
  if (place) await (from === FROM_KEY ? services.todos.leave(place, () => take(place)) : take(place));
  return place !== undefined;
}

/** Ticks a to-do off, in the way the settings say. */
export async function finish(place: TodoPlace): Promise<void> {
  await change(place, (text, _, todo, uri) => {
    const settings = vscode.workspace.getConfiguration('conferenceNotes', uri);
    return finishTodo(text, todo, settings.get<TodoEnding>('todos.whenDone', 'done'));
  });
  told(place, vscode.l10n.t('To-do ticked off'), (words) => vscode.l10n.t('“{0}” ticked off', words));
}

/** Takes a to-do out of its note. */
export async function remove(place: TodoPlace): Promise<void> {
  await change(place, removeTodo);
  told(place, vscode.l10n.t('To-do removed'), (words) => vscode.l10n.t('“{0}” removed', words));
}

/** Says which to-do it was, and where if that cannot be seen. */
function told({ root, path, todo }: TodoPlace, nameless: string, named: (words: string) => string): void {
  const words = shortened(todo.text, 60);
  sayWhere(words === '' ? nameless : named(words), { root, path }, todo.span.start);
}

async function change(
  { root, path, todo }: TodoPlace,
  editsFor: (text: string, note: Note, todo: Todo, uri: vscode.Uri) => readonly TextEdit[],
): Promise<void> {
  const read = await openNote(root, path);
  const note = readNote(read.text);
  const now = sameTodo(note, todo);
  const edits = now ? editsFor(read.text, note, now, read.document.uri) : [];
  if (edits.length === 0) throw new Hint(vscode.l10n.t('This to-do is not in “{0}” any more.', path));
  if (!(await applyEdit(root, { changes: [{ path, edits }], creations: [] }, new Map([[path, read]]))))
    throw new Error(vscode.l10n.t('The note has changed in the meantime; nothing was done. Try again.'));
}

/** What VS Code hands to a command of a row's menu; undefined when the command came from elsewhere. */
function toTodoItem(from: unknown): TodoItem | undefined {
  const isItem = typeof from === 'object' && from !== null && 'kind' in from && from.kind === 'todo';
  return isItem ? (from as TodoItem) : undefined;
}
