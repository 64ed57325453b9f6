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

const PATTERNS = MISTAKEN.map(
  ([word, before, after, meant]) =>
    [
      new RegExp(`(?<![\\p{L}\\p{N}_/.-])(?:${before})(${word})(?=${after}(?![\\p{L}'’-]))`, 'gu'),
      meant,
    ] as const,
);
/** What every pattern has a word of, so that most lines are looked at once. */
const ANY = new RegExp(
  `(?<!\\p{L})(?:${[...new Set(MISTAKEN.map(([word]) => word))].join('|')})(?!\\p{L})`,
  'u',
);

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
