import { letterCode, letterOf } from './dawg';

/** What typing slips cost: the less likely, the more. A plain slip is 10. */
export const SWAPPED = 6;
const DOUBLED = 6;
const STRAY = 11;
const STRAY_BESIDE = 8;
const UNDOUBLED = 5;
const MISSING = 10;
const MISSING_VOWEL = 9;
const OTHER = 13;
const OTHER_BESIDE = 8;
const OTHER_ALIKE = 8;
/** On top for the first letter, which people rarely get wrong. */
export const FIRST = 4;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = Uint8Array.from({ length: 32 }, (_, code) => ('aeiouy'.includes(letterOf(code)) ? 1 : 0));
/** Letters that sound alike, or do in the author's mother tongue. */
const ALIKE = [
  'ck',
  'cs',
  'sz',
  'dt',
  'fv',
  'vw',
  'gj',
  'bp',
  'td',
  'qk',
  'xs',
  'mn',
  'gk',
  'zc',
  'iy',
  'yj',
];

/** Cost of writing one letter for another, by `written * 32 + meant`; letters by their codes. */
export const INSTEAD = substitutions();
const BESIDE = besides();

/** Cost of a letter too many at a place of the written word. */
export function stray(written: Uint8Array, at: number): number {
  const letter = written[at] ?? 0;
  const before = at > 0 ? (written[at - 1] ?? 0) : 0;
  const next = written[at + 1] ?? 0;
  if (letter === before) return DOUBLED;
  return BESIDE[letter * 32 + before] || BESIDE[letter * 32 + next] ? STRAY_BESIDE : STRAY;
}

/** Cost of leaving a letter out that stands after another. */
export function missing(letter: number, before: number): number {
  if (letter === before) return UNDOUBLED;
  return VOWELS[letter] ? MISSING_VOWEL : MISSING;
}

function besides(): Uint8Array {
  const beside = new Uint8Array(1024);
  const place = new Map<number, [number, number]>();
  ROWS.forEach((row, y) => {
    Array.from(row).forEach((letter, x) => place.set(letterCode(letter, 0), [x + y * 0.4, y]));
  });
  for (const [a, [ax, ay]] of place) {
    for (const [b, [bx, by]] of place) {
      if (a !== b && Math.abs(ay - by) <= 1 && Math.abs(ax - bx) <= 1.1) beside[a * 32 + b] = 1;
    }
  }
  return beside;
}

function substitutions(): Uint8Array {
  const beside = besides();
  const costs = new Uint8Array(1024).fill(OTHER);
  for (let a = 0; a < 32; a++) {
    costs[a * 32 + a] = 0;
    for (let b = 0; b < 32; b++) {
      if (a === b) continue;
      if (beside[a * 32 + b]) costs[a * 32 + b] = OTHER_BESIDE;
      else if (VOWELS[a] && VOWELS[b]) costs[a * 32 + b] = OTHER_ALIKE;
    }
  }
  for (const pair of ALIKE) {
    const [a, b] = [letterCode(pair, 0), letterCode(pair, 1)];
    costs[a * 32 + b] = Math.min(costs[a * 32 + b] ?? OTHER, OTHER_ALIKE);
    costs[b * 32 + a] = Math.min(costs[b * 32 + a] ?? OTHER, OTHER_ALIKE);
  }
  return costs;
}
