import { FIRST, instead, missing, stray, SWAPPED } from './slips';
import { letterCode, letterOf, type WordGraph } from './word-graph';

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
/** How much likelihood one unit of cost takes away. */
const WEIGHT = 0.5;
const MOST = 6;

/** How much slips may cost in a word of some length. */
export function budgetFor(length: number): number {
  if (length <= 3) return 10;
  if (length <= 4) return 14;
  if (length <= 6) return 19;
  return length <= 8 ? 23 : 27;
}

export function scoreOf(cost: number, frequency: number): number {
  return frequency - cost * WEIGHT;
}

/**
 * Finds the likeliest words of a graph for a misspelt one, best first: those reached by slips within the budget.
 * Walks the graph with one row of the distance table for each letter and turns back where every way is too dear.
 */
export class Nearest {
  private readonly graph: WordGraph;
  private readonly frequencies: Uint8Array;
  private readonly written = new Uint8Array(LONGEST + 2);
  private readonly path = new Uint8Array(LONGEST * 2 + 2);
  private readonly rows = new Int16Array((LONGEST * 2 + 2) * (LONGEST + 1));
  private length = 0;
  private budget = 0;
  private found: Candidate[] = [];

  constructor(graph: WordGraph, frequencies: Uint8Array) {
    this.graph = graph;
    this.frequencies = frequencies;
  }

  /** @param word lower-case; one with other letters than the graph's, or too long, has no candidates */
  candidatesFor(word: string, budget = budgetFor(word.length)): Candidate[] {
    if (word.length > LONGEST || word.length < 2) return [];
    this.length = word.length;
    this.budget = budget;
    this.found = [];
    for (let i = 0; i < word.length; i++) {
      const code = letterCode(word, i);
      if (code === 0) return [];
      this.written[i] = code;
    }
    this.written[word.length] = 0;
    this.rows[0] = 0;
    for (let j = 1; j <= word.length; j++) {
      this.rows[j] = (this.rows[j - 1] ?? 0) + stray(this.written, j - 1) + (j === 1 ? FIRST : 0);
    }
    this.walk(this.graph.root, 1, 0);
    return this.found;
  }

  private walk(node: number, depth: number, number: number): void {
    const graph = this.graph;
    for (let edge = node; ; edge++) {
      this.path[depth] = graph.letter(edge);
      const reached = number + graph.before(edge);
      if (this.fillRow(depth) <= this.budget) {
        const ends = graph.ends(edge);
        if (ends) this.offer(depth, reached);
        const next = graph.next(edge);
        if (next !== 0 && depth < LONGEST * 2) this.walk(next, depth + 1, reached + (ends ? 1 : 0));
      }
      if (graph.isLast(edge)) return;
    }
  }

  /** The row of the letter at `depth`; returns the least that any word behind it can cost. */
  private fillRow(depth: number): number {
    const rows = this.rows;
    const written = this.written;
    const width = LONGEST + 1;
    const here = depth * width;
    const above = here - width;
    const letter = this.path[depth] ?? 0;
    const before = depth > 1 ? (this.path[depth - 1] ?? 0) : 0;
    const first = depth === 1 ? FIRST : 0;
    const left = missing(letter, before);
    let least = (rows[here] = (rows[above] ?? 0) + left + first);
    for (let j = 1; j <= this.length; j++) {
      const own = written[j - 1] ?? 0;
      const atStart = j === 1 || depth === 1 ? FIRST : 0;
      const replaced = instead(own, letter);
      let cost = (rows[above + j - 1] ?? 0) + (replaced === 0 ? 0 : replaced + (j === 1 ? FIRST : 0));
      cost = Math.min(cost, (rows[above + j] ?? 0) + left + first);
      cost = Math.min(cost, (rows[here + j - 1] ?? 0) + stray(written, j - 1) + (j === 1 ? atStart : 0));
      if (depth > 1 && j > 1 && own === before && written[j - 2] === letter && own !== letter) {
        cost = Math.min(cost, (rows[above - width + j - 2] ?? 0) + SWAPPED);
      }
      rows[here + j] = cost;
      if (cost < least) least = cost;
      // The next letter may turn out to be swapped with this one.
      if (written[j] === letter) least = Math.min(least, (rows[above + j - 1] ?? 0) + SWAPPED);
    }
    return least;
  }

  private offer(depth: number, number: number): void {
    const cost = this.rows[depth * (LONGEST + 1) + this.length] ?? 0;
    if (cost > this.budget) return;
    const frequency = (this.frequencies[number] ?? 1) & 15;
    const score = scoreOf(cost, frequency);
    const last = this.found.at(-1);
    if (this.found.length === MOST && last && last.score >= score) return;
    const word = Array.from(this.path.subarray(1, depth + 1), letterOf).join('');
    const found = this.found.filter((candidate) => candidate.word !== word || candidate.score > score);
    found.push({ word, cost, frequency, score });
    this.found = found.sort((a, b) => b.score - a.score).slice(0, MOST);
  }
}
