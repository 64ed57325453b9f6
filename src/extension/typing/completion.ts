import * as vscode from 'vscode';
import type { Completion } from '../../core/completion/completion';
import { completionsAt } from '../../core/completion/completions';
import type { Icon } from '../../core/shortcodes/icons';
import { loadIcons } from '../icon-list';
import type { Notes } from '../notes/notes';
import type { Schedules } from '../schedule/schedules';
import { knownAround, noteAround, relearnAt } from './known-around';
import { snippetCompletions } from './snippets';
import { rangeOf } from '../ranges';

/**
 * Characters after which VS Code asks, because it does not do so by itself while Markdown is typed. `/` at the beginning of
 * a line offers the snippets: no sentence begins with it, and many know it from other editors.
 */
export const TRIGGERS = ['%', '<', ' ', '"', '=', '(', '/', '-'];

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  shortcode: vscode.CompletionItemKind.Function,
  param: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  icon: vscode.CompletionItemKind.Constant,
  key: vscode.CompletionItemKind.Field,
  tag: vscode.CompletionItemKind.Keyword,
  session: vscode.CompletionItemKind.Reference,
  image: vscode.CompletionItemKind.File,
  snippet: vscode.CompletionItemKind.Snippet,
};

/** Shortcodes, front matter, session links, pictures and snippets. */
export class NoteCompletion implements vscode.CompletionItemProvider {
  readonly #notes: Notes;
  readonly #schedules: Schedules;
  readonly #extension: vscode.Uri;
  #icons: readonly Icon[] | undefined;

  constructor(notes: Notes, schedules: Schedules, extension: vscode.Uri) {
    this.#notes = notes;
    this.#schedules = schedules;
    this.#extension = extension;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[]> {
    const before = document.lineAt(position.line).text.slice(0, position.character);
    if (/^[ \t]*\/[\w&-]*$/.test(before))
      return snippetCompletions(document, position, before, relearnAt(this.#notes, document.uri));
    if (!mayHold(before, document, position)) return [];
    const needsIcons = /icon\s*=\s*"?[^"]*$/.test(before);
    if (needsIcons) this.#icons ??= await this.#loadIcons();
    const copied = /href\s*=\s*"?[^"]*$/.test(before) ? await addressInClipboard() : undefined;
    if (/!\[[^\]]*\]\([^)]*$/.test(before))
      await noteAround(this.#notes, document.uri)?.root.attachments.load();
    const around = noteAround(this.#notes, document.uri);
    if (!around || token.isCancellationRequested) return [];
    const known = knownAround(around, this.#icons, copied, this.#schedules);
    const found = completionsAt(document.getText(), document.offsetAt(position), known) ?? [];
    return found.map((completion, at) => itemOf(document, completion, at));
  }

  /** Each icon once, under its name of today. */
  async #loadIcons(): Promise<readonly Icon[]> {
    return [...new Set((await loadIcons(this.#extension)).values())];
  }
}

/** Whether a look at the line says that there may be something; all else is not read on every character. */
function mayHold(before: string, document: vscode.TextDocument, { line }: vscode.Position): boolean {
  if (/\{\{[%<]/.test(before) || /\]\([^)]*$/.test(before)) return true;
  return (
    line > 0 &&
    line < 60 &&
    /^(?:[A-Za-z]*|[ \t]*-[ \t]+.*|tags:.*)$/.test(before) &&
    document.lineAt(0).text.startsWith('---')
  );
}

async function addressInClipboard(): Promise<string | undefined> {
  try {
    const copied = (await vscode.env.clipboard.readText()).trim();
    return /^https?:\/\/[^\s"`\\{}]{1,1000}$/i.test(copied) ? copied : undefined;
  } catch {
    // Browsers may refuse to tell what is in the clipboard.
    return undefined;
  }
}

function itemOf(document: vscode.TextDocument, completion: Completion, at: number): vscode.CompletionItem {
  const { label, kind, insert, isSnippet, span, detail, about, filter } = completion;
  const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
  item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert;
  item.range = rangeOf(document, span);
  item.sortText = String(at).padStart(5, '0');
  if (filter !== undefined) item.filterText = filter;
  if (about !== '') item.documentation = new vscode.MarkdownString(about);
  // The next list comes by itself: values after a parameter that was just written.
  if (kind === 'param') item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
