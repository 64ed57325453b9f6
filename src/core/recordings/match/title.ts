import { AND } from '../../conference/evidence/between-people';

/**
 * What stands between a word and the one before it: nothing special, a `:` or the like inside of a title, a dash or bar
 * between two parts, a bracket, or the dots where a title was cut.
 */
export type Gap = '' | 'clause' | 'part' | 'bracket' | 'cut';

/** A title as its words, lower-cased and without accents. */
export interface Title {
  readonly words: readonly string[];
  /** What stands before each word; as long as `words`. */
  readonly gaps: readonly Gap[];
  /** What stands after the last one. */
  readonly end: Gap;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that write no spaces: two characters in a row count as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Before names at the end: `by Ada Example & Bo Test`, `“Title” with Ada Example`. */
const BY = new RegExp(
  `(?:\\s(?:by|von|par|por)|(?<=[”"»])\\s(?:with|mit|avec|con))\\s(?=(?:\\p{Lu}[\\p{L}.'’-]*[,;]?\\s?(?:(?:&|${AND})\\s)?){2,12}$)`,
  'u',
);

/** Nobody writes longer ones; what is not a title must not cost. */
const LONGEST = 400;
const MOST_WORDS = 60;

/** Reads a title, of a note or a list. */
export function readTitle(written: string): Title {
  const plain = plainLetters(written.slice(0, LONGEST).replace(BY, ' - '));
  const words: string[] = [];
  const gaps: Gap[] = [];
  let at = 0;
  let pending: Gap = '';
  for (const { 0: found, index } of plain.matchAll(WORD)) {
    pending = stronger(pending, gapOf(plain, at, index));
    at = index + found.length;
    for (const word of UNSPACED.test(found) ? pairs(found) : [found]) {
      if (words.length >= MOST_WORDS) break;
      words.push(word);
      gaps.push(words.length === 1 ? '' : pending);
      pending = '';
    }
  }
  const end = gapOf(plain, at, plain.length) === 'cut' ? 'cut' : '';
  return { words, gaps: lastCutOnly(gaps, end), end };
}

/** A title is cut once, near its end; dots before that are the author's. */
function lastCutOnly(gaps: readonly Gap[], end: Gap): Gap[] {
  const last = end === 'cut' ? gaps.length : gaps.lastIndexOf('cut');
  return gaps.map((gap, at) => (gap === 'cut' && at !== last ? 'clause' : gap));
}

function plainLetters(written: string): string {
  return (
    written
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // A thousand, however it is grouped: 2'000, 2,000, 2.000.
      .replace(/(\d)['’,.](?=\d{3}(?!\d))/g, '$1')
      // Letters that belong together: don't, gateway's.
      .replace(/(\p{L})['’ʼ`´](?=\p{L})/gu, '$1')
      .replace(/\s&amp;\s|\s[&+]\s|\s['’]?n['’]?\s/g, ' and ')
      .replace(/\bc\+\+/g, 'cpp')
      .replace(/\b([cf])#/g, '$1sharp')
  );
}

function gapOf(text: string, from: number, to: number): Gap {
  const between = text.slice(from, to);
  if (between === ' ') return '';
  if (/\.{3}|…/.test(between)) return 'cut';
  if (/\s[-–—|/•·~»→@]+\s|[-–—]\s|\s[–—-]|[|•·»]|\s\/\/\s/.test(between)) return 'part';
  if (/[()[\]{}<>]|\s#$/.test(between)) return 'bracket';
  return /[:;?!.](?:["”'’*_]*\s|$)|[:?!]/.test(between) ? 'clause' : '';
}

const STRENGTH: Readonly<Record<Gap, number>> = { '': 0, clause: 1, bracket: 2, part: 3, cut: 4 };

const stronger = (a: Gap, b: Gap): Gap => (STRENGTH[a] > STRENGTH[b] ? a : b);

function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 3) return [run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
