import * as vscode from 'vscode';
import { isTypo } from '../../../core/checks/check';
import type { NoteRoot } from '../../notes/note-root';
import type { RootChecks } from './root-checks';
import { rulesFor, type ActiveRule } from './severities';

/** A root with its checks, the rules that are at work and what is known to check with. */
export interface CheckedRoot {
  readonly checks: RootChecks;
  readonly rules: readonly ActiveRule[];
  readonly listener: vscode.Disposable;
  /** Changes while the window opens. */
  readonly knowledge: { outline: true; notes: true; files: boolean; sites: boolean; isComplete: boolean };
}

/** @param onChange files or sites of the root have changed */
export function checkedRoot(root: NoteRoot, checks: RootChecks, onChange: () => void): CheckedRoot {
  return {
    checks,
    rules: rulesFor(root.uri),
    knowledge: { outline: true, notes: true, files: false, sites: false, isComplete: false },
    listener: vscode.Disposable.from(
      root.attachments.onDidChange(onChange),
      root.sites.onDidChange(onChange),
    ),
  };
}

/** Whether one of some rules asks for typos. */
export function wantsTypos(rules: readonly ActiveRule[]): boolean {
  return rules.some(({ rule }) => isTypo(rule.id));
}
