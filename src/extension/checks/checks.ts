import * as vscode from 'vscode';
import type { Judged } from '../../core/checks/check';
import type { TypoJudge } from '../../core/typos/judge';
import type { Typo } from '../../core/typos/typo';
import { readNote } from '../../core/note/read-note';
import type { Notes } from '../notes/notes';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/note-root';
import { messageOf, readNoteText } from '../notes/read-note';
import { RootChecks } from './root-checks';
import { levelOf, rulesFor, type ActiveRule } from './severities';
import { TypingLine } from './typing-line';
import { openJudge } from './word-lists';

/** A note with what was found in it. */
export interface CheckedNote {
  readonly root: NoteRoot;
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Judged[];
}

/** Finds what is wrong in notes and keeps the Problems panel true to it. */
export class Checks implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('conferenceNotes');
  readonly #typing = new TypingLine();
  readonly #notes: Notes;
  readonly #log: vscode.LogOutputChannel;
  readonly #extension: vscode.Uri;
  readonly #running = new Map<NoteRoot, { readonly of: RootChecks; readonly loading: Promise<void> }>();
  readonly #rules = new Map<string, ActiveRule[]>();
  readonly #disposable: vscode.Disposable;
  #judge: Promise<TypoJudge> | undefined;

  constructor(notes: Notes, extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#extension = extension;
    this.#log = log;
    this.#disposable = vscode.Disposable.from(
      this.#collection,
      this.#typing,
      this.#typing.onDidLeave((document) => {
        this.show(document);
      }),
      notes.onDidRead((uris) => {
        const read = new Set(uris.map(String));
        for (const document of openNotes()) if (read.has(document.uri.toString())) this.show(document);
      }),
      notes.onDidChange(() => {
        this.#showAll();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => void this.#showLoaded(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (!this.#showsClosed) this.#collection.delete(document.uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        this.#dropTouched(document, contentChanges);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('conferenceNotes')) return;
        this.#rules.clear();
        void this.reloadWords();
      }),
    );
    for (const document of openNotes()) void this.#showLoaded(document);
  }

  /** What is found in a text as it is now; undefined when it is no note. */
  async findingsIn(document: vscode.TextDocument): Promise<CheckedNote | undefined> {
    await this.#notes.load();
    return this.#check(document);
  }

  /** Words of a note that are or may be misspelt, whatever the settings say. */
  async doubtfulWords(document: vscode.TextDocument): Promise<readonly Typo[]> {
    await this.#notes.settle();
    const found = this.#notes.find(document.uri);
    if (!found) return [];
    const { of, loading } = this.#checksOf(found.root);
    await loading;
    return of.typos(document.getText());
  }

  /** Everything found in all notes of the window, note by note. */
  async *allFindings(token: vscode.CancellationToken): AsyncIterable<CheckedNote> {
    await this.#notes.settle();
    for (const root of this.#notes.roots) {
      const checks = this.#checksOf(root);
      await checks.loading;
      for (const path of [...root.index.paths()]) {
        if (token.isCancellationRequested) return;
        const uri = uriIn(root.uri, path);
        const text = await readNoteText(uri, path, this.#log);
        const note = root.index.note(path);
        if (text === undefined || note?.length !== text.length) continue;
        yield { root, path, text, findings: checks.of.check(path, text, note, this.#rulesOf(uri)) };
      }
    }
  }

  /** Lists the findings of closed notes too, until their files change. */
  publish({ root, path, text, findings }: CheckedNote): void {
    this.#collection.set(
      uriIn(root.uri, path),
      findings.map((finding) => diagnosticOf(lineMap(text), finding)),
    );
  }

  /** Shows what is found in an open note. */
  show(document: vscode.TextDocument): void {
    const checked = this.#check(document);
    if (!checked) return;
    const typing = this.#typing.in(document);
    const diagnostics = checked.findings.map((finding) =>
      diagnosticOf((at) => document.positionAt(at), finding),
    );
    this.#collection.set(
      document.uri,
      diagnostics.filter(
        ({ range }) => typing === undefined || range.end.line < typing || range.start.line > typing,
      ),
    );
  }

  /** Takes in words that are not to be flagged any more. */
  async reloadWords(): Promise<void> {
    for (const { of } of this.#running.values()) await of.reloadWords();
    this.#showAll();
  }

  dispose(): void {
    this.#disposable.dispose();
    for (const { of } of this.#running.values()) of.dispose();
  }

  get #showsClosed(): boolean {
    return vscode.workspace.getConfiguration('conferenceNotes.checks').get('scope') === 'all';
  }

  async #showLoaded(document: vscode.TextDocument): Promise<void> {
    if (document.languageId !== 'markdown') return;
    await this.#notes.load();
    this.show(document);
  }

  #showAll(): void {
    for (const document of openNotes()) this.show(document);
  }

  #check(document: vscode.TextDocument): CheckedNote | undefined {
    const found = this.#notes.find(document.uri);
    if (!found) return undefined;
    const { root, path } = found;
    const text = document.getText();
    const indexed = root.index.note(path);
    if (!indexed) return undefined;
    // Typed into since it was read: the index follows in a moment.
    const note = indexed.length === text.length ? indexed : readNote(text);
    const findings = this.#checksOf(root).of.check(path, text, note, this.#rulesOf(document.uri));
    return { root, path, text, findings };
  }

  #checksOf(root: NoteRoot): { readonly of: RootChecks; readonly loading: Promise<void> } {
    const running = this.#running.get(root);
    if (running) return running;
    const checks = new RootChecks(root, this.#log);
    this.#judge ??= openJudge(this.#extension);
    const loading = checks.load(this.#judge).then(
      () => {
        this.#showAll();
      },
      (error: unknown) => {
        this.#log.error(`Typos are not looked for: ${messageOf(error)}`);
      },
    );
    const started = { of: checks, loading };
    this.#running.set(root, started);
    return started;
  }

  #rulesOf(uri: vscode.Uri): ActiveRule[] {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const known = this.#rules.get(folder);
    if (known) return known;
    const rules = rulesFor(uri);
    this.#rules.set(folder, rules);
    return rules;
  }

  /** What stood where the text has changed is mended, or will be found again. */
  #dropTouched(
    document: vscode.TextDocument,
    changes: readonly vscode.TextDocumentContentChangeEvent[],
  ): void {
    const shown = this.#collection.get(document.uri);
    if (!shown || shown.length === 0 || changes.length === 0) return;
    const kept = shown.filter(({ range }) => !changes.some((change) => change.range.intersection(range)));
    if (kept.length < shown.length) this.#collection.set(document.uri, kept);
  }
}

function openNotes(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(({ languageId }) => languageId === 'markdown');
}

function diagnosticOf(
  positionAt: (offset: number) => vscode.Position,
  { span, message, severity, rule }: Judged,
): vscode.Diagnostic {
  const range = new vscode.Range(positionAt(span.start), positionAt(span.end));
  const diagnostic = new vscode.Diagnostic(range, message, levelOf(severity));
  diagnostic.source = 'Conference Notes';
  diagnostic.code = rule;
  return diagnostic;
}

/** Positions in a text that no editor holds. */
function lineMap(text: string): (offset: number) => vscode.Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = starts.findLastIndex((start) => start <= offset);
    if (line < 0) line = 0;
    return new vscode.Position(line, offset - (starts[line] ?? 0));
  };
}
