import { core } from './ours.mjs';

const STOP = new Set(
  'a an and are as at be been but by can do for from has have how if in into is it its not no of on or so than that the their them then there they this to was we were what when where which who why will with you your'.split(
    ' ',
  ),
);

/** @param {string} text */
const wordsOf = (text) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP.has(word));

/** ROUGE-1 F1: how many words two texts share. @param {readonly string[]} a @param {readonly string[]} b */
function shared(a, b) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(word, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/**
 * How much the suggested lines share with the Summaries that an author wrote, on average over the talks of a file that
 * have Summary and Notes; beside them the first lines of the same number, and about the best choice of lines.
 *
 * @param {string} text
 */
export async function summaryScore(text) {
  const { ConferenceIndex, readNote, summaryCandidates } = await core();
  const index = new ConferenceIndex('bench');
  index.update([{ path: 'README.md', text }]);
  const note = readNote(text);
  const sums = { sessions: 0, own: 0, first: 0, best: 0 };
  for (const session of index.sessionsOf('README.md')) {
    const labels = note.labels.filter(
      ({ span }) => span.start >= session.span.start && span.start < session.span.end,
    );
    const summary = labels.find(({ kind }) => kind === 'summary');
    const marker = labels.find(({ kind }) => kind === 'notes');
    if (!summary || !marker) continue;
    const wanted = wordsOf(text.slice(summary.span.end, marker.span.start));
    const notes = `### ${session.title}\n${text.slice(marker.span.end, session.span.end)}`;
    const part = { start: notes.indexOf('\n') + 1, end: notes.length };
    const lines = summaryCandidates(notes, readNote(notes), part, session.title);
    const score = (/** @type {readonly { text: string }[]} */ chosen) =>
      shared(wordsOf(chosen.map((line) => line.text).join('\n')), wanted);
    const suggested = lines.filter((line) => line.suggested);
    sums.sessions++;
    sums.own += score(suggested);
    sums.first += score(lines.slice(0, suggested.length));
    sums.best += bestOf(lines, score);
  }
  const { sessions } = sums;
  return { sessions, own: sums.own / sessions, first: sums.first / sessions, best: sums.best / sessions };
}

/**
 * Takes the line that helps most until none does.
 *
 * @template T
 * @param {readonly T[]} lines
 * @param {(chosen: readonly T[]) => number} score
 */
function bestOf(lines, score) {
  /** @type {T[]} */
  let chosen = [];
  let reached = 0;
  for (;;) {
    let next;
    for (const line of lines) {
      if (chosen.includes(line)) continue;
      const with_ = score([...chosen, line]);
      if (with_ > reached + 1e-9) [reached, next] = [with_, line];
    }
    if (next === undefined) return reached;
    chosen = [...chosen, next];
  }
}
