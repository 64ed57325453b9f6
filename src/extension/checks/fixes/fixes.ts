import * as vscode from 'vscode';
import type { ReportedFinding } from '../../../core/checks/check';
import type { Fix } from '../../../core/checks/rule';
import type { NoteEdit, TextEdit } from '../../../core/text/text-edit';
import { openNote } from '../../editing/apply-edit';
import type { NoteRoot } from '../../notes/note-root';
import type { CheckedNote } from '../problems/checked-note';
import { rangeOf } from '../../ranges';

/** A fix that was offered: of which finding, and in which text. */
export interface Offer {
  readonly finding: ReportedFinding;
  readonly fix: Fix;
  readonly text: string;
}

/**
 * The same fix for the text as it is now, which others may have changed since the offer: that of the nearest finding
 * of the same kind about the same words. Undefined when there is none any more.
 */
export function findAgain(
  { finding, fix, text }: Offer,
  { findings, text: now }: CheckedNote,
): Pick<Offer, 'finding' | 'fix'> | undefined {
  const words = text.slice(finding.span.start, finding.span.end);
  const distance = ({ span }: ReportedFinding): number => Math.abs(span.start - finding.span.start);
  return findings
    .filter(
      ({ rule, span }) =>
        rule === finding.rule && (text === now || now.slice(span.start, span.end) === words),
    )
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap((found) => {
      const same = found.fixes.find(({ title }) => title === fix.title);
      return same ? [{ finding: found, fix: same }] : [];
    })[0];
}

/** A fix in VS Code's terms; undefined when another note it concerns is not as the fix expects it. */
export async function editOfFix(
  document: vscode.TextDocument,
  root: NoteRoot,
  { edits, elsewhere }: Fix,
): Promise<vscode.WorkspaceEdit | undefined> {
  const others: [vscode.TextDocument, NoteEdit][] = [];
  for (const other of elsewhere?.() ?? []) {
    const { document: opened, text } = await openNote(root, other.path);
    if (root.index.note(other.path)?.length !== text.length) return undefined;
    others.push([opened, other]);
  }
  const edit = editOf(document, edits);
  for (const [opened, other] of others) edit.set(opened.uri, textEdits(opened, other.edits));
  return edit;
}

/** Some replacements in one text. */
export function editOf(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, textEdits(document, edits));
  return edit;
}

function textEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(({ span, text }) => new vscode.TextEdit(rangeOf(document, span), text));
}
