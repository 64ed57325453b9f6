import type * as vscode from 'vscode';
import type { ReportedFinding } from '../../../core/checks/check';
import { gateFix, gateWords } from '../../../core/checks/gate';
import type { Fix } from '../../../core/checks/rule';
import { passing, safeEdits } from '../../../core/checks/safe-edits';
import type { TextEdit } from '../../../core/text/text-edit';
import type { CheckedNote, NoteWords } from './checked-note';

/** The fixes that do what they say and nothing else; why others are not offered is said in the log. */
export class OfferedFixes {
  readonly #log: vscode.LogOutputChannel;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** The fixes of a finding that may be offered: those that do what they say and nothing else. */
  fixesOf(checked: CheckedNote, finding: ReportedFinding): Fix[] {
    return finding.fixes.filter((fix) => {
      const why = gateFix(checked, finding, fix);
      if (why !== undefined) this.#refuse(checked.path, fix.title, why);
      return why === undefined;
    });
  }

  /** The edits of all fixes in a note that may be made unseen. */
  safeEditsOf(checked: CheckedNote): readonly TextEdit[] {
    const { edits, refused } = safeEdits(checked, checked.findings);
    for (const { fix, why } of refused) this.#refuse(checked.path, fix.title, why);
    return edits;
  }

  /** Those of some corrections of words that change nothing else in their note. */
  wordEditsOf(
    { path, text, note }: NoteWords,
    edits: readonly (TextEdit & { readonly label: string })[],
  ): readonly (TextEdit & { readonly label: string })[] {
    const refused: (TextEdit & { readonly label: string; why: string })[] = [];
    const passed = passing(edits, (some) => gateWords(text, note, some), refused);
    for (const { label, why } of refused) this.#refuse(path, label, why);
    return passed;
  }

  #refuse(path: string, title: string, why: string): void {
    this.#log.warn(`${path}: not offered, ${title}: ${why}.`);
  }
}
