import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import type { Notes } from '../notes/notes';
import type { Schedules } from '../schedule/schedules';
import type { SessionFilter } from './session-filter';
import { ScheduleRows } from './schedule-rows';
import { SessionTree } from './session-tree';
import { sessionTooltip } from './tooltip';
import { groupItem, sessionItem } from './tree-item';
import type { SessionNode, TreeNode } from './tree-node';

/** A first conference with more sessions opens with its days closed. */
const manySessions = 200;

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
  #filter: SessionFilter | undefined;

  constructor(notes: Notes, schedules: Schedules) {
    this.#notes = notes;
    this.#rows = new ScheduleRows(schedules, () => {
      this.#changed.fire(undefined);
    });
    this.#listener = vscode.Disposable.from(
      this.#rows,
      notes.onDidChange(() => {
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
    await this.#notes.load();
    return this.#rows.ordered(this.#tree.top);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#tree.parentOf(node);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item =
      node.kind === 'session'
        ? sessionItem(node, this.#rows.of(node.value))
        : groupItem(node, this.#opens(node));
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
    const tooltip = await sessionTooltip(node, text, this.#rows.of(node.value)?.talk);
    if (!token.isCancellationRequested) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const change = this.#tree.update(this.#notes.roots, this.#filter);
    if (change === 'all') this.#changed.fire(undefined);
    else if (change.length > 0) this.#changed.fire([...change]);
  }

  /** Open at first: the first conference with its days. */
  #opens(node: TreeNode): boolean {
    if (this.#filter !== undefined) return true;
    const known = this.#isOpen.get(node.id);
    if (known !== undefined) return known;
    const [first] = this.#tree.sessions;
    if (node.kind === 'conference') return first?.parent === node || first?.parent.parent === node;
    return first?.parent.parent === node.parent && this.#tree.sessions.length <= manySessions;
  }
}
