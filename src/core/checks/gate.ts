import { applyEdits, type TextEdit } from '../text/text-edit';
import type { FrontMatter } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { readNote } from '../note/read-note';
import type { Span } from '../text/span';
import type { RuleContext, Finding, Fix } from './rule';
import { RULES } from './rules';
import { formOf, landmarksOf, Move, type Landmark } from './structure';

/** A fix with the finding that it is to remove. */
export interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * Whether a fix does what it says and nothing else: its edits fit the text, what comes out can be read, the finding
 * is gone, and the rest is as it was. Every fix goes through here before it is offered.
 *
 * @returns why it must not be offered, as a clause; undefined: it may be
 */
export function gateFix(checked: RuleContext, finding: Finding, fix: Fix): string | undefined {
  return gateTogether(checked, [{ finding, fix }]);
}

/** The same for several fixes that are made together. */
export function gateTogether(checked: RuleContext, offers: readonly Offer[]): string | undefined {
  const edits = offers.flatMap(({ fix }) => fix.edits);
  const restructures = offers.some(({ fix }) => fix.restructures === true);
  const after = changedText(checked.text, edits);
  if (after === undefined) return 'its edits do not fit the text';
  const note = readNote(after);
  return (
    harmOf(checked, { ...checked, text: after, note }, edits, restructures) ??
    (areGone(checked, { ...checked, text: after, note }, offers) ? undefined : 'the problem would remain')
  );
}

/** Whether edits that change words only leave all else in a note as it is; why not, as a clause. */
export function gateWords(text: string, note: Note, edits: readonly TextEdit[]): string | undefined {
  const after = changedText(text, edits);
  if (after === undefined) return 'its edits do not fit the text';
  return harmOf({ text, note }, { text: after, note: readNote(after) }, edits, false);
}

function changedText(text: string, edits: readonly TextEdit[]): string | undefined {
  try {
    const after = applyEdits(text, edits);
    return after === text ? undefined : after;
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

type Read = Pick<RuleContext, 'text' | 'note'>;

function harmOf(
  before: Read,
  after: Read,
  edits: readonly TextEdit[],
  restructures: boolean,
): string | undefined {
  const move = new Move(edits);
  return (
    (losesKeys(before.note.frontMatter, after.note.frontMatter, edits, restructures)
      ? 'the front matter would say something else'
      : undefined) ??
    (problems(after.note) > problems(before.note) ? 'a shortcode could not be read' : undefined) ??
    (keepsLandmarks(before.note, after.note, move, restructures)
      ? undefined
      : 'headings, code, links or shortcodes would change') ??
    (restructures || isSameForm(before, after) ? undefined : 'the form of the text would change')
  );
}

const problems = ({ shortcodes }: Note): number => shortcodes.filter(({ problem }) => problem).length;

function isSameForm(before: Read, after: Read): boolean {
  const a = formOf(before.text, before.note);
  const b = formOf(after.text, after.note);
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

/** Whether what is not edited stands where it stood; a fix of words keeps the number of what it touches too. */
function keepsLandmarks(before: Note, after: Note, move: Move, restructures: boolean): boolean {
  const place = ({ kind, state }: Landmark, { start, end }: Span): string =>
    `${kind} ${restructures ? '' : state} ${String(start)} ${String(end)}`;
  const landmarks = landmarksOf(before);
  const found = landmarksOf(after);
  const places = new Set(found.map((landmark) => place(landmark, landmark.span)));
  const kept = landmarks.every((landmark) => {
    if (move.touches(landmark.span)) return true;
    const span = move.to(landmark.span);
    // What was taken for notes may turn out to be front matter.
    if (restructures && span.end <= (after.frontMatter?.span.end ?? 0)) return true;
    return places.has(place(landmark, span));
  });
  if (restructures || !kept) return kept;
  return landmarks.length === found.length && landmarks.every(({ kind }, at) => kind === found[at]?.kind);
}

/** Whether keys that no edit concerns have gone, or have another value. */
function losesKeys(
  before: FrontMatter | undefined,
  after: FrontMatter | undefined,
  edits: readonly TextEdit[],
  restructures: boolean,
): boolean {
  if (!before) return after !== undefined && (!restructures || after.error !== undefined);
  if (!after || after.language !== before.language) return true;
  // What could be read of a broken block is no measure.
  if (before.error) return after.error !== undefined && after.error.message === before.error.message;
  if (after.error) return true;
  const isEdited = ({ start, end }: Span): boolean =>
    edits.some(({ span }) => span.start < end && span.end > start);
  const isRemoved = ({ start, end }: Span): boolean =>
    edits.some(({ span }) => span.start <= start && span.end >= end);
  return before.entries.some(({ key, keySpan, value, valueSpan }) => {
    if (restructures && isRemoved({ start: keySpan.start, end: Math.max(keySpan.end, valueSpan.end) }))
      return false;
    const now = after.entries.findLast((entry) => entry.key === key);
    if (!now) return true;
    const whole = { start: keySpan.start, end: Math.max(keySpan.end, valueSpan.end) };
    return !isEdited(whole) && JSON.stringify(now.value) !== JSON.stringify(value);
  });
}

/** Whether the findings have gone: none of their rule stands at their places, and there are fewer that say so. */
function areGone(before: RuleContext, after: RuleContext, offers: readonly Offer[]): boolean {
  const move = new Move(offers.flatMap(({ fix }) => fix.edits));
  const byRule = new Map<string, Offer[]>();
  for (const offer of offers)
    byRule.set(offer.finding.rule, [...(byRule.get(offer.finding.rule) ?? []), offer]);
  return [...byRule].every(([id, own]) => {
    const rule = RULES.find((one) => one.id === id);
    // A word that has been replaced is another word: judging it again would need the words of all notes.
    if (!rule || own.every(({ finding }) => finding.word !== undefined)) return true;
    const said = [...rule.check(before)].map(({ message }) => message);
    const left = [...rule.check(after)];
    return own.every(({ finding }) => {
      const { start, end } = move.to(finding.span);
      if (left.some(({ span }) => span.start < end && span.end > start)) return false;
      const isTheMessage = (message: string): boolean => message === finding.message;
      const fixed = own.filter((offer) => isTheMessage(offer.finding.message)).length;
      const still = left.filter(({ message }) => isTheMessage(message)).length;
      return still <= said.filter(isTheMessage).length - fixed;
    });
  });
}
