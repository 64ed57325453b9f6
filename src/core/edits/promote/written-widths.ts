const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\p{Emoji_Presentation}]/u;
/** Scripts whose words have no blanks between them. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\u3000-\u303F\uFF01-\uFF60`;
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, 'u');
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const EACH_UNSPACED = new RegExp(`[${UNSPACED}]`, 'gu');
const RUNS_UNSPACED = new RegExp(`[${UNSPACED}]+`, 'gu');
const HYPHENED = /\p{L}-$/u;
/** `Vor-` and `und Nachteile`: the hyphen stands for a word that comes later. */
const BEGINS_SECOND = /^(?:und|oder|bis|and|or|to|en|of|y|et|e|och|og)\b/;

/** How many columns of an editor some words take. */
export function columnsOf(words: string): number {
  let columns = 0;
  for (const sign of words) columns += WIDE.test(sign) ? 2 : /^\p{M}/u.test(sign) ? 0 : 1;
  return columns;
}

/** What must fit beside the words of a line so that the next line need not begin: a blank, and a word or a sign. */
export function columnsToGoOn(line: string, next: string): number {
  const word = BEGINS_UNSPACED.exec(next)?.[0] ?? /^\S+/.exec(next)?.[0];
  return columnsOf(word ?? '') + joint(line, next).length;
}

/** What comes between two lines of one sentence when they become one: nothing where the script has no blanks. */
export function joint(line: string, next: string): '' | ' ' {
  if (ENDS_UNSPACED.test(line) && BEGINS_UNSPACED.test(next)) return '';
  return HYPHENED.test(line) && /^\p{Ll}/u.test(next) && !BEGINS_SECOND.test(next) ? '' : ' ';
}

/** How many words there are; where a script has no blanks, two signs are about one. */
export function wordCount(words: string): number {
  const unspaced = words.match(EACH_UNSPACED) ?? [];
  const spaced = words.replace(RUNS_UNSPACED, ' ');
  return (
    (spaced.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).length +
    Math.ceil(unspaced.filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length / 2)
  );
}
