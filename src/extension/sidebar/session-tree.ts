import type { Conference, Day } from '../../core/conference/model';
import { sharedTags } from '../../core/conference/shared-tags';
import type { NoteRoot } from '../notes/note-root';
import type { SessionFilter } from './session-filter';
import {
  countTodos,
  sessionsBelow,
  sessionsLookSame,
  type ConferenceNode,
  type DayNode,
  type SessionNode,
  type TreeNode,
} from './tree-node';

/** What to draw again: everything, or these rows with all below them. */
export type TreeChange = 'all' | readonly TreeNode[];

/** What decides on rows. */
type RowFilter = Pick<SessionFilter, 'label' | 'matches'>;

/** What one update has found out. */
interface Findings {
  readonly filter: RowFilter | undefined;
  /** What did not change need not be looked at; false when the filter is another one. */
  readonly canSkip: boolean;
  readonly changed: TreeNode[];
  readonly came: Set<string>;
  readonly went: Set<string>;
}

/**
 * Conferences, days and sessions as the sidebar shows them. Nodes stay the same objects while what they stand for
 * changes, so that the view keeps its place; an update tells which few rows look different now.
 */
export class SessionTree {
  #conferences: readonly ConferenceNode[] = [];
  #filter: RowFilter | undefined;

  /** The topmost rows: conferences, or what is in the only one. */
  get top(): readonly TreeNode[] {
    const [only, second] = this.#conferences;
    return only !== undefined && second === undefined ? only.children : this.#conferences;
  }

  /** Those that the filter lets through, in order. */
  get sessions(): SessionNode[] {
    return this.#conferences.flatMap(sessionsBelow);
  }

  /** The row above; undefined for a topmost one. */
  parentOf(node: TreeNode): TreeNode | undefined {
    return node.parent !== undefined && this.#isHidden(node.parent) ? undefined : node.parent;
  }

  /**
   * Takes in the outlines as they are now.
   *
   * @param filter only what matches is shown; undefined shows all
   */
  update(roots: readonly NoteRoot[], filter: RowFilter | undefined): TreeChange {
    const before = this.#conferences;
    const canSkip = filter === this.#filter;
    const findings: Findings = { filter, canSkip, changed: [], came: new Set(), went: new Set() };
    const all = roots.flatMap((root) =>
      root.index.outline.conferences.map((value) => placeConference(root, value, before, findings)),
    );
    const after = filter === undefined ? all : all.filter(({ children }) => children.length > 0);
    this.#conferences = after;
    this.#filter = filter;
    const { changed, came, went } = findings;
    const hasMoved = [...came].some((id) => went.has(id));
    const isTop = !canSkip || !sameNodes(before, after) || changed.some((node) => this.#isHidden(node));
    return isTop || hasMoved ? 'all' : changed;
  }

  #isHidden(node: TreeNode): boolean {
    return node.kind === 'conference' && this.#conferences.length === 1;
  }
}

function placeConference(
  root: NoteRoot,
  value: Conference,
  siblings: readonly ConferenceNode[],
  findings: Findings,
): ConferenceNode {
  const id = `conference ${value.id} in ${root.uri.toString()}`;
  const known = siblings.find((sibling) => sibling.id === id && sibling.root === root);
  if (known?.value === value && findings.canSkip) return known;
  const node = known ?? { kind: 'conference', id, root, parent: undefined, value, children: [] };
  const before = { name: node.value.name, counts: countsOf(node), shared: sharedIn(node.value) };
  node.value = value;
  const children = byId(node.children);
  const hasOthers = setChildren(
    node,
    value.days.flatMap((day): ConferenceNode['children'] => {
      if (day.name === '') return placeSessions(day, node, children, findings);
      const child = placeDay(day, node, children, findings);
      return child.children.length > 0 || findings.filter === undefined ? [child] : [];
    }),
    findings,
  );
  const looksSame =
    before.name === value.name && before.counts === countsOf(node) && before.shared === sharedIn(value);
  if (hasOthers || !looksSame) findings.changed.push(node);
  return node;
}

function placeDay(
  value: Day,
  parent: ConferenceNode,
  siblings: ReadonlyMap<string, TreeNode>,
  findings: Findings,
): DayNode {
  const { root } = parent;
  const id = `day ${value.id} in ${root.uri.toString()}`;
  const sibling = siblings.get(id);
  const known = sibling?.kind === 'day' ? sibling : undefined;
  if (known?.value === value && findings.canSkip) return known;
  const node: DayNode = known ?? { kind: 'day', id, root, parent, value, children: [] };
  const before = { ...node.value, counts: countsOf(node) };
  node.value = value;
  const hasOthers = setChildren(node, placeSessions(value, node, byId(node.children), findings), findings);
  const looksSame =
    before.name === value.name &&
    before.path === value.path &&
    before.line === value.line &&
    before.counts === countsOf(node) &&
    // Its rows leave out the tags that all of them have.
    sameWords(sharedTags(before.sessions), sharedTags(value.sessions));
  if (hasOthers || !looksSame) findings.changed.push(node);
  return node;
}

function placeSessions(
  { sessions }: Day,
  parent: ConferenceNode | DayNode,
  siblings: ReadonlyMap<string, TreeNode>,
  { filter, changed }: Findings,
): SessionNode[] {
  const { root } = parent;
  return sessions.flatMap((value): SessionNode[] => {
    if (filter?.matches(value, root) === false) return [];
    const id = `session ${value.id} in ${root.uri.toString()}`;
    const node = siblings.get(id);
    if (node?.kind !== 'session') return [{ kind: 'session', id, root, parent, value, children: [] }];
    if (!sessionsLookSame(node.value, value)) changed.push(node);
    node.value = value;
    return [node];
  });
}

/** @returns whether they are others than before, or in another order */
function setChildren<Node extends ConferenceNode | DayNode>(
  node: Node,
  children: Node['children'],
  { came, went }: Findings,
): boolean {
  const before: readonly TreeNode[] = node.children;
  node.children = children;
  if (sameNodes(before, children)) return false;
  const [then, now] = [new Set(before), new Set<TreeNode>(children)];
  for (const child of then) if (!now.has(child)) went.add(child.id);
  for (const child of now) if (!then.has(child)) came.add(child.id);
  return true;
}

/** The numbers in a row of a conference or day. */
function countsOf(node: ConferenceNode | DayNode): string {
  const sessions = sessionsBelow(node);
  return `${sessions.length} ${countTodos(sessions)}`;
}

/** The tags that the rows of sessions without a day leave out. */
function sharedIn({ days }: Conference): string {
  return days
    .map(({ name, sessions }) => (name === '' ? [...sharedTags(sessions)].join('\n') : ''))
    .join('\n');
}

function sameWords(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  return before.size === after.size && [...before].every((word) => after.has(word));
}

function byId(nodes: readonly TreeNode[]): Map<string, TreeNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

function sameNodes(before: readonly TreeNode[], after: readonly TreeNode[]): boolean {
  return before.length === after.length && before.every((node, at) => node === after[at]);
}
