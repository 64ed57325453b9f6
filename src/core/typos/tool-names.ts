import type { Note } from '../note/note';
import type { DoubtfulWord } from './line-reading';
import type { WordAnalysis } from './word-analysis';
import { isToolEnding } from './word-forms';
import type { Words } from './words';

/** How common a word is of which a name is made. */
const COMMON = 4;
/** By how much a word must be more common than its past tense to be no verb. */
const RARELY_A_VERB = 2;
/** Letters that stand for something in front of a word: virtual, Kubernetes, extended. */
const FRONT_LETTERS = /^[vkxqz]/;
const LAST_LETTERS = /[xzq]$/;

/**
 * Whether a word that is like another one is rather what a tool is called after it: `standardrb`, `influxd`,
 * `Datasette`. Hands double a letter or hit the one beside it; they do not add a syllable.
 *
 * @returns `name` when it is no slip, `maybe` when nobody can be certain
 */
export function toolName(
  words: Words,
  { plain, capitals }: Pick<DoubtfulWord, 'plain' | 'capitals'>,
  { listed, candidates, lettered }: WordAnalysis,
): 'name' | 'maybe' | undefined {
  const meant = candidates[0]?.word ?? '';
  if (listed > 0 || meant === '') return undefined;
  const added = plain.startsWith(meant) ? plain.slice(meant.length) : '';
  if (added !== '' && isToolEnding(added) && words.frequencyOf(meant) >= COMMON) return 'name';
  if (added.length > 1) return capitals === 'none' ? 'maybe' : 'name';
  if (/[^aeioud]d$/.test(plain)) {
    const stem = plain.slice(0, -1);
    const past = words.frequencyOf(`${stem}ed`);
    if (past === 0 && (words.frequencyOf(stem) >= COMMON || words.isCoined(stem))) return 'name';
    if (words.frequencyOf(stem) >= past + RARELY_A_VERB) return 'maybe';
  }
  if (lettered && meant === plain.slice(1) && FRONT_LETTERS.test(plain) && plain[0] !== plain[1])
    return 'maybe';
  return added !== '' && LAST_LETTERS.test(plain) && plain.at(-1) !== plain.at(-2) ? 'maybe' : undefined;
}

const CODE = /(`{1,2})(?!`)([^`\n]{1,200})\1(?!`)/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`)\]}]{1,500}/g;
const HANDLE = /(?:^|[\s(])@[\w./-]{2,100}/gm;

/** Languages of fences in which authors write words. */
const PROSE = /^(?:mermaid|text|txt|plain|md|markdown|quote)$/;

/** The words of a note, in small letters, that stand where no prose is. */
export interface MachineWords {
  /** In addresses of the web and handles: nobody types those. */
  readonly copied: ReadonlySet<string>;
  /** In code, which is typed by many. */
  readonly code: ReadonlySet<string>;
}

/** @param lower the note's text in small letters */
export function machineWords(lower: string, { fences }: Note): MachineWords {
  const copied = new Set<string>();
  const code = new Set<string>();
  const add = (found: Set<string>, part: string): void => {
    for (const [word] of part.matchAll(/[a-z]{4,40}/g)) found.add(word);
  };
  for (const { code: span, language } of fences)
    if (!PROSE.test(language)) add(code, lower.slice(span.start, span.end));
  for (const [, , words = ''] of lower.matchAll(CODE)) add(code, words);
  for (const [address] of lower.matchAll(ADDRESS)) add(copied, address);
  for (const [handle] of lower.matchAll(HANDLE)) add(copied, handle);
  return { copied, code };
}
