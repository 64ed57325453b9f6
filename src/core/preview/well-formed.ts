import { element, type Content } from './content';

const PIECE = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** HTML that a library has written, well-formed as XML is, as elements. */
export function elementsOf(html: string): Content {
  const root: Content[] = [];
  const open: Content[][] = [root];
  for (const [, slash, name = '', attributes = '', empty, text] of html.matchAll(PIECE)) {
    if (text !== undefined) open.at(-1)?.push(plain(text));
    else if (slash === '/') {
      if (open.length > 1) open.pop();
    } else {
      const children: Content[] = [];
      open.at(-1)?.push(element(name, pairsIn(attributes), children));
      if (empty !== '/') open.push(children);
    }
  }
  return root;
}

function pairsIn(attributes: string): Record<string, string> {
  const pairs = [...attributes.matchAll(ATTRIBUTE)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
