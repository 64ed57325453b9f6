import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { ChangeCollector } from '../notes/change-collector';
import type { Notes } from '../notes/notes';
import type { Schedules } from '../schedule/schedules';
import type { SessionFilter } from './session-filter';
import { ScheduleRows } from './schedule-rows';
import type { SessionFacts } from './session-facts';
import { SessionTree } from './session-tree';
import { groupItem, sessionItem } from './tree-item';
import type { SessionNode, TreeNode } from './tree-node';

/** A first conference with more sessions opens with its days closed. */
const MANY_SESSIONS = 200;

/** Translates the notes for VS Code's tree. The notes are read when the tree asks for the first time. */
export class SessionsProvider implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #notes: Notes;
  readonly #listener: vscode.Disposable;
  readonly #rows: ScheduleRows;
  readonly #tree = new SessionTree();
  /** What the user has opened and closed. VS Code forgets it when a filter hides the row. */
  readonly #isOpen = new Map<string, boolean>();
  readonly #facts: SessionFacts;
  /** Whether the row of a session was drawn as recommended, which no outline tells. */
  readonly #recommended = new Map<string, boolean>();
  #filter: SessionFilter | undefined;
  /** How many times the topmost rows are asked for and not answered yet. */
  #asked = 0;

  constructor(notes: Notes, schedules: Schedules, facts: SessionFacts) {
    this.#notes = notes;
    this.#facts = facts;
    const read = new ChangeCollector<undefined>(() => {
      this.#lookAgain();
    });
    this.#rows = new ScheduleRows(schedules, () => {
      this.#changed.fire(undefined);
    });
    this.#listener = vscode.Disposable.from(
      this.#rows,
      read,
      notes.onDidRead(() => {
        if (notes.isLoaded) read.mark('', undefined);
      }),
      notes.onDidChange(() => {
        facts.recommendations.forget();
        this.#update();
      }),
    );
  }

  get filter(): SessionFilter | undefined {
    return this.#filter;
  }

  /** Narrows the tree down to what matches; undefined shows all again. */
  set filter(filter: SessionFilter | undefined) {
    this.#filter = filter;
    this.#update();
  }

  /** The sessions in the tree, in order. */
  get sessions(): readonly SessionNode[] {
    return this.#tree.sessions;
  }

  /** The row of a session; undefined when the filter hides it. */
  nodeOf(session: Session): SessionNode | undefined {
    return this.#tree.sessions.find(({ value }) => value === session);
  }

  /** Keeps in mind whether the user has opened or closed a row. */
  remember(node: TreeNode, isOpen: boolean): void {
    if (this.#filter === undefined) this.#isOpen.set(node.id, isOpen);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node !== undefined) return this.#rows.ordered(node.children);
    this.#asked++;
    try {
      await this.#notes.whenShown();
    } finally {
      this.#asked--;
    }
    return this.#rows.ordered(this.#tree.top);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#tree.parentOf(node);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = node.kind === 'session' ? this.#sessionItem(node) : groupItem(node, this.#opens(node));
    // Rows of their own: what a filter finds is open, and what was closed is closed again afterwards.
    if (this.#filter !== undefined) item.id = `${node.id} in ${this.#filter.label}`;
    return item;
  }

  async resolveTreeItem(
    item: vscode.TreeItem,
    node: TreeNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    if (node.kind !== 'session') return item;
    const text = await this.#notes.textOf(node.root, node.value);
    const facts = this.#facts.of(node.root, node.value);
    // Loaded with the first pointer at rest, not when the window starts.
    const { sessionTooltip } = await import('./tooltip');
    const tooltip = await sessionTooltip(node, text, facts, this.#rows.of(node.value)?.talk);
    if (!token.isCancellationRequested) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #sessionItem(node: SessionNode): vscode.TreeItem {
    const isRecommended = this.#facts.recommendations.has(node.root, node.value);
    this.#recommended.set(node.id, isRecommended);
    return sessionItem(node, isRecommended, this.#rows.of(node.value));
  }

  #update(): void {
    const change = this.#tree.update(this.#notes.shown, this.#filter);
    // Who waits for the rows gets them as they are now; told of a change, VS Code would ask for all once more.
    if (this.#asked === 0) {
      if (change === 'all') this.#changed.fire(undefined);
      else if (change.length > 0) this.#changed.fire([...change]);
    }
    if (this.#filter?.asksForMedia === true) void this.#readMedia(this.#filter);
  }

  /** What no outline tells of: the row of a talk that is recommended now, or no longer. */
  #lookAgain(): void {
    const { recommendations } = this.#facts;
    const rows = this.#tree.sessions.filter(({ id, root, value }) => {
      const was = this.#recommended.get(id);
      return was !== undefined && recommendations.has(root, value) !== was;
    });
    const isAsked = this.#filter?.parts.some(
      (part) => part.kind === 'word' || (part.kind === 'state' && part.state === 'recommended'),
    );
    if (isAsked === true) this.#filterAgain();
    if (rows.length > 0) this.#changed.fire(rows);
  }

  async #readMedia(filter: SessionFilter): Promise<void> {
    await this.#facts.readMedia(this.#notes.roots);
    if (this.#filter === filter) this.#filterAgain();
  }

  /** A fact has changed that the sessions themselves do not show. */
  #filterAgain(): void {
    if (this.#filter === undefined) return;
    const before = new Set(this.#tree.sessions);
    this.#filter = { ...this.#filter };
    const change = this.#tree.update(this.#notes.roots, this.#filter);
    const after = this.#tree.sessions;
    if (after.length !== before.size || after.some((node) => !before.has(node)))
      this.#changed.fire(change === 'all' ? undefined : [...change]);
  }

  /** Open at first: the first conference with its days. */
  #opens(node: TreeNode): boolean {
    if (this.#filter !== undefined) return true;
    const known = this.#isOpen.get(node.id);
    if (known !== undefined) return known;
    const [first] = this.#tree.sessions;
    if (node.kind === 'conference') return first?.parent === node || first?.parent.parent === node;
    return first?.parent.parent === node.parent && this.#tree.sessions.length <= MANY_SESSIONS;
  }
}
