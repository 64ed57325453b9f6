import type { Conference, Day, Outline, Session } from '../../core/conference/model';
import type { SessionFilter } from './session-filter';

/** Tells the folders of a window apart. */
export interface OutlineSource<Root> {
  readonly root: Root;
  /** Unique and stable: the folder's address. */
  readonly key: string;
  readonly outline: Outline;
}

interface NodeOf<Kind, Value, Root, Parent, Child> {
  readonly kind: Kind;
  /** Unique in the window, stable while the thing lives. */
  readonly id: string;
  readonly root: Root;
  readonly parent: Parent;
  /** As it is now: nodes live on while what they stand for changes. */
  value: Value;
  children: readonly Child[];
}

export type ConferenceNode<Root> = NodeOf<
  'conference',
  Conference,
  Root,
  undefined,
  DayNode<Root> | SessionNode<Root>
>;
export type DayNode<Root> = NodeOf<'day', Day, Root, ConferenceNode<Root>, SessionNode<Root>>;
export type SessionNode<Root> = NodeOf<
  'session',
  Session,
  Root,
  ConferenceNode<Root> | DayNode<Root>,
  never
>;
export type TreeNode<Root> = ConferenceNode<Root> | DayNode<Root> | SessionNode<Root>;

/** What to draw again: everything, or these nodes with all below them. */
export type TreeChange<Root> = 'all' | readonly TreeNode<Root>[];

/**
 * Conferences, days and sessions as the sidebar shows them. A node stays the same object while what it stands for
 * changes, so that the view keeps its place, and an update says which few nodes look different now.
 */
export class SessionTree<Root> {
  #conferences: readonly ConferenceNode<Root>[] = [];
  #filter: SessionFilter | undefined;
  #changed: TreeNode<Root>[] = [];
  #added = new Set<string>();
  #removed = new Set<string>();

  /** The topmost nodes: conferences, or what is in the only one. */
  get top(): readonly TreeNode<Root>[] {
    const [only, second] = this.#conferences;
    return only !== undefined && second === undefined ? only.children : this.#conferences;
  }

  /** The node above, undefined for a topmost one. */
  parentOf(node: TreeNode<Root>): TreeNode<Root> | undefined {
    const isHidden = node.parent?.kind === 'conference' && this.#conferences.length === 1;
    return isHidden ? undefined : node.parent;
  }

  /** The node of a session, undefined when the filter hides it. */
  find(session: Session): SessionNode<Root> | undefined {
    return this.sessions().find(({ value }) => value === session);
  }

  /** In order. */
  sessions(): SessionNode<Root>[] {
    return this.#conferences
      .flatMap(({ children }) => children)
      .flatMap((child) => (child.kind === 'day' ? child.children : child));
  }

  /**
   * Takes in what there is now.
   *
   * @param filter leaves out what does not match, undefined for none
   */
  update(sources: readonly OutlineSource<Root>[], filter: SessionFilter | undefined): TreeChange<Root> {
    const before = this.#conferences;
    const isSameFilter = filter === this.#filter;
    this.#filter = filter;
    this.#changed = [];
    this.#added = new Set();
    this.#removed = new Set();
    this.#conferences = sources.flatMap((source) =>
      source.outline.conferences.flatMap((value) => {
        const id = `conference:${source.key}:${value.id}`;
        const known = before.find((node) => node.id === id && node.root === source.root);
        if (known !== undefined && known.value === value && isSameFilter) return known;
        const node = known ?? { kind: 'conference', id, root: source.root, parent: undefined, value, children: [] };
        this.#updateConference(node, value, source.key);
        return node.children.length > 0 || filter === undefined ? node : [];
      }),
    );
    const moved = [...this.#added].some((id) => this.#removed.has(id));
    const isAll = !isSameFilter || moved || !sameNodes(before, this.#conferences);
    return isAll ? 'all' : this.#changed;
  }

  #updateConference(node: ConferenceNode<Root>, value: Conference, key: string): void {
    const isFirst = node.children.length === 0;
    const known = byId(node.children);
    const children = value.days.flatMap((day) => {
      if (day.name === '') return this.#updateSessions(day, node, known, key);
      const id = `day:${key}:${day.id}`;
      const before = known.get(id);
      const dayNode: DayNode<Root> =
        before?.kind === 'day'
          ? before
          : { kind: 'day', id, root: node.root, parent: node, value: day, children: [] };
      this.#updateDay(dayNode, day, key);
      return dayNode.children.length > 0 || this.#filter === undefined ? [dayNode] : [];
    });
    const looksDifferent = node.value.name !== value.name || summary(node.value) !== summary(value);
    node.value = value;
    if (this.#setChildren(node, children) || (looksDifferent && !isFirst)) this.#changed.push(node);
  }

  #updateDay(node: DayNode<Root>, value: Day, key: string): void {
    const before = node.value;
    node.value = value;
    const changes = this.#setChildren(node, this.#updateSessions(value, node, byId(node.children), key));
    const looksDifferent =
      before.name !== value.name ||
      before.path !== value.path ||
      before.line !== value.line ||
      todosOf(before) !== todosOf(value);
    if (changes || looksDifferent) this.#changed.push(node);
  }

  #updateSessions(
    day: Day,
    parent: ConferenceNode<Root> | DayNode<Root>,
    known: ReadonlyMap<string, TreeNode<Root>>,
    key: string,
  ): SessionNode<Root>[] {
    const { root } = parent;
    return day.sessions.flatMap((value): SessionNode<Root>[] => {
      if (this.#filter?.matches(value) === false) return [];
      const id = `session:${key}:${value.id}`;
      const node = known.get(id);
      if (node?.kind !== 'session') return [{ kind: 'session', id, root, parent, value, children: [] }];
      if (!looksSame(node.value, value)) this.#changed.push(node);
      node.value = value;
      return [node];
    });
  }

  /** @returns whether they are others than before, or in another order */
  #setChildren<Node extends ConferenceNode<Root> | DayNode<Root>>(
    node: Node,
    children: Node['children'],
  ): boolean {
    const before = node.children;
    node.children = children;
    if (sameNodes(before, children)) return false;
    const now = new Set<TreeNode<Root>>(children);
    const then = new Set<TreeNode<Root>>(before);
    for (const child of before) if (!now.has(child)) this.#removed.add(child.id);
    for (const child of children) if (!then.has(child)) this.#added.add(child.id);
    return true;
  }
}

function byId<Root>(nodes: readonly TreeNode<Root>[]): Map<string, TreeNode<Root>> {
  return new Map(nodes.map((node) => [node.id, node]));
}

function sameNodes(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((node, at) => node === after[at]);
}

/** The open to-dos of a day. */
export function todosOf(day: Day): number {
  return day.sessions.reduce((sum, { todos }) => sum + todos, 0);
}

function summary({ days }: Conference): string {
  const sessions = days.reduce((sum, day) => sum + day.sessions.length, 0);
  return `${sessions} ${days.reduce((sum, day) => sum + todosOf(day), 0)}`;
}

/** Whether nothing of what a row, its tooltip or a click on it tells has changed. */
function looksSame(before: Session, after: Session): boolean {
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
      // Its words are counted in the tooltip.
      before.span.end - before.span.start === after.span.end - after.span.start)
  );
}
