import * as vscode from 'vscode';
import { counted } from '../counted';
import { goTo } from '../editing/go-to';
import { uriIn } from '../notes/path-in-folder';
import type { Notes } from '../notes/notes';
import { todoItems, todoNodes, type TodoGroup, type TodoItem, type TodoNode } from './todo-node';

/** Also the name of the view in package.json. */
const VIEW_ID = 'conferenceNotes.todos';

/** Not for the palette: the rows call it. */
const OPEN_COMMAND = 'conferenceNotes.openTodo';

/** What is left to do, day by day. */
export class TodoView implements vscode.Disposable, vscode.TreeDataProvider<TodoNode> {
  readonly view: vscode.TreeView<TodoNode>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #notes: Notes;
  readonly #disposable: vscode.Disposable;
  #shown: readonly TodoNode[] = [];
  /** Where in the list the keyboard is to be when it is drawn next. */
  #near: number | undefined;

  constructor(notes: Notes) {
    this.#notes = notes;
    this.view = vscode.window.createTreeView(VIEW_ID, { treeDataProvider: this, showCollapseAll: true });
    this.#disposable = vscode.Disposable.from(
      this.view,
      this.#changed,
      // A to-do can move or change its words without any change of the outline.
      notes.onDidRead(() => {
        this.#later();
      }),
      notes.onDidChange(() => {
        this.#later();
      }),
      this.view.onDidChangeVisibility(() => {
        this.#later();
      }),
      this.view.onDidChangeCheckboxState(({ items }) => {
        for (const [node] of items) void vscode.commands.executeCommand('conferenceNotes.finishTodo', node);
        // A box whose to-do could not be ticked off is open again.
        this.#later();
      }),
      vscode.commands.registerCommand(OPEN_COMMAND, ({ root, path, todo }: TodoItem) =>
        goTo(uriIn(root.uri, path), todo.span.start, { preview: true }),
      ),
    );
  }

  async getChildren(node?: TodoNode): Promise<TodoNode[]> {
    if (node !== undefined) return node.kind === 'todo' ? [] : [...node.children];
    await this.#notes.load();
    const nodes = todoNodes(this.#notes.roots);
    const items = todoItems(nodes);
    this.view.badge = undefined;
    this.view.description = items.length === 0 ? '' : items.length.toLocaleString();
    this.#shown = nodes;
    const next = this.#near === undefined ? undefined : (items[this.#near] ?? items.at(-1));
    this.#near = undefined;
    // Not waited for: it comes when the rows are there.
    if (next) void this.view.reveal(next, { focus: true, select: false });
    return nodes;
  }

  getParent({ id }: TodoNode): TodoGroup | undefined {
    const holder = (nodes: readonly TodoNode[]): TodoGroup | undefined => {
      for (const node of nodes) {
        if (node.kind === 'todo') continue;
        if (node.children.some((child) => child.id === id)) return node;
        const below = holder(node.children);
        if (below) return below;
      }
      return undefined;
    };
    return holder(this.#shown);
  }

  /**
   * Takes a row away that has the keyboard, and gives it to the one after it.
   *
   * @param take its to-do out of the note
   */
  async leave(
    { root, path, todo }: Pick<TodoItem, 'root' | 'path' | 'todo'>,
    take: () => Promise<void>,
  ): Promise<void> {
    const { start } = todo.span;
    const at = todoItems(this.#shown).findIndex(
      (item) => item.root === root && item.path === path && item.todo.span.start === start,
    );
    await take();
    await this.#notes.settle();
    if (at >= 0) this.#near = at;
    this.#later();
  }

  getTreeItem(node: TodoNode): vscode.TreeItem {
    return node.kind === 'todo' ? todoItem(node) : groupItem(node);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposable.dispose();
  }

  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Once for a burst of changes, and not at all while nobody sees it. */
  #later(): void {
    if (!this.view.visible || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#changed.fire();
    }, 300);
  }
}

function groupItem({ id, kind, name, count }: TodoGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = count.toLocaleString();
  item.iconPath = new vscode.ThemeIcon(kind === 'day' ? 'calendar' : 'organization');
  item.accessibilityInformation = {
    label: `${name}, ${counted(count, 'to-do')}`,
  };
  return item;
}

function todoItem(node: TodoItem): vscode.TreeItem {
  const { id, todo, session } = node;
  const words = todo.text === '' ? vscode.l10n.t('Empty to-do') : todo.text;
  const item = new vscode.TreeItem(words);
  item.id = id;
  item.description = session?.title ?? '';
  item.accessibilityInformation = {
    label: [words, vscode.l10n.t('to-do'), session?.title ?? ''].filter((part) => part !== '').join(', '),
  };
  item.contextValue = 'todo';
  item.checkboxState = {
    state: vscode.TreeItemCheckboxState.Unchecked,
    tooltip: vscode.l10n.t('Tick off'),
  };
  item.command = { command: OPEN_COMMAND, title: vscode.l10n.t('Open To-Do'), arguments: [node] };
  return item;
}
