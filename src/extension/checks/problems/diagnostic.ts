import * as vscode from 'vscode';
import type { ReportedFinding } from '../../../core/checks/check';
import { documentOf, toRange } from '../../../core/text/lsp';
import { levelOf } from './severities';
import { editorRange } from '../../ranges';

/** A finding as VS Code's Problems panel takes it. */
export function diagnosticOf(
  range: vscode.Range,
  { rule, message, severity }: ReportedFinding,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, levelOf(severity));
  diagnostic.source = 'Conference Notes';
  diagnostic.code = rule;
  return diagnostic;
}

/** The findings of a text that no editor shows. */
export function diagnosticsOf(text: string, findings: readonly ReportedFinding[]): vscode.Diagnostic[] {
  if (findings.length === 0) return [];
  const document = documentOf('', text);
  return findings.map((finding) => diagnosticOf(editorRange(toRange(document, finding.span)), finding));
}
