import * as vscode from 'vscode';
import { Hint } from '../hint';
import { messageOf } from '../notes/read-note';
import type { TreeNode } from '../sidebar/tree-node';
import type { Planning } from './plan-move';

/** What VS Code calls what is dragged out of the view. */
const MIME_TYPE = 'application/vnd.code.tree.conferencenotes.sessions';

/** Sessions and days are dragged to another place, day or conference; what cannot be done is refused with a sentence. */
export class DragAndDrop implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [MIME_TYPE];
  readonly dropMimeTypes = [MIME_TYPE];
  readonly #planning: Planning;
  #dragged: readonly TreeNode[] = [];

  constructor(planning: Planning) {
    this.#planning = planning;
  }

  handleDrag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
    this.#dragged = nodes;
    // Rows know each other in circles, and VS Code wants a text.
    data.set(MIME_TYPE, new vscode.DataTransferItem(nodes.map(({ id }) => id).join('\n')));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const ids = new Set((await data.get(MIME_TYPE)?.asString())?.split('\n'));
    const nodes = this.#dragged.filter(({ id }) => ids.has(id));
    if (nodes.length === 0) return;
    try {
      const { drop } = await import('./drop');
      await drop(this.#planning, nodes, target);
    } catch (error) {
      if (error instanceof Hint) void vscode.window.showInformationMessage(error.message);
      else {
        this.#planning.log.error(`Drag and drop: ${messageOf(error)}`);
        void vscode.window.showErrorMessage(messageOf(error));
      }
    }
  }
}
