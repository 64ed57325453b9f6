import * as vscode from 'vscode';
import { translated } from '../../core/language/sentence';
import { isLikedName } from '../../core/shortcodes/catalogue/parameters';
import written from '../../../snippets/conference-notes.json';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = Object.entries(written as Readonly<Record<string, Snippet>>);

/** All snippets, in place of the `/` that asked for them. */
export function snippetCompletions(
  document: vscode.TextDocument,
  position: vscode.Position,
  before: string,
  relearn: string,
): vscode.CompletionItem[] {
  const start = before.indexOf('/');
  const range = new vscode.Range(position.with({ character: start }), position);
  return likedIn(relearn).map(([name, { prefix, description, body }], at) => {
    const item = new vscode.CompletionItem(
      { label: translated(name), description: translated(description) },
      vscode.CompletionItemKind.Snippet,
    );
    item.insertText = new vscode.SnippetString(body.join('\n'));
    item.filterText = `/${prefix.join(' ')} ${name} ${translated(name)}`;
    item.range = range;
    item.sortText = String(at).padStart(5, '0');
    item.documentation = new vscode.MarkdownString().appendCodeblock(body.join('\n'), document.languageId);
    return item;
  });
}

/** Those whose shortcodes a version of Relearn has and does not warn of. */
function likedIn(relearn: string): typeof snippets {
  return snippets.filter(([, { body }]) => {
    const names = [...body.join('\n').matchAll(/\{\{[%<]\s*([\w-]+)/g)].map(([, name = '']) => name);
    return names.every((name) => isLikedName(name, relearn));
  });
}

/** Lets the user choose a snippet by name and puts it where the cursor is. */
export async function insertSnippet(relearn: (document: vscode.Uri) => string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown')
    throw new Error(
      vscode.l10n.t('Open a note in the text editor first; the snippet is put where the cursor is.'),
    );
  const items = likedIn(relearn(editor.document.uri)).map(([label, { description, prefix, body }]) => ({
    label: translated(label),
    description: prefix.join(', '),
    detail: translated(description),
    body,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert Snippet'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await editor.insertSnippet(new vscode.SnippetString(picked.body.join('\n')));
}
