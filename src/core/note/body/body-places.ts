import type { Token } from 'markdown-it';
import { detachString } from '../../text/detach-string';
import { countBreaks } from '../../text/line-breaks';
import type { Span } from '../../text/span';
import type { Heading } from '../note';

/** Where the lines of a body are, and where what is found in them stands in the whole text. */
export class BodyPlaces {
  readonly #text: string;
  readonly #offset: number;
  readonly #firstLine: number;

  /**
   * @param offset where the body begins in the text
   * @param starts offsets of its lines in the body
   * @param ends where they end, without the line break
   */
  constructor(
    text: string,
    offset: number,
    readonly starts: readonly number[],
    readonly ends: readonly number[],
  ) {
    this.#text = text;
    this.#offset = offset;
    this.#firstLine = countBreaks(text, offset);
  }

  /** A span of the body as one of the text. */
  shift(span: Span): Span {
    return { start: span.start + this.#offset, end: Math.max(span.start, span.end) + this.#offset };
  }

  /** A heading of the body as one of the text. */
  shiftHeading(heading: Heading): Heading {
    return {
      ...heading,
      text: detachString(heading.text),
      span: this.shift(heading.span),
      textSpan: this.shift(heading.textSpan),
      line: heading.line + this.#firstLine,
    };
  }

  /** The lines of a block, as a span of the body. */
  linesOf(token: Token): Span {
    const [from, to] = token.map ?? [0, 0];
    const start = this.starts[from] ?? 0;
    const end = this.ends[Math.max(to - 1, from)] ?? this.#text.length - this.#offset;
    const carriageReturn = this.#text[this.#offset + end - 1] === '\r' ? 1 : 0;
    return { start, end: Math.max(start, end - carriageReturn) };
  }
}
