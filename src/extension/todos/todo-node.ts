import type { Conference, Day, Session } from '../../core/conference/model';
import type { Todo } from '../../core/note/note';
import type { NoteRoot } from '../notes/note-root';

/** Rows of the to-do view: conferences when there are several, their days, and what is left to do there. */
export type TodoNode = TodoGroup | TodoItem;

export interface TodoGroup {
  readonly kind: 'conference' | 'day';
  readonly id: string;
  readonly name: string;
  readonly children: readonly TodoNode[];
  /** All to-dos below it. */
  readonly count: number;
}

export interface TodoItem {
  readonly kind: 'todo';
  readonly id: string;
  readonly root: NoteRoot;
  readonly path: string;
  readonly todo: Todo;
  /** The session in which it stands; undefined on the page of a day. */
  readonly session: Session | undefined;
}

/** The open to-dos of all notes, in the order of days and sessions. */
export function todoNodes(roots: readonly NoteRoot[]): TodoNode[] {
  const conferences = roots.flatMap((root) =>
    root.index.outline.conferences.map((conference) => conferenceNode(root, conference)),
  );
  const some = conferences.filter(({ count }) => count > 0);
  return conferences.length === 1 ? [...(some[0]?.children ?? [])] : some;
}

/** The to-dos below some rows, in order. */
export function todoItems(nodes: readonly TodoNode[]): TodoItem[] {
  return nodes.flatMap((node) => (node.kind === 'todo' ? node : todoItems(node.children)));
}

function conferenceNode(root: NoteRoot, { id, name, days }: Conference): TodoGroup {
  const groups = days.map((day) => dayNode(root, day)).filter(({ count }) => count > 0);
  // Sessions without a day hang on the conference.
  const children = groups.flatMap((group) => (group.name === '' ? group.children : [group]));
  return { kind: 'conference', id: `${root.uri.toString()} ${id}`, name, children, count: sum(groups) };
}

function dayNode(root: NoteRoot, { id, name, path, sessions }: Day): TodoGroup {
  const isOwnPage = path !== undefined && !sessions.some((session) => session.path === path);
  const own = isOwnPage ? todosIn(root, path, undefined) : [];
  const children = [...own, ...sessions.flatMap((session) => todosIn(root, session.path, session))];
  return { kind: 'day', id: `${root.uri.toString()} ${id}`, name, children, count: children.length };
}

function todosIn(root: NoteRoot, path: string, session: Session | undefined): TodoItem[] {
  const todos = root.index.note(path)?.todos ?? [];
  return todos
    .filter(({ span }) => !session || (span.start >= session.span.start && span.start < session.span.end))
    .map((todo) => ({
      kind: 'todo',
      id: `${root.uri.toString()} ${path} ${String(todo.span.start)}`,
      root,
      path,
      todo,
      session,
    }));
}

const sum = (groups: readonly TodoGroup[]): number => groups.reduce((all, { count }) => all + count, 0);
