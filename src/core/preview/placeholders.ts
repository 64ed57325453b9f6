import type { Shortcode } from '../shortcodes/shortcode';
import type { Span } from '../text/span';

/** A shortcode in the tree that nesting makes of them. */
export interface ShortcodeNode {
  readonly shortcode: Shortcode;
  readonly parent: ShortcodeNode | undefined;
  readonly children: ShortcodeNode[];
  /** Its opening tag as written. */
  readonly source: string;
  /** What stands between its tags, the shortcodes in there taken out. */
  inner: ExtractedShortcodes | undefined;
  /** Stands in a text that is read as Markdown by itself, where HTML may be dropped. */
  isInMarkdown: boolean;
}

/** A piece of a note in which each shortcode is one word, as in Hugo before Markdown is looked at. */
export interface ExtractedShortcodes {
  readonly text: string;
  /** The line of the note, 0-based, on which each line of `text` begins; undefined when they are the same. */
  readonly lines: readonly number[] | undefined;
}

/** The shortcodes of a note and the words that stand for them. */
export class Placeholders {
  /**
   * Letters and digits only, and none that a note can know: one that came in by front matter, a file's name or a site's
   * parameter would stand for a shortcode around itself. Such a word passes through Markdown, addresses and attributes untouched. */
  #chosen: string | undefined;
  readonly #uses: ShortcodeNode[] = [];
  /** Made for notes that have shortcodes. */
  #patterns: { readonly one: RegExp; readonly whole: RegExp } | undefined;

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Chosen for notes that have shortcodes. */
  get #word(): string {
    let word = this.#chosen ?? newWord();
    if (this.#chosen === undefined) {
      while (this.#text.includes(word)) word = newWord();
      this.#chosen = word;
    }
    return word;
  }

  get #pattern(): { readonly one: RegExp; readonly whole: RegExp } {
    const one = `${this.#word}(\\d+)x`;
    return (this.#patterns ??= { one: new RegExp(one), whole: new RegExp(`^${one}$`) });
  }

  /** The word for a shortcode from now on. */
  add(use: ShortcodeNode): string {
    this.#uses.push(use);
    return `${this.#word}${String(this.#uses.length - 1)}x`;
  }

  /** A text from elsewhere, which may hold anything. */
  withoutWord(text: string): string {
    return text.replaceAll(this.#word, '');
  }

  /** Length of the part that all of the words begin with. */
  get length(): number {
    return this.#word.length;
  }

  isIn(text: string): boolean {
    return this.#uses.length > 0 && text.includes(this.#word);
  }

  /** The shortcode that is all of a text, spaces aside. */
  only(text: string): ShortcodeNode | undefined {
    const found = this.#pattern.whole.exec(text.trim());
    return found ? this.#uses[Number(found[1])] : undefined;
  }

  /** Texts and shortcodes by turns; empty texts are left out. */
  split(text: string): (string | ShortcodeNode)[] {
    return text
      .split(this.#pattern.one)
      .map((piece, index) => (index % 2 === 0 ? piece : (this.#uses[Number(piece)] ?? '')))
      .filter((piece) => piece !== '');
  }

  /** A text with something in place of its shortcodes. */
  replace(text: string, write: (use: ShortcodeNode) => string): string {
    if (!this.isIn(text)) return text;
    return this.split(text)
      .map((piece) => (typeof piece === 'string' ? piece : write(piece)))
      .join('');
  }
}

function newWord(): string {
  return `zq${Math.random().toString(36).slice(2, 12).padEnd(10, 'z')}`;
}

/** Nobody nests deeper by intent, and a note must not exhaust the stack. */
const DEEPEST = 30;

/** Shortcodes inside others are those others' children; what is nested too deep stays text of its parent. */
export function asTree(text: string, shortcodes: readonly Shortcode[]): ShortcodeNode[] {
  const roots: ShortcodeNode[] = [];
  const open: ShortcodeNode[] = [];
  let tooDeepUntil = 0;
  for (const shortcode of shortcodes) {
    if (shortcode.span.start < tooDeepUntil) continue;
    while ((open.at(-1)?.shortcode.span.end ?? Infinity) <= shortcode.span.start) open.pop();
    const parent = open.at(-1);
    const source = text.slice(shortcode.open.start, shortcode.open.end);
    const use: ShortcodeNode = {
      shortcode,
      parent,
      children: [],
      source,
      inner: undefined,
      isInMarkdown: false,
    };
    (parent?.children ?? roots).push(use);
    if (!shortcode.inner) continue;
    if (open.length < DEEPEST) open.push(use);
    else tooDeepUntil = shortcode.span.end;
  }
  return roots;
}

/** What shortcodes are taken out with. */
export interface TakingOut {
  readonly placeholders: Placeholders;
  /** The 0-based line of an offset of the text. */
  readonly lineOf: (offset: number) => number;
  /** The Markdown that Hugo puts in the place of a shortcode before it reads Markdown; undefined for none. */
  markdown(use: ShortcodeNode): string | undefined;
}

/** Takes shortcodes out of a part of a text, and out of what stands between their own tags. */
export function extractShortcodes(
  text: string,
  part: Span,
  uses: readonly ShortcodeNode[],
  taking: TakingOut,
): ExtractedShortcodes {
  const { placeholders, lineOf } = taking;
  const pieces: string[] = [];
  const lines = [lineOf(part.start)];
  let at = part.start;
  const copy = (end: number): void => {
    const piece = text.slice(at, end);
    pieces.push(withLiterals(piece));
    let line = lineOf(at);
    for (let i = piece.indexOf('\n'); i >= 0; i = piece.indexOf('\n', i + 1)) lines.push(++line);
  };
  for (const use of uses) {
    const { span, inner } = use.shortcode;
    copy(span.start);
    if (inner) use.inner = extractShortcodes(text, inner, use.children, taking);
    const markdown = indented(taking.markdown(use), text, span.start);
    pieces.push(markdown ?? placeholders.add(use));
    for (const character of markdown ?? '') if (character === '\n') lines.push(lineOf(span.start));
    at = span.end;
  }
  copy(part.end);
  return { text: pieces.join(''), lines };
}

/** All lines as far in as the shortcode that they stand for, as Hugo has it. */
function indented(markdown: string | undefined, text: string, at: number): string | undefined {
  const indent = /(?:^|\n)([ \t]+)$/.exec(text.slice(Math.max(0, at - 100), at))?.[1];
  return indent === undefined ? markdown : markdown?.replace(/\n(?!\n|$)/g, `\n${indent}`);
}

/** A shortcode that is shown and not run: `{{%/* … *\/%}}`. Its line breaks stay. */
function withLiterals(text: string): string {
  if (!text.includes('/*')) return text;
  let shown = '';
  let at = 0;
  for (;;) {
    const start = nextLiteral(text, at);
    const end = start < 0 ? -1 : text.indexOf(`*/${text.charAt(start + 2) === '%' ? '%' : '>'}}}`, start + 5);
    if (end < 0) return shown + text.slice(at);
    shown += text.slice(at, start + 3) + text.slice(start + 5, end);
    at = end + 2;
  }
}

function nextLiteral(text: string, from: number): number {
  let at = text.indexOf('{{', from);
  while (at >= 0 && !/^\{\{[%<]\/\*/.test(text.slice(at, at + 5))) at = text.indexOf('{{', at + 2);
  return at;
}
