import type * as vscode from 'vscode';
import type { CheckedNote } from './checked-note';
import { diagnosticOf } from './diagnostic';
import { ShownFindings } from './shown-findings';
import { WrittenLines } from './written-lines';
import { rangeOf } from '../../ranges';

/** What it asks the checks: what is found in the text as it is; undefined while that is not read yet. */
interface NoteChecks {
  checkSoFar(document: vscode.TextDocument): FoundInText | undefined;
}

type FoundInText = Pick<CheckedNote, 'text' | 'findings'>;

/** What the author sees of the findings in one open note. */
export class OpenNote {
  readonly document: vscode.TextDocument;
  readonly #checks: NoteChecks;
  readonly #collection: vscode.DiagnosticCollection;
  readonly #written: WrittenLines;
  #shown = new ShownFindings();
  #latest: FoundInText | undefined;
  /** What VS Code was told last. */
  #told = '';

  constructor(document: vscode.TextDocument, checks: NoteChecks, collection: vscode.DiagnosticCollection) {
    this.document = document;
    this.#checks = checks;
    this.#collection = collection;
    this.#written = new WrittenLines(document);
  }

  /** Checks the note and shows what is found; what is shown stays while the text is not read yet. */
  check(): void {
    this.#latest = this.#checks.checkSoFar(this.document) ?? this.#latest;
    this.#show();
  }

  /** Marks what a change of the text does to what is shown. Called on every keystroke. */
  change({ contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    // A file that is saved is told of as a change without changes: the author is still writing.
    if (contentChanges.length === 0) return;
    // An undo brings back what was there, and may be judged at once.
    if (reason === undefined) this.#written.change(contentChanges);
    if (this.#shown.move(contentChanges)) this.#tell();
  }

  /** Takes in where the cursors are: what was held back while a line was written is shown when they leave it. */
  moveCursors(selections: readonly vscode.Selection[]): void {
    if (this.#written.moveCursors(selections)) this.#show();
  }

  /** The author has gone to another editor. */
  leave(): void {
    if (this.#written.leave()) this.#show();
  }

  /** Nothing is shown any more. */
  close(): void {
    this.#collection.delete(this.document.uri);
  }

  #show(): void {
    if (this.#latest?.text !== this.document.getText()) return;
    const visible = this.#latest.findings.filter(
      (finding) => this.#shown.has(finding) || !this.#written.touch(rangeOf(this.document, finding.span)),
    );
    this.#shown = new ShownFindings(visible);
    this.#tell();
  }

  #tell(): void {
    const diagnostics = this.#shown.items.map(({ finding, span }) =>
      diagnosticOf(rangeOf(this.document, span), finding),
    );
    const told = JSON.stringify(diagnostics);
    if (told === this.#told) return;
    this.#told = told;
    this.#collection.set(this.document.uri, diagnostics);
  }
}
