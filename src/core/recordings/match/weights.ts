import type { Title } from './title';

/** What each word of a list tells: much when few titles have it, next to nothing when nearly all do. */
export class Weights {
  readonly #counts = new Map<string, number>();

  readonly #titles: readonly Title[];

  constructor(titles: readonly Title[]) {
    this.#titles = titles;
    for (const { words } of titles)
      for (const word of new Set(words)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** In how many titles a word stands. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** Whether one title alone has a word that says something. */
  isOnly(word: string): boolean {
    return word.length > 3 && this.count(word) === 1 && !STOP.has(word) && !VAGUE.has(word);
  }

  /** From about 0.1 to 1; a word that no title has counts like a rare one. */
  of(word: string): number {
    if (STOP.has(word)) return 0.08;
    const total = Math.max(this.#titles.length, 200);
    const count = Math.max(this.count(word), total / 400);
    const rarity = Math.log(total / count) / Math.log(400);
    const most = VAGUE.has(word) ? 0.4 : word.length === 1 && !/\d/.test(word) ? 0.3 : 1;
    return Math.max(0.1, Math.min(most, rarity));
  }
}

/** Words that hold sentences together, of the languages that conferences are held in most. */
const STOP = new Set(
  `a an the and or of to in on for with your you we our is are be by at from how what why when it its as do does not no
  into this that i my us vs via using der die das und oder ein eine mit für fur von im zu auf wie was ist le la les un
  une des et du de pour dans avec el los las y en con para por o e da do dos em um uma`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that every conference has in titles that say nothing: `Project update`, `Welcome and opening remarks`. */
const VAGUE = new Set(
  `project projects update updates welcome opening closing remarks intro introduction overview keynote talk session
  panel discussion community meeting lightning workshop tutorial demo deep dive news day ceremony awards wrap summary
  questions answers status state maintainer maintainers`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
