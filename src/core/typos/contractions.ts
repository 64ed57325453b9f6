import { wordList } from './word-list';

/** Words whose apostrophe was left out and that mean nothing else worth writing. */
const NEGATIONS = wordList(`do does did is are was were has have had ca could would should must need wo ai`);
const OTHERS: readonly (readonly [string, string])[] = [
  ['dosent', "doesn't"],
  ['dosnt', "doesn't"],
  ['doesent', "doesn't"],
  ['dident', "didn't"],
  ['thats', "that's"],
  ['whats', "what's"],
  ['theres', "there's"],
  ['heres', "here's"],
  ['wheres', "where's"],
  ['hows', "how's"],
  ['whos', "who's"],
  ['youre', "you're"],
  ['youve', "you've"],
  ['youll', "you'll"],
  ['theyre', "they're"],
  ['theyve', "they've"],
  ['theyll', "they'll"],
  ['weve', "we've"],
  ['ive', "I've"],
  ['anyones', "anyone's"],
  ['everyones', "everyone's"],
  ['someones', "someone's"],
  ['nobodys', "nobody's"],
  ['everybodys', "everybody's"],
];

const CONTRACTIONS = new Map<string, string>([
  ...NEGATIONS.map((verb): [string, string] => [`${verb}nt`, `${verb}n't`]),
  ...OTHERS,
]);

/** What a lower-case word is with its apostrophe (`dont`: `don't`); undefined for any other word. */
export function withApostrophe(word: string): string | undefined {
  return CONTRACTIONS.get(word);
}
