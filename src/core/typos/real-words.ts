/** A right word that its neighbours show to be a slip of another. */
export interface MistakenWord {
  readonly word: string;
  /** Its offset in the line. */
  readonly at: number;
  readonly meant: string;
}

const COMPARED =
  'more|less|rather|other|better|worse|faster|slower|easier|harder|bigger|smaller|larger|higher|lower|cheaper|older|newer|longer|shorter';

/** The word, what must stand before it and after it, and what is meant. */
const MISTAKEN: readonly (readonly [word: string, before: string, after: string, meant: string])[] = [
  ['doe', '', ' to', 'due'],
  ['doe', '', ' not', 'does'],
  ['asses', '', ' (?:the|a|your|our|their|this|how|whether|if|risks?|and)', 'assess'],
  ['of', '(?:could|should|would|might|must) ', ' (?!course)\\p{Ll}+', 'have'],
  [
    'then',
    `(?:${COMPARED}) `,
    ' (?:the|a|an|you|we|it|they|one|two|just|most|this|that|ever|expected|\\d+)',
    'than',
  ],
  ['loose', 'to ', ' (?:the|a|your|our|any|data|money|time|it|track|focus|control)', 'lose'],
  ['loosing', '', ' (?:the|a|your|our|any|data|money|time|it|track|focus|control)', 'losing'],
  ['chose', 'to ', '', 'choose'],
  ['breath', 'to ', '', 'breathe'],
  ['pubic', '', '', 'public'],
  ['there', '', ' own(?! t)', 'their'],
  ["it's", '', ' own', 'its'],
  ['its', '', ' (?:a|an|the|not|also)', "it's"],
  ['to', '(?:is|are|was|were|way|far|not) ', ' (?:much|many)', 'too'],
  ['form', '', ' (?:scratch|the (?:start|beginning|outside|inside))', 'from'],
  ['an other', '', '', 'another'],
  ['with out', '', '', 'without'],
];

const sourceOf = (word: string, before: string, after: string): string =>
  `(?<![\\p{L}\\p{N}_/.-])(?:${before})(${word})(?=${after}(?![\\p{L}'’-]))`;
const PATTERNS = MISTAKEN.map(
  ([word, before, after, meant]) => [new RegExp(sourceOf(word, before, after), 'gu'), meant] as const,
);
/** What a line must hold to be looked at: quickly told, and most lines do not. */
const ANY =
  /\b(?:doe|asses|(?:c|w|sh)ould of|m(?:ight|ust) of|then (?:the|an?|you|we|it|they|one|two|just|most|th|e|\d)|loos|chose|breath|pubic|own\b|its (?:an?|the|not|also)\b|to m(?:uch|any)|form (?:s|the)|an other|with out)/;

/** One for all lines: there are many of them. */
const NONE: readonly MistakenWord[] = [];

/** The words of a line of English prose that are right, but not there. */
export function mistakenWords(line: string): readonly MistakenWord[] {
  if (!ANY.test(line)) return NONE;
  return PATTERNS.flatMap(([pattern, meant]) =>
    Array.from(line.matchAll(pattern), ({ 0: whole, 1: word = '', index }) => ({
      word,
      at: index + whole.length - word.length,
      meant,
    })),
  );
}
