import * as vscode from 'vscode';
import { counted } from '../counted';
import { goTo } from '../editing/go-to';
import { uriIn } from '../notes/path-in-folder';
import type { Notes } from '../notes/notes';
import { todoNodes, type TodoGroup, type TodoItem, type TodoNode } from './todo-node';

/** Also the name of the view in package.json. */
const viewId = 'conferenceNotes.todos';

/** Not for the palette: the rows call it. */
const openCommand = 'conferenceNotes.openTodo';

/** What is left to do, day by day. */
export class TodoView implements vscode.Disposable, vscode.TreeDataProvider<TodoNode> {
  readonly view: vscode.TreeView<TodoNode>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #notes: Notes;
  readonly #disposable: vscode.Disposable;

  constructor(notes: Notes) {
    this.#notes = notes;
    this.view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
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
      vscode.commands.registerCommand(openCommand, ({ root, path, todo }: TodoItem) =>
        goTo(uriIn(root.uri, path), todo.span.start, { preview: true }),
      ),
    );
  }

  async getChildren(node?: TodoNode): Promise<TodoNode[]> {
    if (node !== undefined) return node.kind === 'todo' ? [] : [...node.children];
    await this.#notes.load();
    const nodes = todoNodes(this.#notes.roots);
    const count = nodes.reduce((all, each) => all + (each.kind === 'todo' ? 1 : each.count), 0);
    this.view.badge = undefined;
    this.view.description = count === 0 ? '' : count.toLocaleString();
    return nodes;
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
  const item = new vscode.TreeItem(todo.text === '' ? vscode.l10n.t('Empty to-do') : todo.text);
  item.id = id;
  item.description = session?.title ?? '';
  item.iconPath = new vscode.ThemeIcon(todo.kind === 'task' ? 'checklist' : 'circle-large-outline');
  item.contextValue = 'todo';
  item.checkboxState = {
    state: vscode.TreeItemCheckboxState.Unchecked,
    tooltip: vscode.l10n.t('Tick off'),
  };
  item.command = { command: openCommand, title: vscode.l10n.t('Open To-Do'), arguments: [node] };
  return item;
}
