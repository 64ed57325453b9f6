import type { Note } from '../note/note';
import { NotKnownYet } from '../typos/known-words';
import { overlap } from '../text/span';
import { checkWith, isTypo, type ReportedFinding } from './check';
import type { Finding, Rule, RuleContext, Severity, Workspace } from './rule';

/** What is known of a note's surroundings while a window opens. */
export interface Knowledge {
  /** Conferences, days and sessions. */
  readonly outline: boolean;
  /** All notes are read. */
  readonly notes: boolean;
  /** Somebody has looked for the files that are no notes. */
  readonly files: boolean;
  /** The files of its Hugo site are read. */
  readonly sites: boolean;
}

/**
 * What the rules find that need nothing but what is known: all that they will find when everything is, so that nothing
 * appears that would go again. A rule that asks for more waits. No finding has fixes: they may ask for more too.
 *
 * @param checked its surroundings tell of typos only what is known of them
 */
export function checkSoFar(
  { path, text, note, around }: RuleContext,
  knowledge: Knowledge,
  rules: readonly { rule: Rule; severity: Severity }[],
): ReportedFinding[] {
  const checked = { path, text, note, around: soFar({ path, note }, around, knowledge) };
  const waiting = new Set<string>();
  /** All that a rule finds, or nothing when it asks for more than is known, however late. */
  const foundUnlessItAsks = (rule: Rule, context: RuleContext): Omit<Finding, 'rule'>[] => {
    try {
      return [...rule.check(context)];
    } catch (error) {
      if (!(error instanceof NotKnownYet)) throw error;
      waiting.add(rule.id);
      return [];
    }
  };
  const patient = rules.map(({ rule, severity }) => ({
    severity,
    rule: { ...rule, check: (context: RuleContext) => foundUnlessItAsks(rule, context) },
  }));
  const found = checkWith(checked, patient);
  // What is a misspelt section is said to be one, and not a typo as well.
  const doubtful = waiting.has('misspelt-section') ? note.headings : [];
  return found
    .filter(({ rule, span }) => !isTypo(rule) || !doubtful.some(({ textSpan }) => overlap(span, textSpan)))
    .map(({ rule, severity, span, message }) => ({ rule, severity, span, message, fixes: [] }));
}

/** Answers what is known, and throws where an answer could be another one later. */
function soFar(
  own: { readonly path: string; readonly note: Note },
  around: Workspace,
  { outline, notes, files, sites }: Knowledge,
): Workspace {
  const when = <T>(isKnown: boolean, answer: () => T): T => {
    if (!isKnown) throw new NotKnownYet();
    return answer();
  };
  return {
    conferenceOf: (path) => when(outline, () => around.conferenceOf(path)),
    dayOf: (path) => when(outline, () => around.dayOf(path)),
    sessionsOf: (path) => when(outline, () => around.sessionsOf(path)),
    tags: () => when(outline, () => around.tags()),
    sessionsWithAddress: (address) => when(outline, () => around.sessionsWithAddress(address)),
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
    typos: (path) => around.typos(path),
  };
}
