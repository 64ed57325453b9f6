import * as vscode from 'vscode';
import type { Navigation, OpenOptions, SessionPlace } from '../navigation/navigation';
import type { Notes } from '../notes/notes';
import { followCursor } from './follow-cursor';
import type { Schedules } from '../schedule/schedules';
import type { SessionFilter } from './session-filter';
import { rowDecorations } from './row-decorations';
import { SessionFacts } from './session-facts';
import { SessionsProvider } from './sessions-provider';
import { counted } from '../counted';
import { OPEN_SESSION_COMMAND } from './tree-item';
import type { SessionNode, TreeNode } from './tree-node';

/** Also the name of the view in package.json. */
const VIEW_ID = 'conferenceNotes.sessions';

/** Milliseconds between two clicks that are one double click. */
const DOUBLE_CLICK = 500;

/** The tree of conferences, days and sessions in the activity bar. */
export class Sidebar implements vscode.Disposable {
  readonly provider: SessionsProvider;
  readonly view: vscode.TreeView<TreeNode>;
  /** What rows, tooltips and filters tell besides the sessions' own words. */
  readonly facts: SessionFacts;
  readonly #notes: Notes;
  readonly #navigation: Navigation;
  #clicked: { readonly node: SessionNode; readonly at: number } | undefined;
  /** How the key that was pressed last wants the row opened on which it was pressed. */
  #asked: OpenOptions | undefined;
  readonly #disposable: vscode.Disposable;

  /** @param dragAndDrop what happens when rows are dragged; they cannot be when there is none */
  constructor(
    notes: Notes,
    navigation: Navigation,
    schedules: Schedules,
    log: vscode.LogOutputChannel,
    dragAndDrop?: vscode.TreeDragAndDropController<TreeNode>,
  ) {
    this.#notes = notes;
    this.#navigation = navigation;
    this.facts = new SessionFacts(schedules, log);
    this.provider = new SessionsProvider(notes, schedules, this.facts);
    this.view = vscode.window.createTreeView(VIEW_ID, {
      treeDataProvider: this.provider,
      showCollapseAll: true,
      canSelectMany: true,
      ...(dragAndDrop && { dragAndDropController: dragAndDrop }),
    });
    this.#disposable = vscode.Disposable.from(
      this.provider,
      this.view,
      vscode.window.registerFileDecorationProvider(rowDecorations),
      this.view.onDidExpandElement(({ element }) => {
        this.provider.remember(element, true);
      }),
      this.view.onDidCollapseElement(({ element }) => {
        this.provider.remember(element, false);
      }),
      notes.onDidChange(() => {
        this.#tell();
      }),
      vscode.commands.registerCommand(OPEN_SESSION_COMMAND, (node: SessionNode) => this.#open(node)),
      this.provider.onDidChangeTreeData(() => {
        this.#tell();
      }),
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

  /** Narrows the tree down, when all is read that the filter asks for. */
  async narrow(filter: SessionFilter | undefined): Promise<void> {
    if (filter?.asksForMedia === true)
      await vscode.window.withProgress({ location: { viewId: VIEW_ID } }, () =>
        this.facts.readMedia(this.#notes.roots),
      );
    this.filter = filter;
  }

  /** Shows a session in the tree and goes there; a filter that hides it is cleared. */
  async reveal({ session }: SessionPlace): Promise<void> {
    if (this.provider.nodeOf(session) === undefined) this.filter = undefined;
    const node = this.provider.nodeOf(session);
    if (node !== undefined) await this.view.reveal(node, { select: true, focus: true });
  }

  /**
   * Opens the row of the keyboard. VS Code tells an extension of the row that is chosen only, and opens that by the
   * row's own command: the key has its list do so, and says how.
   *
   * @param choose VS Code's command of the key
   */
  async openByKey(choose: 'list.select' | 'list.toggleExpand', how: OpenOptions): Promise<void> {
    this.#asked = how;
    await vscode.commands.executeCommand(choose);
    // Days and conferences open and close; no command of theirs comes.
    if (this.view.selection[0]?.kind !== 'session') this.#asked = undefined;
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** A second click soon after the first keeps the tab, as in the Explorer. */
  async #open(node: SessionNode): Promise<void> {
    const how = this.#asked;
    this.#asked = undefined;
    const now = Date.now();
    const keep = this.#clicked?.node === node && now - this.#clicked.at < DOUBLE_CLICK;
    this.#clicked = { node, at: now };
    // A row of an outline of before leads to where its session was: nobody waits for thousands of notes.
    if (this.#notes.isLoaded) await this.#notes.settle();
    await this.#navigation.open({ root: node.root, session: node.value }, how ?? { keep });
  }

  /** What stands above the tree, and what buttons and welcome texts depend on. */
  #tell(): void {
    const { filter, sessions } = this.provider;
    const all = this.#notes.shown.flatMap(({ index }) => index.outline.conferences);
    const total = all.flatMap(({ days }) => days).reduce((sum, day) => sum + day.sessions.length, 0);
    const found = vscode.l10n.t('{0} of {1}', sessions.length.toLocaleString(), counted(total, 'session'));
    this.view.message =
      filter === undefined ? '' : vscode.l10n.t('{0}: {1}. Escape shows all.', filter.label, found);
    setContext('filtered', filter !== undefined);
    setContext('empty', this.#notes.isLoaded && all.length === 0);
  }
}

function setContext(name: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `conferenceNotes.${name}`, value);
}
