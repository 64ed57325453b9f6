import { applyEdits, type TextEdit } from '../text/text-edit';
import type { RuleContext, Finding, Rule, Severity } from './rule';
import { RULES } from './rules';

/** A finding with the severity that holds for its rule. */
export interface ReportedFinding extends Finding {
  readonly severity: Severity;
}

/** Severities by rule; a rule that is not named has its own, `off` leaves it out. */
export type Severities = Readonly<Record<string, Severity | 'off' | undefined>>;

/** What is not said unless it is asked for. */
const ON_REQUEST = new Set(['possible-typo']);

/** The rules that are at work, with their severities. */
export function activeRules(severities: Severities): { rule: Rule; severity: Severity }[] {
  return RULES.flatMap((rule) => {
    const severity = severities[rule.id] ?? (ON_REQUEST.has(rule.id) ? 'off' : rule.severity);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
}

/** Everything the rules find in one note, in the order of its places. */
export function checkNote(checked: RuleContext, severities: Severities = {}): ReportedFinding[] {
  return checkWith(checked, activeRules(severities));
}

/** The same for rules that were chosen before. */
export function checkWith(
  checked: RuleContext,
  rules: readonly { rule: Rule; severity: Severity }[],
): ReportedFinding[] {
  const found: ReportedFinding[] = [];
  for (const { rule, severity } of rules)
    for (const finding of rule.check(checked)) found.push({ ...finding, rule: rule.id, severity });
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * The edits of all fixes that may be applied unseen, the first of each finding; of two that overlap the one in front.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let end = -1;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe, elsewhere }) => safe === true && elsewhere === undefined);
    if (!fix) continue;
    const own = fix.edits.toSorted((a, b) => a.span.start - b.span.start);
    const [first] = own;
    if (!first || first.span.start < end || (first.span.start === end && first.span.end === end)) continue;
    edits.push(...own);
    end = own.at(-1)?.span.end ?? end;
  }
  return edits;
}

/** The text with the safe fixes applied. */
export function fixSafely(text: string, findings: readonly Finding[]): string {
  return applyEdits(text, safeEdits(findings));
}
