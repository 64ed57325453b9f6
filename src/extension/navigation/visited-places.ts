/** A talk of a file. */
export interface VisitedTalk {
  readonly uri: string;
  readonly id: string;
  /** Where the talk begins in the file now. */
  readonly start: number;
  readonly end: number;
}

/**
 * Where in each talk the cursor was last in this window. A place counts from the beginning of its talk: it stays where
 * it was when something above it grows.
 */
export class VisitedPlaces {
  readonly #places = new Map<string, number>();

  /** @param offset of the cursor in the file */
  visit(talk: VisitedTalk, offset: number): void {
    this.#places.set(keyOf(talk), Math.max(0, offset - talk.start));
  }

  /** @returns an offset in the file, inside the talk; undefined for a talk not yet visited */
  placeIn(talk: VisitedTalk): number | undefined {
    const place = this.#places.get(keyOf(talk));
    return place === undefined ? undefined : Math.min(talk.start + place, talk.end);
  }
}

function keyOf({ uri, id }: VisitedTalk): string {
  return `${uri} ${id}`;
}
