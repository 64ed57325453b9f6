import * as vscode from 'vscode';
import { encodingOf } from '../../core/text/encoding';
import { addressKey } from '../../core/recordings/address';
import type { ListEntry } from '../../core/recordings/list';
import { readList } from '../../core/recordings/read/read-list';
import { openDocument } from '../notes/read-note';

/** Lists above this size are none; the largest known are a tenth of it. */
const LARGEST = 50 * 1024 * 1024;

/** A text with what the user calls it. */
interface Source {
  readonly name: string;
  readonly text: string;
}

interface SourceItem extends vscode.QuickPickItem {
  readonly read: () => Promise<readonly Source[]>;
}

/**
 * The entries of the lists that the user picks: files or the clipboard.
 *
 * @returns undefined when the user would rather not
 * @throws a sentence for the user when a list is none
 */
export async function readLists(title: string): Promise<readonly ListEntry[] | undefined> {
  const items: SourceItem[] = [
    {
      label: vscode.l10n.t('$(file) From Files'),
      description: vscode.l10n.t(
        'of yt-dlp, YouTube, Sched, a schedule, a saved page, a table or plain text',
      ),
      read: () => pickFiles(title),
    },
    {
      label: vscode.l10n.t('$(clippy) From the Clipboard'),
      description: vscode.l10n.t('titles and addresses, or part of a page'),
      read: async () => [{ name: vscode.l10n.t('Clipboard'), text: await vscode.env.clipboard.readText() }],
    },
  ];
  const placeHolder = vscode.l10n.t('Where is the list of recordings or slides?');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
  const sources = await picked?.read();
  return sources === undefined || sources.length === 0 ? undefined : entriesOf(sources);
}

function entriesOf(sources: readonly Source[]): ListEntry[] {
  const found = new Map<string, ListEntry>();
  for (const { name, text } of sources) {
    const list = readList(text);
    if ('reason' in list) throw new Error(`${name}: ${list.reason}`);
    if (list.remarks.length > 0)
      void vscode.window.showInformationMessage(`${name}: ${list.remarks.join(' ')}`);
    for (const entry of list.entries) {
      const key = `${entry.kind} ${addressKey(entry.url)}`;
      if (!found.has(key)) found.set(key, entry);
    }
  }
  return [...found.values()];
}

async function pickFiles(title: string): Promise<Source[]> {
  const files = await vscode.window.showOpenDialog({ title, canSelectMany: true });
  return Promise.all((files ?? []).map(readFile));
}

async function readFile(uri: vscode.Uri): Promise<Source> {
  const name = vscode.workspace.asRelativePath(uri);
  const open = openDocument(uri);
  if (open) return { name, text: open.getText() };
  const bytes = await vscode.workspace.fs.readFile(uri);
  if (bytes.byteLength > LARGEST) throw new Error(vscode.l10n.t('“{0}” is too large to be a list.', name));
  return { name, text: new TextDecoder(encodingOf(bytes)).decode(bytes) };
}
