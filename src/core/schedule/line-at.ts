/** Tells the line, from 1, of offsets of a text; any line breaks. What it needs is made with the first question. */
export function lineAt(text: string): (offset: number) => number {
  let ends: number[] | undefined;
  return (offset) => {
    ends ??= [...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
