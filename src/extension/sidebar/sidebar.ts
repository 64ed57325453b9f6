import * as vscode from 'vscode';
import type { Navigation, SessionPlace } from '../navigation/navigation';
import type { Notes } from '../notes/notes';
import { followCursor } from './follow-cursor';
import type { SessionFilter } from './session-filter';
import { SessionsProvider } from './sessions-provider';
import { counted } from '../counted';
import { openSessionCommand } from './tree-item';
import type { SessionNode, TreeNode } from './tree-node';

/** Also the name of the view in package.json. */
export const viewId = 'conferenceNotes.sessions';

/** Milliseconds between two clicks that are one double click. */
const doubleClick = 500;

/** The tree of conferences, days and sessions in the activity bar. */
export class Sidebar implements vscode.Disposable {
  readonly provider: SessionsProvider;
  readonly view: vscode.TreeView<TreeNode>;
  readonly #notes: Notes;
  readonly #navigation: Navigation;
  #clicked: { readonly node: SessionNode; readonly at: number } | undefined;
  readonly #disposable: vscode.Disposable;

  constructor(notes: Notes, navigation: Navigation, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#navigation = navigation;
    this.provider = new SessionsProvider(notes);
    this.view = vscode.window.createTreeView(viewId, {
      treeDataProvider: this.provider,
      showCollapseAll: true,
    });
    this.#disposable = vscode.Disposable.from(
      this.provider,
      this.view,
      this.view.onDidExpandElement(({ element }) => {
        this.provider.remember(element, true);
      }),
      this.view.onDidCollapseElement(({ element }) => {
        this.provider.remember(element, false);
      }),
      notes.onDidChange(() => {
        this.#tell();
      }),
      vscode.commands.registerCommand(openSessionCommand, (node: SessionNode) => this.#open(node)),
      followCursor(this.view, this.provider, notes, navigation, log),
    );
    this.#tell();
  }

  get filter(): SessionFilter | undefined {
    return this.provider.filter;
  }

  /** Narrows the tree down to what matches; undefined shows all again. */
  set filter(filter: SessionFilter | undefined) {
    this.provider.filter = filter;
    this.#tell();
  }

  /** Shows a session in the tree and goes there; a filter that hides it is cleared. */
  async reveal({ session }: SessionPlace): Promise<void> {
    if (this.provider.nodeOf(session) === undefined) this.filter = undefined;
    const node = this.provider.nodeOf(session);
    if (node !== undefined) await this.view.reveal(node, { select: true, focus: true });
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** A second click soon after the first keeps the tab, as in the Explorer. */
  async #open(node: SessionNode): Promise<void> {
    const now = Date.now();
    const keep = this.#clicked?.node === node && now - this.#clicked.at < doubleClick;
    this.#clicked = { node, at: now };
    await this.#notes.settle();
    await this.#navigation.open({ root: node.root, session: node.value }, { keep });
  }

  /** What stands above the tree, and what buttons and welcome texts depend on. */
  #tell(): void {
    const { filter, sessions } = this.provider;
    const all = this.#notes.roots.flatMap(({ index }) => index.outline.conferences);
    const total = all.flatMap(({ days }) => days).reduce((sum, day) => sum + day.sessions.length, 0);
    const found = vscode.l10n.t('{0} of {1}', sessions.length.toLocaleString(), counted(total, 'session'));
    this.view.message = filter === undefined ? '' : `${filter.label}: ${found}`;
    setContext('filtered', filter !== undefined);
    setContext('empty', this.#notes.isLoaded && all.length === 0);
  }
}

function setContext(name: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `conferenceNotes.${name}`, value);
}
