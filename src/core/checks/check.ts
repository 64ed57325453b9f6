import type { RuleContext, Finding, Rule, Severity } from './rule';
import { RULES } from './rules';
import { overlap } from '../text/span';
import { signsOf } from './signs/signs';

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
  const signs = signsOf(checked.text, checked.note);
  for (const { rule, severity } of rules) {
    if (rule.needs !== undefined && (rule.needs & signs) === 0) continue;
    for (const finding of rule.check(checked)) found.push(reported(finding, rule.id, severity));
  }
  return saidOnce(found).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A misspelt section is a word that is misspelt, too; what its rule says of it is enough. */
function saidOnce(found: readonly ReportedFinding[]): ReportedFinding[] {
  const sections = found.filter(({ rule }) => rule === 'misspelt-section').map(({ span }) => span);
  if (sections.length === 0) return [...found];
  return found.filter(({ rule, span }) => !isTypo(rule) || !sections.some((other) => overlap(span, other)));
}

/** Whether a rule is one of those that judge words. @param rule its id */
export function isTypo(rule: string): boolean {
  return rule === 'typo' || rule === 'possible-typo';
}

/** A finding whose fixes are worked out when somebody asks for them, and once: they are told apart by identity. */
function reported(finding: Omit<Finding, 'rule'>, rule: string, severity: Severity): ReportedFinding {
  const { span, message, word, suggestions } = finding;
  let fixes: Finding['fixes'] | undefined;
  return {
    span,
    message,
    get fixes() {
      return (fixes ??= finding.fixes);
    },
    ...(word === undefined ? {} : { word, suggestions: suggestions ?? [] }),
    rule,
    severity,
  };
}

/** How many of some findings VS Code's Problems panel shows: it leaves hints out. */
export function countProblems(findings: readonly ReportedFinding[]): number {
  return findings.filter(({ severity }) => severity !== 'hint').length;
}
