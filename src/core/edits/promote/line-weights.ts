/** How much speaks for a line, and what. */
export interface LineWeight {
  readonly score: number;
  readonly why: readonly string[];
}

/** Words with which speakers and note-takers mark what matters. */
const CUES: readonly [RegExp, number, string][] = [
  [/^(?:=+>|-+>|→|⇒)/, 0.6, 'a conclusion'],
  [
    /\b(?:tl;?dr|take-?aways?|lessons?|learn(?:ed|t|ings?)|conclusions?|in short|bottom line|summary|fazit)\b/i,
    1.2,
    'says what was learnt',
  ],
  [/\b(?:goals?|aims?|purpose|mission|vision|ziel)\b/i, 1, 'states a goal'],
  [/\b(?:key|main|important(?:ly)?|essential|crucial|matters?|biggest)\b/i, 0.7, 'calls it important'],
  [/\b(?:problems?|challenges?|issues?|pain|failed|failures?)\b/i, 0.5, 'states a problem'],
  [
    /\b(?:solutions?|solves?|recommend\w*|best practi[cs]es?|should|needs? to|must)\b/i,
    0.5,
    'says what to do',
  ],
  [/^[^:]{3,40}\b(?:is|are|means)\b/i, 0.4, 'defines something'],
];

const STOP = new Set(
  'a about all also an and any are as at be been being but by can could did do does don for from get had has have how i if in into is it its just like make many more most much new no not now of on one only or other our out over per so some such than that the their them then there these they this those to too up use used using was we were what when where which while who why will with without would you your'.split(
    ' ',
  ),
);

/** `Fluid: a data orchestrator`: a name and what it is; lines that only open a list end with the colon. */
const DEFINITION = /^[^:=>,]{2,40}:\s+\S+\s+\S+/;

/** How much each cue counts. Round figures on a wide plateau: halving any of them changes little. */
const WEIGHT = { carried: 0.15, title: 0.3, cue: 0.5, below: 0.5, definition: 0.3, first: 0.5, last: 0.5 };

/**
 * Weighs lines of one talk: words that carry the talk (they come back in other lines or stand in its title), words
 * that mark what matters, and the place, since talks say what they are about when they begin and what follows from
 * it when they end.
 *
 * @param lines with `below` the line that opens the list in which it stands, such as `Takeaways:`
 */
export function lineWeights(
  lines: readonly { readonly text: string; readonly below: string | undefined }[],
  title: string,
): LineWeight[] {
  const stems = lines.map(({ text }) => new Set(stemsOf(text)));
  const spread = new Map<string, number>();
  for (const own of stems) for (const stem of own) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const titleStems = new Set(stemsOf(title));
  const carrying = stems.map((own) => carriedWeight(own, spread));
  const most = Math.max(...carrying, 0.001);
  return lines.map(({ text, below }, at) => {
    const own = stems[at] ?? new Set<string>();
    const why: string[] = [];
    let score = 0;
    const add = (weight: number, what: string): void => {
      score += weight;
      why.push(what);
    };
    const carried = (carrying[at] ?? 0) / most;
    if (carried > 0.3) add(WEIGHT.carried * carried, 'its words recur in the talk');
    const shared = [...own].filter((stem) => titleStems.has(stem)).length;
    if (shared > 0) add(WEIGHT.title * Math.min(shared, 2), 'shares words with the title');
    for (const [cue, weight, what] of CUES) if (cue.test(text)) add(weight * WEIGHT.cue, what);
    if (below !== undefined)
      for (const [cue, weight, what] of CUES)
        if (cue.test(below)) add(weight * WEIGHT.below, `stands below a line that ${what}`);
    if (DEFINITION.test(text)) add(WEIGHT.definition, 'says what something is');
    if (at < 2) add(WEIGHT.first, 'opens the talk');
    else if (at >= lines.length - 3) add(WEIGHT.last, 'closes the talk');
    return { score: score * lengthFactor(own.size), why };
  });
}

/** Sum over the words of a line of how many other lines have them; words of one line only carry nothing. */
function carriedWeight(own: ReadonlySet<string>, spread: ReadonlyMap<string, number>): number {
  let weight = 0;
  for (const stem of own) weight += Math.log2(spread.get(stem) ?? 1);
  return weight / Math.sqrt(own.size + 1);
}

/** A line of one or two words says nothing alone; a very long one is no summary. */
function lengthFactor(words: number): number {
  if (words < 3) return 0.5;
  if (words < 5) return 0.85;
  return words > 25 ? 0.7 : 1;
}

/** Words without those that are in every text, cut to what their forms share. */
function stemsOf(line: string): string[] {
  return (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 2 && !STOP.has(word))
    .map((word) => word.replace(/(?:ies|ing|ed|es|s)$/, '').slice(0, 7));
}
