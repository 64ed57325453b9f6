import type { Tokenizer } from './tokens';
import type { LineReading } from './line-reading';
import { readLine } from './read-line';

/** The lines of a text with where each begins. */
export interface TextLines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly readings: readonly LineReading[];
}

/** Texts that are remembered: that of the note being written is among the last ones. */
const REMEMBERED = 3;
/** Characters that are compared at once. */
const STRIDE = 4096;

/** Reads lines, and of a text that is hardly different from one of the last ones only those that changed. */
export class LineMemory {
  #recent: TextLines[] = [];

  readonly #chunks: Tokenizer;

  constructor(chunks: Tokenizer) {
    this.#chunks = chunks;
  }

  read(text: string): TextLines {
    const lines = this.#changed(text) ?? this.#part(text, 0, text.length);
    this.#recent = [lines, ...this.#recent.filter((other) => other !== lines).slice(0, REMEMBERED - 1)];
    return lines;
  }

  #changed(text: string): TextLines | undefined {
    for (const before of this.#recent) {
      const front = sharedFront(before.text, text);
      if (front === text.length && front === before.text.length) return before;
      const suffix = sharedSuffix(before.text, text, front);
      if ((front + suffix) * 2 > text.length) {
        this.#recent = this.#recent.filter((other) => other !== before);
        return this.#splice(before, text, front, suffix);
      }
    }
    return undefined;
  }

  /** Lines that lie in what is shared, with their line break, stay as they are. */
  #splice(before: TextLines, text: string, front: number, suffix: number): TextLines {
    const { starts, readings } = before;
    const by = text.length - before.text.length;
    const kept = Math.max(countUpTo(starts, front) - 1, 0);
    const rest = Math.max(countUpTo(starts, before.text.length - suffix), kept);
    const from = starts[kept] ?? 0;
    const to = (starts[rest] ?? before.text.length + 1) + by - 1;
    const middle = this.#part(text, from, to);
    return {
      text,
      starts: [...starts.slice(0, kept), ...middle.starts, ...starts.slice(rest).map((start) => start + by)],
      readings: [...readings.slice(0, kept), ...middle.readings, ...readings.slice(rest)],
    };
  }

  #part(text: string, from: number, to: number): TextLines {
    const starts: number[] = [];
    const readings: LineReading[] = [];
    let at = from;
    for (const line of text.slice(from, to).split('\n')) {
      starts.push(at);
      readings.push(readLine(line, this.#chunks));
      at += line.length + 1;
    }
    return { text, starts, readings };
  }
}

/** How many of some ascending numbers are at most `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedFront(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + STRIDE <= most && a.slice(at, at + STRIDE) === b.slice(at, at + STRIDE)) at += STRIDE;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Letters shared at the end, those not counted again that are shared in front. */
function sharedSuffix(a: string, b: string, front: number): number {
  const most = Math.min(a.length, b.length) - front;
  let count = 0;
  const end = (text: string, from: number, to: number): string =>
    text.slice(text.length - from, text.length - to);
  while (count + STRIDE <= most && end(a, count + STRIDE, count) === end(b, count + STRIDE, count))
    count += STRIDE;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}
