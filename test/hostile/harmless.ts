import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page may never have, said without a look at how the preview cleans it. */
const FORBIDDEN =
  /^(?:script|style|iframe|frame|object|embed|link|meta|base|form|button|textarea|select|template|noscript|svg|foreignobject|annotation-xml|maction|portal|applet|title|xmp|plaintext)$/;
const LEADING = new Set(['href', 'src', 'srcset', 'poster', 'cite', 'action', 'formaction', 'data', 'ping']);
const LOOSE =
  /position\s*:|z-index|inset|transform|translate|animation|filter|behavior|binding|expression|calc\(|url|image-set|[\\@{}]|\/\*|:\s*-|\s-\d/i;

/** Everything in a page that could act, as a browser reads it; empty for a harmless page. */
export function harmIn(html: string): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  const look = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(...harmOf(node, ids));
      look(node.childNodes);
    }
  };
  look(parseFragment(html).childNodes);
  return found;
}

function harmOf({ tagName, attrs }: Element, ids: Set<string>): string[] {
  const harm = FORBIDDEN.test(tagName) ? [`<${tagName}>`] : [];
  for (const { name, value } of attrs) {
    const told = `<${tagName} ${name}="${value}">`;
    const isBad =
      name.startsWith('on') ||
      /^(?:ping|background|action|formaction|srcdoc|http-equiv|xlink:href|download)$/.test(name) ||
      /^data-(?:vscode|href|src)/.test(name) ||
      (name === 'name' && tagName !== 'input' && tagName !== 'details') ||
      (name === 'type' && tagName === 'input' && !/^(?:radio|checkbox)$/.test(value)) ||
      (name === 'style' && LOOSE.test(value)) ||
      (name === 'id' &&
        ((ids.has(value) && value.startsWith('conference-')) || value === 'code-csp-warning')) ||
      (LEADING.has(name) && !leadsWell(name === 'srcset' ? value.split(/[\s,]+/) : [value]));
    if (name === 'id') ids.add(value);
    if (isBad) harm.push(told);
  }
  return harm;
}

function leadsWell(addresses: readonly string[]): boolean {
  return addresses.every((address) => {
    let text = address;
    for (let round = 0; round < 6; round++) {
      // A browser alone decides first, then one that decodes too much.
      const bare = text.replace(/[\p{Cc}\u0020\u00ad\u200b\u00a0\\]/gu, '').toLowerCase();
      if (/^[a-z][a-z0-9+.-]*:/.test(bare) && !/^(?:https?|mailto|tel):/.test(bare)) return false;
      text = unescaped(text);
    }
    return true;
  });
}

function unescaped(text: string): string {
  const entities = text
    .replace(/&(?:amp|#38);?/gi, '&')
    .replace(/&(?:colon|#0*58|#x0*3a);?/gi, ':')
    .replace(/&(?:tab|newline);?/gi, '');
  return entities.replace(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
