import * as vscode from 'vscode';
import { safeEdits, type Judged } from '../../core/checks/check';
import type { Fix } from '../../core/checks/rule';
import type { TextEdit } from '../../core/edits/text-edit';
import type { Checks } from './checks';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('conferenceNotes');
const { QuickFix } = vscode.CodeActionKind;

/** Offers the fixes of findings, worked out anew for the text as it is. */
export function registerCodeActions(checks: Checks): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      async provideCodeActions(document, range, context, token) {
        const { version } = document;
        const checked = await checks.findingsIn(document);
        if (!checked || token.isCancellationRequested || document.version !== version) return [];
        if (context.only?.intersects(fixAll) === true) return allSafe(document, checked.findings);
        if (context.only !== undefined && !context.only.intersects(QuickFix)) return [];
        const start = document.offsetAt(range.start);
        const end = document.offsetAt(range.end);
        const here = checked.findings.filter(({ span }) => span.start <= end && span.end >= start);
        return here.flatMap((finding) => actionsFor(document, finding, context.diagnostics));
      },
    },
    { providedCodeActionKinds: [QuickFix, fixAll] },
  );
}

function actionsFor(
  document: vscode.TextDocument,
  finding: Judged,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const shown = diagnostics.filter(
    ({ code, message }) => code === finding.rule && message === finding.message,
  );
  const actions = finding.fixes.slice(0, 4).map((fix) => {
    const action = new vscode.CodeAction(fix.title, QuickFix);
    action.edit = editOf(document, fix.edits);
    action.isPreferred = isPreferred(fix);
    return action;
  });
  if (finding.word !== undefined) actions.push(...wordActions(document, finding.word));
  for (const action of actions) action.diagnostics = [...shown];
  return actions;
}

const isPreferred = ({ preferred }: Fix): boolean => preferred === true;

function wordActions({ uri }: vscode.TextDocument, word: string): vscode.CodeAction[] {
  const ask = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, QuickFix);
    action.command = { title, command, arguments: args };
    return action;
  };
  return [
    ask('Fix all typos in this note', 'conferenceNotes.fixAllTypos', uri),
    ask(`Never flag “${word}” in this workspace`, 'conferenceNotes.neverFlag', uri, word, 'workspace'),
    ask(`Never flag “${word}” for me`, 'conferenceNotes.neverFlag', uri, word, 'user'),
  ];
}

function allSafe(document: vscode.TextDocument, findings: readonly Judged[]): vscode.CodeAction[] {
  const edits = safeEdits(findings);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix all that is safe to fix', fixAll);
  action.edit = editOf(document, edits);
  return [action];
}

function editOf(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ span, text }) => {
      const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
      return new vscode.TextEdit(range, text);
    }),
  );
  return edit;
}
