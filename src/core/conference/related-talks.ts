import type { Conference, Session } from './model';
import { isPlaceholderTag } from './placeholder-tag';

/** A talk that has something in common with another one. */
export interface RelatedTalk {
  readonly session: Session;
  readonly conference: Conference;
  /** Higher: more in common, or rarer things. */
  readonly weight: number;
  readonly shared: SharedThings;
}

/** What two talks have in common. */
export interface SharedThings {
  readonly tags: readonly string[];
  readonly speakers: readonly string[];
  /** Words of both titles, in lower case. */
  readonly words: readonly string[];
  /** Whether one leads to the other. */
  readonly isLinked: boolean;
}

/** A talk in one of these things is a better hint than one in the other. */
const WEIGHTS = { link: 6, speaker: 5, tag: 2, word: 1 };

/** Talks with less in common are not told: one tag that a third of all have, or one common word. */
const LEAST = 2;

/** Words of many titles in English and German that say nothing about what a talk is about. */
const COMMON = new Set(
  (
    'about after again all and are back before being beyond building can code conference day does doing down first for from ' +
    'full get getting good great guide have how into intro introduction its just keynote know lessons let life lightning like ' +
    'little live made make making many modern more most need never new next not now off one only opening our out over part ' +
    'practice real right session should some story take talk talks team than that the their them then there these they things ' +
    'this through time today tomorrow tour towards two under using want was way what when where which who why will with without ' +
    'work working workshop world you your aber als auch auf aus bei das dass dem den der des die durch ein eine einem einen ' +
    'einer für ich ihr ist kann mehr mit nach nicht noch nur oder ohne sich sind und unter viel vom von vor warum was wenn ' +
    'wer wie wir wird zum zur über'
  ).split(' '),
);

/**
 * The talks that have most in common with one, the best first: rare tags, speakers, links and words of their titles.
 *
 * @param linked ids of the sessions that lead to it, or to which it leads
 */
export function relatedTalks(
  conferences: readonly Conference[],
  session: Session,
  linked: ReadonlySet<string>,
): RelatedTalk[] {
  const all = conferences.flatMap((conference) =>
    conference.days.flatMap(({ sessions }) => sessions.map((each) => ({ conference, session: each }))),
  );
  const traits = new Map(all.map((each) => [each.session, traitsOf(each.session)]));
  const own = traits.get(session) ?? traitsOf(session);
  const rarity = raritiesOf([...traits.values()], all.length);
  const found = all.flatMap((each): RelatedTalk[] => {
    const other = each.session === session ? undefined : traits.get(each.session);
    if (!other || each.session.id === session.id) return [];
    const shared = {
      tags: [...own.tags].filter(([key]) => other.tags.has(key)).map(([, tag]) => tag),
      speakers: [...own.speakers].filter(([key]) => other.speakers.has(key)).map(([, name]) => name),
      words: [...own.words].filter((word) => other.words.has(word)),
      isLinked: linked.has(each.session.id),
    };
    const weight =
      (shared.isLinked ? WEIGHTS.link : 0) +
      shared.speakers.length * WEIGHTS.speaker +
      sum(shared.tags.map((tag) => rarity.tags(keyOf(tag)) * WEIGHTS.tag)) +
      sum(shared.words.map((word) => rarity.words(word) * WEIGHTS.word));
    return weight < LEAST ? [] : [{ ...each, weight, shared }];
  });
  return found.sort((a, b) => b.weight - a.weight);
}

interface Traits {
  /** As written, by what makes them the same. */
  readonly tags: ReadonlyMap<string, string>;
  readonly speakers: ReadonlyMap<string, string>;
  readonly words: ReadonlySet<string>;
}

function traitsOf({ tags, speakers, title }: Session): Traits {
  const words = title.toLowerCase().match(/\p{L}[\p{L}\p{N}+#.-]*[\p{L}\p{N}+#]/gu) ?? [];
  return {
    tags: new Map(tags.flatMap((tag) => (isPlaceholderTag(tag) ? [] : [[keyOf(tag), tag]]))),
    speakers: new Map(speakers.map((name) => [keyOf(name), name])),
    words: new Set(words.filter((word) => word.length > 2 && !COMMON.has(word))),
  };
}

/** How much it says that two talks share something: 0 for what all have, more for what few have. */
function raritiesOf(
  all: readonly Traits[],
  total: number,
): { readonly tags: (key: string) => number; readonly words: (word: string) => number } {
  const counts = { tags: new Map<string, number>(), words: new Map<string, number>() };
  const count = (map: Map<string, number>, keys: Iterable<string>): void => {
    for (const key of keys) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { tags, words } of all) {
    count(counts.tags, tags.keys());
    count(counts.words, words);
  }
  const rarity = (times: number | undefined): number => Math.log2(Math.max(total, 2) / (times ?? 1));
  return {
    tags: (key) => rarity(counts.tags.get(key)),
    words: (word) => rarity(counts.words.get(word)),
  };
}

/** The same name in other letters is the same. */
function keyOf(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
