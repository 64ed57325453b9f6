import { detachString } from '../text/detach-string';

export const SPACE = /\s*/y;

/** A reader over one text that moves forward by sticky patterns. */
export class TagReader {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  /** What a pattern finds here, or its first group; undefined, without moving, when it does not. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return detachString(found[1] ?? found[0]);
  }

  /** Whether the tag closes another: the slash before its name, with the space around it, is read past. */
  takeClosingSlash(): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== '/') return false;
    this.at++;
    this.take(SPACE);
    return true;
  }
}
