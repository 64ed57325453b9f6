import { holdsPlace, type Span } from '../../text/span';
import { isWritten } from './written';

/** Gathers the places of a text at which its author has written something; spans are those of its body. */
export class WrittenPlaces {
  /** Offsets in the text. */
  readonly found: number[] = [];
  readonly #body: string;
  readonly #offset: number;
  readonly #unspoken: readonly Span[];

  /**
   * @param offset where the body begins in the text
   * @param unspoken places of the text whose words are no notes, in order
   */
  constructor(body: string, offset: number, unspoken: readonly Span[]) {
    this.#body = body;
    this.#offset = offset;
    this.#unspoken = unspoken;
  }

  add(at: number): void {
    this.found.push(at + this.#offset);
  }

  /** Takes in a span, if something is written in it. */
  take(span: Span): void {
    if (this.isIn(span)) this.add(span.start);
  }

  isIn(span: Span): boolean {
    return isWritten(this.#body, span, this.#unspoken, this.#offset);
  }

  /** Whether a place lies in words that are no notes. */
  isUnspoken(at: number): boolean {
    return holdsPlace(this.#unspoken, at + this.#offset);
  }
}
