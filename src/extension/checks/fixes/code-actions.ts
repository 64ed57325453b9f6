import * as vscode from 'vscode';
import type { ReportedFinding } from '../../../core/checks/check';
import type { CheckedNote } from '../problems/checked-note';
import type { Checks } from '../problems/checks';
import { editOf, editOfFix, findAgain, type Offer } from './fixes';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const fixAllKind = SourceFixAll.append('conferenceNotes');

/** Called by an action when its edit is made, so that what it fixed is gone at once. */
export const CHECK_NOW_COMMAND = '_conferenceNotes.checkNow';

/** An action whose edit is worked out when it is taken, for the text as it is by then. */
class LateAction extends vscode.CodeAction {
  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly document: vscode.TextDocument,
    /** Undefined: all fixes that are safe. */
    readonly offer?: Offer,
  ) {
    super(title, kind);
    this.command = { command: CHECK_NOW_COMMAND, title: vscode.l10n.t('Check'), arguments: [document.uri] };
  }
}

/** The one place where fixes become VS Code's code actions. */
export class FixActions implements vscode.CodeActionProvider {
  static readonly metadata = { providedCodeActionKinds: [QuickFix, fixAllKind] };
  readonly #checks: Checks;

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, diagnostics }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const wantsAll = only?.intersects(fixAllKind) === true;
    if (only !== undefined && !wantsAll && !only.intersects(QuickFix)) return [];
    const { version } = document;
    const checked = await this.#checks.checkNow(document);
    if (!checked || token.isCancellationRequested || document.version !== version) return [];
    if (wantsAll) {
      const hasSafeFix = this.#checks.offered.safeEditsOf(checked).length > 0;
      return hasSafeFix
        ? [new LateAction(vscode.l10n.t('Fix All That Is Safe to Fix'), fixAllKind, document)]
        : [];
    }
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    return checked.findings
      .filter(({ span }) => span.start <= end && span.end >= start)
      .flatMap((finding) => {
        const fixes = this.#checks.offered.fixesOf(checked, finding);
        return actionsFor(document, checked, { ...finding, fixes }, diagnostics);
      });
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof LateAction)) return action;
    const { document, offer } = action;
    const checked = await this.#checks.checkNow(document);
    if (!checked) return action;
    if (!offer) action.edit = editOf(document, this.#checks.offered.safeEditsOf(checked));
    else {
      const again = findAgain(offer, checked);
      const fix =
        again && this.#checks.offered.fixesOf(checked, again.finding).find((one) => one === again.fix);
      const edit = fix && (await editOfFix(document, checked.root, fix));
      // Other notes were opened meanwhile, and this one may have been typed into.
      if (edit && document.getText() === checked.text) action.edit = edit;
    }
    return action;
  }
}

function actionsFor(
  document: vscode.TextDocument,
  { text, findings }: CheckedNote,
  finding: ReportedFinding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const actions = finding.fixes.map((fix) => {
    const action: vscode.CodeAction = new LateAction(fix.title, QuickFix, document, { finding, fix, text });
    action.isPreferred = fix.preferred === true;
    return action;
  });
  if (finding.word !== undefined) {
    const typos = findings.filter(({ rule }) => rule === 'typo').length;
    actions.push(...wordActions(document, finding.word, finding.rule === 'typo' && typos > 1));
  }
  const own = diagnostics.filter(({ code, message }) => code === finding.rule && message === finding.message);
  for (const action of actions) action.diagnostics = own;
  return actions;
}

/** What can be done about a word beside correcting it. */
function wordActions({ uri }: vscode.TextDocument, word: string, hasOthers: boolean): vscode.CodeAction[] {
  const ask = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, QuickFix);
    action.command = { title, command, arguments: args };
    return action;
  };
  return [
    ...(hasOthers
      ? [ask(vscode.l10n.t('Fix all typos in this note'), 'conferenceNotes.fixAllTypos', uri)]
      : []),
    ask(
      vscode.l10n.t('Never flag “{0}” in this workspace', word),
      'conferenceNotes.neverFlag',
      uri,
      word,
      'workspace',
    ),
    ask(vscode.l10n.t('Never flag “{0}” for me', word), 'conferenceNotes.neverFlag', uri, word, 'user'),
  ];
}
