import { columnsOf, columnsToGoOn } from './written-widths';

/** A line of notes, as far as it tells whether the next one goes on with its sentence. */
export interface NoteLine {
  /** Signs and blanks ahead of the words: `> - `. */
  readonly lead: string;
  /** The words, without what ends the line. */
  readonly words: string;
  /** Something else stands here: an empty line, code, a field. No sentence goes on over it. */
  readonly isApart: boolean;
  /** Its author ended the line on purpose: two blanks, a backslash, `<br>`. */
  readonly endsHard: boolean;
}

/** Narrower lines are no running text. */
const NARROWEST = 45;
const WIDEST = 160;
/** Signs with which note-takers begin a thought, though they are no list of Markdown. */
const BEGINS_THOUGHT =
  /^(?:[•◦▪‣·–—→⇒☞]|[-=]+>|-{2,}|>{2,}|[+*-]\s|\d{1,3}[.):]\s|\(?[a-z]\)\s|[@#]\S|\[[ xX]\]\s)/u;
const ENDS_SENTENCE = /[.!?:;…。！？：；؟।]['"”’»)\]*_]*$/u;
const ENDS_OPEN =
  /(?:[,(\-–—/&、，]|(?:^|\s)(?:a|an|the|and|or|but|of|to|in|on|for|with|from|by|at|as|is|are|that|which|who|because|if|when|than|und|oder|aber|der|die|das|den|dem|des|ein|eine|einen|zu|mit|von|für|dass|weil|ist|sind|le|la|les|un|une|des|du|de|et|ou|que|qui|dans|pour|par|avec|el|los|las|y|o|en|con|para|por|il|lo|gli|e|di|che|per|het|een|van|voor|met|dat))$/iu;

/**
 * Which lines of some notes belong together. A paragraph that was wrapped at the margin, by an editor or by hand, is
 * one thought; lines that end where their author had said it are one each.
 *
 * @returns for each thought its first line and the one behind its last; lines that are apart are in none
 */
export function thoughtsOf(lines: readonly NoteLine[]): (readonly [from: number, to: number])[] {
  const runs = runsOf(lines);
  const margin = marginOf(runs.map(([from, to]) => lines.slice(from, to)));
  return runs.flatMap(([from, to]) => {
    const run = lines.slice(from, to);
    if (isWrapped(run, margin)) return [[from, to] as const];
    const isProse = isRunningText(run);
    const pieces: [number, number][] = [];
    for (let at = 0; at < run.length; at++) {
      const last = pieces.at(-1);
      if (last && isProse && !endsSentence(run[at - 1])) last[1]++;
      else pieces.push([from + at, from + at + 1]);
    }
    return pieces;
  });
}

/** Lines that Markdown would put into one paragraph, with no sign of their author that a new thought begins. */
function runsOf(lines: readonly NoteLine[]): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.isApart) continue;
    const last = runs.at(-1);
    const above = lines[at - 1];
    if (last?.[1] === at && above && mayGoOn(above, line)) last[1]++;
    else runs.push([at, at + 1]);
  }
  return runs;
}

function mayGoOn(above: NoteLine, line: NoteLine): boolean {
  return (
    !above.endsHard && isBare(line) && quotesOf(above) === quotesOf(line) && !BEGINS_THOUGHT.test(line.words)
  );
}

const isBare = ({ lead }: NoteLine): boolean => /^[\s>]*$/.test(lead);
const quotesOf = ({ lead }: NoteLine): number => lead.split('>').length;
const endsSentence = (line: NoteLine | undefined): boolean => ENDS_SENTENCE.test(line?.words ?? '');

/** Where a line ends, and where it would have ended with the first word of the next. */
interface Break {
  readonly own: number;
  readonly withNext: number;
  /** A sentence plainly goes on: no sign ends the line, and a small letter begins the next. */
  readonly isInside: boolean;
}

function breaksOf(run: readonly NoteLine[]): Break[] {
  return run.slice(1).map((next, at) => {
    const { lead, words } = run[at] ?? next;
    const own = columnsOf(lead) + columnsOf(words);
    const isInside = !ENDS_SENTENCE.test(words) && /^\p{Ll}/u.test(next.words);
    return { own, withNext: own + columnsToGoOn(words, next.words), isInside };
  });
}

/** The margin at which nearly all lines of some notes end, where there are enough of them to tell. */
function marginOf(runs: readonly (readonly NoteLine[])[]): number | undefined {
  const breaks = runs.flatMap(breaksOf);
  if (breaks.length < 4) return undefined;
  let found: { margin: number; fits: number } | undefined;
  for (let margin = NARROWEST; margin <= WIDEST; margin++) {
    const fits = breaks.filter((end) => fitsIn(end, margin)).length;
    if (fits > (found?.fits ?? 0)) found = { margin, fits };
  }
  return found && found.fits * 20 >= breaks.length * 17 ? found.margin : undefined;
}

const fitsIn = ({ own, withNext }: Break, margin: number): boolean => own <= margin && withNext > margin;

/** Whether each line of a paragraph is as full as it can be. */
function isWrapped(run: readonly NoteLine[], margin: number | undefined): boolean {
  const breaks = breaksOf(run);
  if (breaks.length === 0) return false;
  if (margin !== undefined) {
    const misfits = breaks.filter((end) => !fitsIn(end, margin));
    // A long address cannot be broken, and words are changed after the paragraph was wrapped.
    if (misfits.length * 4 <= breaks.length && misfits.every(({ isInside }) => isInside)) return true;
  }
  const last = run.at(-1);
  const own = Math.max(
    ...breaks.map((end) => end.own),
    last ? columnsOf(last.lead) + columnsOf(last.words) : 0,
  );
  if (own < NARROWEST || own > WIDEST || !breaks.every(({ withNext }) => withNext > own)) return false;
  if (run.slice(0, -1).every(endsSentence)) return false;
  // Three such lines happen by chance; four do not, and nobody indents a thought below an item as its words are.
  const isOpen = endsSentence(last) && run.slice(0, -1).some(({ words }) => ENDS_OPEN.test(words));
  return run.length > 3 || isOpen || isRunningText(run) || (isItem(run) && !run.slice(1).every(beginsLarge));
}

const beginsLarge = ({ words }: NoteLine): boolean => /^["“„«*_]{0,3}\p{Lu}/u.test(words);

/** Whether the lines below an item are indented to be part of it. */
function isItem(run: readonly NoteLine[]): boolean {
  const [first, ...others] = run;
  return first !== undefined && !isBare(first) && others.every(({ lead }) => /\s{2}$/.test(lead));
}

/** Sentences over several lines: the paragraph ends with one, and each line within one is left where it cannot end. */
function isRunningText(run: readonly NoteLine[]): boolean {
  const [first] = run;
  if (!first || !endsSentence(run.at(-1)) || /^\p{Ll}/u.test(first.words)) return false;
  let goesOn = false;
  for (const [at, line] of run.slice(0, -1).entries()) {
    const next = run[at + 1];
    if (!next || endsSentence(line)) continue;
    const isOpen = ENDS_OPEN.test(line.words);
    if (beginsLarge(next) ? !isOpen : !isOpen && columnsOf(line.words) < 55) return false;
    goesOn = true;
  }
  return goesOn;
}
