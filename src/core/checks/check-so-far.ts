import type { Note } from '../note/note';
import { checkWith, type ReportedFinding } from './check';
import type { Finding, Rule, RuleContext, Severity, Workspace } from './rule';

/** What is known of a note's surroundings while a window opens, beside conferences, days and sessions. */
export interface Knowledge {
  /** All notes are read. */
  readonly notes: boolean;
  /** Somebody has looked for the files that are no notes. */
  readonly files: boolean;
  /** The files of its Hugo site are read. */
  readonly sites: boolean;
}

/** A rule has asked what nobody knows yet; it never leaves this file. */
class NotKnownYet extends Error {}

/**
 * What the rules find that need nothing but what is known: all that they will find when everything is, so that nothing
 * appears that would go again. A rule that asks for more waits. No finding has fixes: they may ask for more too.
 */
export function checkSoFar(
  { path, text, note, around }: RuleContext,
  knowledge: Knowledge,
  rules: readonly { rule: Rule; severity: Severity }[],
): ReportedFinding[] {
  const checked = { path, text, note, around: soFar({ path, note }, around, knowledge) };
  const waiting = rules.map(({ rule, severity }) => ({
    severity,
    rule: { ...rule, check: (context: RuleContext) => foundUnlessItAsks(rule, context) },
  }));
  return checkWith(checked, waiting).map(({ rule, severity, span, message }) => {
    return { rule, severity, span, message, fixes: [] };
  });
}

/** All that a rule finds, or nothing when it asks for more than is known, however late. */
function foundUnlessItAsks(rule: Rule, context: RuleContext): Omit<Finding, 'rule'>[] {
  try {
    return [...rule.check(context)];
  } catch (error) {
    if (error instanceof NotKnownYet) return [];
    throw error;
  }
}

/** Answers what is known, and throws where an answer could be another one later. */
function soFar(
  own: { readonly path: string; readonly note: Note },
  around: Workspace,
  { notes, files, sites }: Knowledge,
): Workspace {
  const when = <T>(isKnown: boolean, answer: () => T): T => {
    if (!isKnown) throw new NotKnownYet();
    return answer();
  };
  return {
    conferenceOf: (path) => around.conferenceOf(path),
    dayOf: (path) => around.dayOf(path),
    sessionsOf: (path) => around.sessionsOf(path),
    tags: () => around.tags(),
    sessionsWithAddress: (address) => around.sessionsWithAddress(address),
    note: (path) => (path === own.path ? own.note : when(notes, () => around.note(path))),
    paths: () => when(notes, () => around.paths()),
    parkedIn: (address) => when(notes, () => around.parkedIn(address)),
    notesWithWeight: (folder, weight) => when(notes, () => around.notesWithWeight(folder, weight)),
    publishes: (address) => when(notes, () => around.publishes(address)),
    hasFile: (path) =>
      (notes && around.note(path) !== undefined) || when(notes && files, () => around.hasFile(path)),
    siteOf: (path) => when(sites, () => around.siteOf(path)),
    // Without an answer their rules find nothing, which is never too much.
    hasIcon: (name) => around.hasIcon(name),
    formulaProblem: (tex, isBlock) => around.formulaProblem(tex, isBlock),
    typos: () => undefined,
  };
}
