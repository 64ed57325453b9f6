import type { FrontMatter } from '../note/front-matter/front-matter';
import type { Span } from '../text/span';
import { nextLine } from '../text/next-line';

/** A line `key: value` of YAML front matter, at whatever depth. */
export interface YamlPair {
  readonly key: string;
  readonly keySpan: Span;
  /** As written; empty when there is none on the line. */
  readonly value: string;
  readonly valueSpan: Span;
  readonly line: Span;
  /** The lists and maps it stands in, by the places where those begin: equal for keys of one map. */
  readonly map: string;
  readonly depth: number;
}

/** An item of a list, on a line of its own: `- value`. */
export interface YamlItem {
  readonly value: string;
  readonly valueSpan: Span;
  /** The key whose list it is part of, if that stands at the top. */
  readonly of: string | undefined;
}

const LINE = /^([ \t]*)((?:-[ \t]+)*)(?:("[^"\n]*"|'[^'\n]*'|[\w][\w .-]*?)[ \t]*:(?=[ \t]|$))?[ \t]*(.*)$/;

/**
 * The keys and list items of block YAML, line by line; what stands inside texts of several lines is left out. It
 * reads broken YAML too.
 */
export function yamlLines(
  text: string,
  { content }: Pick<FrontMatter, 'content'>,
): { pairs: YamlPair[]; items: YamlItem[] } {
  const pairs: YamlPair[] = [];
  const items: YamlItem[] = [];
  /** The maps that are open, by the columns of their keys. */
  let open: { column: number; id: string }[] = [];
  let top: string | undefined;
  let block: number | undefined;
  let pending = false;
  for (let at = content.start; at < content.end;) {
    const next = Math.min(nextLine(text, at), content.end);
    const words = text.slice(at, next).trimEnd();
    const start = at;
    at = next;
    const indent = /^[ \t]*/.exec(words)?.[0].length ?? 0;
    if (words.trim() === '') continue;
    if (block !== undefined && indent > block) continue;
    block = undefined;
    // The rest of a list or a quoted text that began above.
    if (pending) {
      pending = !/["'\]}][ \t]*(?:#.*)?$/.test(words);
      continue;
    }
    if (words.trimStart().startsWith('#')) continue;
    const [, spaces = '', dashes = '', key, value = ''] = LINE.exec(words) ?? [];
    const column = spaces.length + dashes.length;
    const end = start + words.length;
    const valueSpan = { start: end - value.length, end };
    open = open.filter((map) => map.column < column || (map.column === column && dashes === ''));
    if (key === undefined) {
      if (dashes !== '') items.push({ value, valueSpan, of: open.length <= 1 ? top : undefined });
    } else {
      let map = open.at(-1);
      if (map?.column !== column) open.push((map = { column, id: `${map?.id ?? ''}/${String(start)}` }));
      const depth = open.length - 1 + (dashes === '' ? 0 : 1);
      const keySpan = { start: start + column, end: start + column + key.length };
      if (depth === 0) top = key;
      if (dashes !== '' && depth <= 2)
        items.push({ value: words.slice(column), valueSpan: { start: start + column, end }, of: top });
      const line = { start, end };
      pairs.push({
        key: key.replace(/^["']|["']$/g, ''),
        keySpan,
        value,
        valueSpan,
        line,
        map: map.id,
        depth,
      });
    }
    if (/^[|>][-+\d]*[ \t]*(?:#.*)?$/.test(value)) block = spaces.length + (dashes === '' ? 0 : 1);
    pending = isOpen(value);
  }
  return { pairs, items };
}

/** Whether a list, a map or a quoted text begins in a value and does not end there. */
function isOpen(value: string): boolean {
  if (/^"(?:[^"\\]|\\.)*$/.test(value) || /^'(?:[^']|'')*$/.test(value)) return true;
  return /^[[{]/.test(value) && !/[\]}][ \t]*(?:#.*)?$/.test(value);
}
