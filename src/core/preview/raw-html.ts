import type { MarkdownIt, Token } from 'markdown-it';
import { noteOf } from './note-context';
import { safeAddress } from './safe-address';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that an author may write: text, tables, pictures. */
const ELEMENTS = words(
  'a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup data dd del ' +
    'details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ' +
    'nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody ' +
    'td tfoot th thead time tr tt u ul var video wbr',
);

/** What they may carry. Handlers are not among them, nor what an editor's page reads (`data-…`, `name`). */
const ATTRIBUTES = words(
  'align alt border cellpadding cellspacing class color colspan controls datetime dir face height hidden id lang ' +
    'loop muted open reversed role rowspan scope size span start target title type valign value width',
);

const ADDRESSES = words('cite href poster src');

const QUOTED = `"[^"]*"|'[^']*'`;
const ATTRIBUTE = `\\s+[a-zA-Z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|${QUOTED}))?`;

/** In the order in which they are looked for at a `<`. */
const TAG = new RegExp(
  [
    '<!--[\\s\\S]*?(?:-->|$)',
    '<[!?][\\s\\S]*?(?:>|$)',
    // These elements are dropped with all that is in them: a browser reads it by other rules.
    '<(?<dropped>script|style|iframe|object|embed|noscript|noembed|noframes|template|textarea|title|xmp|svg|math|select|plaintext)(?=[\\s/>])[\\s\\S]*?(?:</\\k<dropped>\\s*>|$)',
    `<(?<name>[a-zA-Z][\\w-]*)(?<attributes>(?:${ATTRIBUTE})*)\\s*(?<empty>/?)>`,
    '</(?<closed>[a-zA-Z][\\w-]*)\\s*>',
    '<',
  ].join('|'),
  'gi',
);

/**
 * Cleans HTML that an author wrote between the Markdown of a conference note, so that a note of somebody else's runs
 * nothing: what is let through is known, and written anew. Elements nobody knows vanish, as in a browser.
 */
export function cleanHtml(html: string): string {
  return html.replace(TAG, (tag, ...rest) => {
    const { name, attributes, empty, closed } = rest.at(-1) as Record<string, string | undefined>;
    if (name !== undefined) {
      if (!ELEMENTS.has(name.toLowerCase())) return '';
      return `<${name.toLowerCase()}${cleanAttributes(attributes ?? '')}${empty === '/' ? ' /' : ''}>`;
    }
    if (closed !== undefined) return ELEMENTS.has(closed.toLowerCase()) ? `</${closed.toLowerCase()}>` : '';
    return tag === '<' ? '&lt;' : '';
  });
}

/** The same for the HTML in all tokens of a conference note. */
export function cleanRawHtml(md: MarkdownIt): void {
  md.core.ruler.push('conference_raw_html', ({ env, tokens }) => {
    if (noteOf(env) !== undefined) cleanTokens(tokens);
  });
}

function cleanTokens(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type === 'html_block' || token.type === 'html_inline') token.content = cleanHtml(token.content);
    if (token.children) cleanTokens(token.children);
  }
}

function cleanAttributes(attributes: string): string {
  const found = attributes.matchAll(
    new RegExp(`\\s+([a-zA-Z_:][\\w.:-]*)(?:\\s*=\\s*([^\\s"'=<>\`]+|${QUOTED}))?`, 'g'),
  );
  return [...found]
    .map(([, name = '', value]) =>
      cleanAttribute(name.toLowerCase(), value?.replace(/^(["'])([\s\S]*)\1$/, '$2')),
    )
    .join('');
}

function cleanAttribute(name: string, value: string | undefined): string {
  if (name.startsWith('aria-') || ATTRIBUTES.has(name)) return written(name, value);
  if (name === 'style') return value !== undefined && isCalm(value) ? written(name, value) : '';
  if (!ADDRESSES.has(name) || value === undefined) return '';
  const isPicture = name === 'src' && /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]*$/i.test(value);
  return isPicture || safeAddress(value) !== undefined ? written(name, value) : '';
}

/** Style that neither loads anything nor leaves its place on the page. */
function isCalm(style: string): boolean {
  return !/url|image|expression|position|behavior|binding|@|\\|&|\/\*/i.test(style);
}

function written(name: string, value: string | undefined): string {
  // Entities in it stay what they are.
  return value === undefined
    ? ` ${name}`
    : ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}
