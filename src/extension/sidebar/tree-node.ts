import type { Conference, Day, Session } from '../../core/conference/model';
import type { NoteRoot } from '../notes/note-root';

interface NodeOf<Kind, Value, Parent, Child> {
  readonly kind: Kind;
  /** Unique in the window, stable while the thing lives. */
  readonly id: string;
  readonly root: NoteRoot;
  readonly parent: Parent;
  /** As it is now: a node lives on while what it stands for changes. */
  value: Value;
  children: readonly Child[];
}

/** Holds days; sessions without a day hang on it directly. */
export type ConferenceNode = NodeOf<'conference', Conference, undefined, DayNode | SessionNode>;
export type DayNode = NodeOf<'day', Day, ConferenceNode, SessionNode>;
export type SessionNode = NodeOf<'session', Session, ConferenceNode | DayNode, never>;
/** A row of the sidebar. */
export type TreeNode = ConferenceNode | DayNode | SessionNode;

/** The sessions below a node, in order. */
export function sessionsBelow(node: TreeNode): SessionNode[] {
  if (node.kind === 'session') return [node];
  return node.children.flatMap((child) => (child.kind === 'day' ? child.children : child));
}

/** The sessions that a session's day has, those that a filter hides too. */
export function sessionsOfDay({ parent, value }: SessionNode): readonly Session[] {
  if (parent.kind === 'day') return parent.value.sessions;
  return parent.value.days.find(({ sessions }) => sessions.includes(value))?.sessions ?? [];
}

/** The open to-dos of some sessions. */
export function countTodos(nodes: readonly SessionNode[]): number {
  return nodes.reduce((sum, { value }) => sum + value.todos, 0);
}

/** Whether nothing of what a session's row, its tooltip or a click on it tells has changed. */
export function sessionsLookSame(before: Session, after: Session): boolean {
  return (
    before === after ||
    (before.title === after.title &&
      before.path === after.path &&
      before.line === after.line &&
      before.state === after.state &&
      before.unpublished === after.unpublished &&
      before.todos === after.todos &&
      before.video === after.video &&
      before.slides === after.slides &&
      before.tags.join('\n') === after.tags.join('\n') &&
      before.speakers.join('\n') === after.speakers.join('\n') &&
      // The tooltip counts its words.
      before.span.end - before.span.start === after.span.end - after.span.start)
  );
}

/** What VS Code hands to a command of the tree's menu; undefined when the command came from elsewhere. */
export function toTreeNode(argument: unknown): TreeNode | undefined {
  const isNode =
    typeof argument === 'object' &&
    argument !== null &&
    'kind' in argument &&
    'root' in argument &&
    'value' in argument;
  return isNode ? (argument as TreeNode) : undefined;
}

/** The rows a command of the tree's menu is for: all selected ones when it was opened on one of them. */
export function toTreeNodes(argument: unknown, selected: unknown): TreeNode[] {
  const nodes = Array.isArray(selected) ? selected.flatMap((each: unknown) => toTreeNode(each) ?? []) : [];
  const node = toTreeNode(argument);
  if (node === undefined) return [];
  return nodes.includes(node) ? nodes : [node];
}
