import * as vscode from 'vscode';
import { goTo } from '../editing/go-to';
import type { Navigation } from '../navigation/navigation';
import { ChangeCollector } from '../notes/change-collector';
import type { Notes } from '../notes/notes';
import { uriIn } from '../notes/path-in-folder';
import type { LinkRow, TopicNode, TopicTalk } from './topic-node';

/** Also the name of the view in package.json. */
const VIEW_ID = 'conferenceNotes.topics';

/** Not for the palette: the rows call it. */
const OPEN_COMMAND = 'conferenceNotes.openTopicTalk';

/** The tags and speakers of all talks, across conferences, and what has to do with the talk that is open. */
export class TopicView implements vscode.Disposable, vscode.TreeDataProvider<TopicNode> {
  readonly view: vscode.TreeView<TopicNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #notes: Notes;
  readonly #navigation: Navigation;
  readonly #log: vscode.LogOutputChannel;
  readonly #disposable: vscode.Disposable;
  /** The talk whose rows are shown. */
  #shown: string | undefined;

  constructor(notes: Notes, navigation: Navigation, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#navigation = navigation;
    this.#log = log;
    this.view = vscode.window.createTreeView(VIEW_ID, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    const pause = new ChangeCollector<undefined>(() => {
      if (this.view.visible && this.#openTalk() !== this.#shown) this.#changed.fire(undefined);
    });
    const soon = (): void => {
      pause.mark('', undefined);
    };
    this.#disposable = vscode.Disposable.from(
      this.view,
      this.#changed,
      pause,
      vscode.window.onDidChangeTextEditorSelection(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      notes.onDidChange(() => {
        if (this.view.visible) this.#changed.fire(undefined);
      }),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#changed.fire(undefined);
      }),
      vscode.commands.registerCommand(OPEN_COMMAND, (row: TopicTalk | LinkRow) =>
        row.kind === 'link'
          ? goTo(uriIn(row.root.uri, row.link.path), row.link.offset)
          : navigation.open({ root: row.root, session: row.session }),
      ),
    );
  }

  async getChildren(node?: TopicNode): Promise<TopicNode[]> {
    if (node !== undefined) return 'children' in node ? [...node.children] : [];
    await this.#notes.load();
    const current = this.#navigation.current();
    this.#shown = this.#openTalk();
    const { topicNodes } = await import('./topic-nodes');
    const topics = topicNodes(this.#notes.roots);
    if (!current) return topics;
    const { openTalkGroups } = await import('./open-talk');
    return [...(await openTalkGroups(current, this.#log)), ...topics];
  }

  async getTreeItem(node: TopicNode): Promise<vscode.TreeItem> {
    const { topicItem } = await import('./topic-item');
    return topicItem(node, OPEN_COMMAND);
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #openTalk(): string | undefined {
    const current = this.#navigation.current();
    return current && `${current.root.uri.toString()} ${current.session.id}`;
  }
}
