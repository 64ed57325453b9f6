/**
 * A piece of a text: offsets in UTF-16 code units, `start` included, `end` excluded, as in the Language
 * Server Protocol. `text.slice(span.start, span.end)` is what it stands for.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The end of a span that reaches to the end of its text, however long that grows. The largest number that V8 keeps in
 * the place of a pointer: with a larger one it would keep the ends of all spans beside them.
 */
export const TO_THE_END = 2 ** 30 - 1;

/** Whether `offset` lies in `span`; the end counts as inside, as a caret does that stands after a word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans have a place in common that is not empty. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of `span` in `text`. */
export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * The first of some spans, ordered and not overlapping, that ends after `offset`; its index, or the number of
 * spans when there is none. Finds in logarithmic time what lies at or after a place.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether one of some spans, ordered and not overlapping, holds all of `inner`. */
export function isWithin(spans: readonly Span[], inner: Span): boolean {
  const span = spans[firstEndingAfter(spans, inner.start)];
  return span !== undefined && encloses(span, inner);
}

/** Whether one of some spans, ordered and not overlapping, holds a place. */
export function holdsPlace(spans: readonly Span[], at: number): boolean {
  return isWithin(spans, { start: at, end: at });
}

/** Those of some facts, in the order of their places, that begin inside `span`. Logarithmic but for the result. */
export function startingIn<T extends { readonly span: Span }>(facts: readonly T[], span: Span): readonly T[] {
  const first = firstFrom(facts.length, span.start, (index) => facts[index]?.span.start ?? 0);
  const end = firstFrom(facts.length, span.end, (index) => facts[index]?.span.start ?? 0);
  return first === 0 && end === facts.length ? facts : facts.slice(first, end);
}

/** The same for facts that stand at one place each. Logarithmic but for the result. */
export function standingIn<T extends { readonly at: number }>(facts: readonly T[], span: Span): readonly T[] {
  const first = firstFrom(facts.length, span.start, (index) => facts[index]?.at ?? 0);
  const end = firstFrom(facts.length, span.end, (index) => facts[index]?.at ?? 0);
  return first === 0 && end === facts.length ? facts : facts.slice(first, end);
}

/** Those of some ascending offsets that lie in `span`. Logarithmic but for the result. */
export function offsetsIn(offsets: readonly number[], span: Span): readonly number[] {
  const first = firstFrom(offsets.length, span.start, (index) => offsets[index] ?? 0);
  const end = firstFrom(offsets.length, span.end, (index) => offsets[index] ?? 0);
  return first === 0 && end === offsets.length ? offsets : offsets.slice(first, end);
}

/** Whether one of some ascending offsets lies in `span`. */
export function holdsOne(offsets: readonly number[], span: Span): boolean {
  const next = offsets[firstFrom(offsets.length, span.start, (index) => offsets[index] ?? 0)];
  return next !== undefined && next < span.end;
}

/** The first index whose place is not in front of `offset`. */
function firstFrom(length: number, offset: number, placeOf: (index: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
