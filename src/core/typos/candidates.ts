import { FIRST, INSTEAD, missing, stray, SWAPPED } from './edit-costs';
import { letterCode, letterOf, type Dawg } from './dawg';

/** A word that may have been meant. */
export interface Candidate {
  readonly word: string;
  /** What the slips cost that lead from it to the written word. */
  readonly cost: number;
  /** As `Words.frequencyOf`. */
  readonly frequency: number;
  /** Likelihood on a logarithmic scale, to compare candidates of one word by. */
  readonly score: number;
}

const LONGEST = 32;
const WIDTH = LONGEST + 1;
const DEEPEST = LONGEST * 2;
/** Dearer than any budget. */
const NEVER = 10_000;
/** How much likelihood one unit of cost takes away. */
const WEIGHT = 0.5;
const MOST = 6;
const NEAR = 16;
const CLEAR = 4;

/** How much slips may cost in a word of some length. */
function budgetFor(length: number): number {
  if (length <= 3) return 10;
  if (length <= 4) return 14;
  if (length <= 6) return 19;
  return length <= 8 ? 23 : 27;
}

/** How likely a word is meant that is so frequent and so many slips away. */
export function scoreOf(cost: number, frequency: number): number {
  return frequency - cost * WEIGHT;
}

/**
 * Finds the likeliest words of a graph for a misspelt one, best first: those reached by slips within the budget.
 * Walks the graph with one row of the distance table for each letter, of each row only the cells within the
 * budget, and turns back where there is none.
 */
export class CandidateSearch {
  readonly #written = new Uint8Array(LONGEST + 2);
  /** What each written letter costs as one too many. */
  readonly #strays = new Uint8Array(LONGEST + 2);
  readonly #path = new Uint8Array(DEEPEST + 2);
  readonly #rows = new Int16Array((DEEPEST + 2) * WIDTH);
  /** The first and the last cell of each row that is within the budget. */
  readonly #from = new Int8Array(DEEPEST + 2);
  readonly #to = new Int8Array(DEEPEST + 2);
  #length = 0;
  #budget = 0;
  #found: Candidate[] = [];

  readonly #graph: Dawg;
  readonly #frequencies: Uint8Array;

  constructor(graph: Dawg, frequencies: Uint8Array) {
    this.#graph = graph;
    this.#frequencies = frequencies;
  }

  /** @param word lower-case; one with other letters than the graph's, or too long, has no candidates */
  candidatesFor(word: string, veryNear: boolean): Candidate[] {
    if (word.length > LONGEST || word.length < 2 || this.#graph.root === 0) return [];
    const budget = budgetFor(word.length);
    // Far words are ten times as many to look at, and no match for a clear near one.
    const near = this.#search(word, Math.min(budget, NEAR));
    return veryNear || budget <= NEAR || (near[0] && near[0].score >= CLEAR)
      ? near
      : this.#search(word, budget);
  }

  #search(word: string, budget: number): Candidate[] {
    this.#length = word.length;
    this.#budget = budget;
    this.#found = [];
    for (let i = 0; i < word.length; i++) {
      const code = letterCode(word, i);
      if (code === 0) return [];
      this.#written[i] = code;
    }
    this.#written[word.length] = 0;
    for (let i = 0; i < word.length; i++) this.#strays[i] = stray(this.#written, i) + (i === 0 ? FIRST : 0);
    let end = 0;
    for (let cost = 0; end <= word.length && cost <= budget; end++) {
      this.#rows[end] = cost;
      cost += this.#strays[end] ?? 0;
    }
    this.#from[0] = 0;
    this.#to[0] = end - 1;
    this.#walk(this.#graph.root, 1, 0);
    return this.#found;
  }

  #walk(node: number, depth: number, number: number): void {
    const graph = this.#graph;
    for (let edge = node; ; edge++) {
      this.#path[depth] = graph.letter(edge);
      if ((depth > 1 || this.#mayBegin(graph.letter(edge))) && this.#fillRow(depth)) {
        const reached = number + graph.before(edge);
        const ends = graph.ends(edge);
        if (ends && this.#to[depth] === this.#length) this.#offer(depth, reached);
        const next = graph.next(edge);
        if (next !== 0 && depth < DEEPEST) this.#walk(next, depth + 1, reached + (ends ? 1 : 0));
      }
      if (graph.isLast(edge)) return;
    }
  }

  /** Who makes several slips rarely makes one of them with the first letter. */
  #mayBegin(letter: number): boolean {
    return this.#budget <= NEAR || letter === this.#written[0] || letter === this.#written[1];
  }

  /** Fills the row of the letter at `depth`; whether a word after it can still be within the budget. */
  #fillRow(depth: number): boolean {
    const rows = this.#rows;
    const written = this.#written;
    const strays = this.#strays;
    const path = this.#path;
    const budget = this.#budget;
    const length = this.#length;
    const here = depth * WIDTH;
    const above = here - WIDTH;
    const letter = path[depth] as number;
    const before = path[depth - 1] as number;
    const atFront = depth === 1 ? FIRST : 0;
    const left = missing(letter, depth > 1 ? before : 0) + atFront;
    const from = this.#from[depth - 1] as number;
    const to = this.#to[depth - 1] as number;
    // Two letters swapped lead from the row before the one above.
    const swapFrom = depth > 1 ? (this.#from[depth - 2] as number) : NEVER;
    const swapTo = depth > 1 ? (this.#to[depth - 2] as number) : -NEVER;
    let first = -1;
    let last = -1;
    let alive = false;
    let previous = NEVER;
    for (let j = Math.min(from, swapFrom + 2); j <= length; j++) {
      let cost = j >= from && j <= to ? (rows[above + j] as number) + left : NEVER;
      if (j > 0) {
        const own = written[j - 1] as number;
        if (j > from && j <= to + 1) {
          const diagonal = rows[above + j - 1] as number;
          const replaced = INSTEAD[own * 32 + letter] as number;
          // The next letter may turn out to be swapped with this one.
          if (written[j] === letter && diagonal + SWAPPED <= budget) alive = true;
          cost = Math.min(cost, diagonal + (replaced > 0 && j === 1 ? replaced + FIRST : replaced));
        }
        cost = Math.min(cost, previous + (strays[j - 1] as number));
        if (j >= swapFrom + 2 && j <= swapTo + 2 && own === before && written[j - 2] === letter)
          cost = Math.min(cost, (rows[above - WIDTH + j - 2] as number) + SWAPPED);
      }
      previous = rows[here + j] = Math.min(cost, NEVER);
      if (cost <= budget) {
        if (first < 0) first = j;
        last = j;
      } else if (j > to && j > swapTo + 1) break;
    }
    this.#from[depth] = first < 0 ? length + 1 : first;
    this.#to[depth] = last;
    return last >= 0 || alive;
  }

  #offer(depth: number, number: number): void {
    const cost = this.#rows[depth * WIDTH + this.#length] ?? NEVER;
    const frequency = (this.#frequencies[number] ?? 1) & 15;
    const score = scoreOf(cost, frequency);
    const last = this.#found.at(-1);
    if (this.#found.length === MOST && last && last.score >= score) return;
    const word = Array.from(this.#path.subarray(1, depth + 1), letterOf).join('');
    this.#found.push({ word, cost, frequency, score });
    this.#found.sort((a, b) => b.score - a.score);
    if (this.#found.length > MOST) this.#found.pop();
  }
}
