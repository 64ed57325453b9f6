import { Parser } from 'htmlparser2';

/** An element of XML or HTML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  /** Offset at which it begins in the text. */
  readonly start: number;
}

/** The root above everything in the text, however broken that is. */
export function parseMarkup(text: string, language: 'xml' | 'html'): Element {
  const root: Element = { name: '', attributes: {}, children: [], start: 0 };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [], start: parser.startIndex };
        (open.at(-1) ?? root).children.push(element);
        open.push(element);
      },
      ontext(words) {
        (open.at(-1) ?? root).children.push(words);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: language === 'xml', decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** Elements directly inside, of a name. */
export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && child.name === name ? [child] : [],
  );
}

/** All elements below that satisfy a condition, in the order of the text; those inside one another too. */
export function elementsBelow(element: Element, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next !== element && isWanted(next)) found.push(next);
    for (const child of next.children.toReversed()) if (typeof child !== 'string') waiting.push(child);
  }
  return found;
}

/** All words below, as they stand. */
export function wordsIn(element: Element | undefined): string {
  const words: string[] = [];
  const waiting: (Element | string)[] = element ? [element] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') words.push(next);
    else for (const child of next.children.toReversed()) waiting.push(child);
  }
  return words.join('');
}

/** The words of a child; undefined when it is missing or empty. */
export function wordsAt(element: Element | undefined, name: string): string | undefined {
  const words = wordsIn(childrenNamed(element, name)[0]).trim();
  return words === '' ? undefined : words;
}

export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}
