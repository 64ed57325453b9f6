/** Quotes of a note that are still open. */
export interface Unclosed {
  single: number;
  double: number;
}

const OPEN_SINGLE = '\u2018';
const APOSTROPHE = '\u2019';
const OPEN_DOUBLE = '\u201C';
const CLOSED_DOUBLE = '\u201D';

/** The curly quote that Goldmark sets for a straight one; undefined where it leaves it straight. */
export function quoteAt(src: string, at: number, unclosed: Unclosed): string | undefined {
  const before = at === 0 ? '\n' : lastCharacter(src.slice(Math.max(0, at - 2), at));
  const rest = restOfLine(src, at + 1);
  const after = rest === '' ? ' ' : String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const opens = isFlanking(before, after);
  const closes = isFlanking(after, before);
  if (!opens && !closes) return undefined;
  const sides = { before, rest, opens, closes };
  return src.charAt(at) === '"' ? double(sides, unclosed) : single(sides, unclosed);
}

interface Sides {
  readonly before: string;
  /** What follows on the line, its end included. */
  readonly rest: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

function single({ before, rest, opens, closes }: Sides, unclosed: Unclosed): string | undefined {
  // '90s
  if (opens && !closes && /^\d\ds(?=[\s\p{P}\p{S}]|$)/u.test(rest)) return APOSTROPHE;
  // 'twas, 'em, 'net, and by the same rule every such letter
  if (/[\p{P}\s]/u.test(before) && /^[tenl]/.test(rest)) return APOSTROPHE;
  // don't
  if (/[\p{L}\p{Nd}]/u.test(before) && /^\p{L}/u.test(rest)) return APOSTROPHE;
  if (opens && !closes) {
    if (/^(?:[smtd]|ve|ll|re)(?=[\s!-/:-@[-`{-~]|$)/.test(rest)) return APOSTROPHE;
    unclosed.single++;
    return OPEN_SINGLE;
  }
  // the Smiths' house, doin' things
  if (hasTwo(rest) && !/^\p{Nd}/u.test(rest)) return APOSTROPHE;
  if (unclosed.single === 0 || !(opens ? mayClose(rest, closes) : closes)) return undefined;
  unclosed.single--;
  return APOSTROPHE;
}

function double({ before, rest, opens, closes }: Sides, unclosed: Unclosed): string | undefined {
  if (opens && !closes) {
    unclosed.double++;
    return OPEN_DOUBLE;
  }
  if (unclosed.double === 0 || !(opens ? mayClose(rest, closes) : closes)) return undefined;
  // "a monitor of 21""
  if (rest.startsWith('"') && /\p{Nd}/u.test(before)) return undefined;
  unclosed.double--;
  return CLOSED_DOUBLE;
}

/** A quote that may open or close closes before punctuation that ends something. */
function mayClose(rest: string, closes: boolean): boolean {
  return closes && /^\p{P}(?:$|[\s!-/:-@[-`{-~])/u.test(rest);
}

/** Goldmark counts bytes: a letter beyond ASCII is two by itself. */
function hasTwo(rest: string): boolean {
  return rest.length > 1 || rest > '\u007F';
}

/** As a run of CommonMark's delimiters is left-flanking; with the sides changed, right-flanking. */
function isFlanking(outside: string, inside: string): boolean {
  return !/\s/.test(inside) && (!/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside));
}

function restOfLine(src: string, from: number): string {
  // No rule looks further.
  const rest = src.slice(from, from + 4);
  const end = rest.indexOf('\n');
  return end < 0 ? rest : rest.slice(0, end + 1);
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
