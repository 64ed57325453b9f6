import * as vscode from 'vscode';
import { activeRules, type Severities } from '../../../core/checks/check';
import type { Rule, Severity } from '../../../core/checks/rule';
import { RULES } from '../../../core/checks/rules';

export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** The rules that the settings of a place leave at work. */
export function rulesFor(uri: vscode.Uri | undefined): ActiveRule[] {
  const settings = vscode.workspace.getConfiguration('conferenceNotes.checks', uri);
  const severities: Record<string, Severities[string]> = {};
  for (const { id } of RULES) severities[id] = settings.get<Severities[string]>(id);
  return activeRules(severities);
}

const levels: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function levelOf(severity: Severity): vscode.DiagnosticSeverity {
  return levels[severity];
}
