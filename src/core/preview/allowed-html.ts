import { safeAddress, safeAddresses } from '../site/safe-address';
import { isFilterLink } from './filter-link';
import { safeStyle } from './safe-style';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Presentation MathML without links, actions and other languages within. */
const MATHS =
  'annotation math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
  'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

/** Elements that a page may have: text, tables, pictures, formulas. */
export const ELEMENTS = words(
  'a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup data dd del ' +
    'details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ' +
    'nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody ' +
    `td tfoot th thead time tr tt u ul var video wbr ${MATHS}`,
);

/** What a browser reads by other rules than HTML's; it goes with all that is in it. */
export const DROPPED = words(
  'script style iframe object noscript noembed noframes template textarea title xmp svg select plaintext',
);

/** What they may carry. Handlers are not among them, nor what an editor's page reads (`data-…`, `name`). */
const ATTRIBUTES = words(
  'align alt border cellpadding cellspacing class color colspan controls datetime dir face height hidden lang ' +
    'loop muted open reversed role rowspan scope size span start target title type valign value width ' +
    // Of formulas.
    'accent accentunder columnalign columnlines columnspacing depth display displaystyle encoding fence form ' +
    'largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits ' +
    'notation rowalign rowlines rowspacing rspace scriptlevel separator stretchy symmetric voffset',
);

/** What only the preview's own elements carry besides. */
const OWN = words('checked disabled for rel tabindex');

/** What an editor's page acts on. */
const READ_BY_EDITORS = /^data-(?:vscode|href|src)/;

/** Elements with an id that an editor's own styles or this preview's lists of tabs are tied to. */
const TAKEN_ID = /^(?:code-csp-warning$|_?vscode|_default|conference-tabs-\d+-\d+$)/i;

/** Whether a note wrote an element as HTML, or the preview made it of Markdown and shortcodes. */
export type Origin = 'note' | 'preview';

/**
 * The value that an attribute may have; undefined for none.
 *
 * @param name in lower case
 */
export function allowedValue(tag: string, name: string, value: string, origin: Origin): string | undefined {
  switch (name) {
    case 'style':
      return safeStyle(value);
    case 'href':
      return origin === 'preview' && isFilterLink(value) ? value : safeAddress(value);
    case 'src':
    case 'cite':
    case 'poster':
      return safeAddress(value);
    case 'srcset':
      return safeAddresses(value);
    case 'id':
      return TAKEN_ID.test(value) && !(origin === 'preview' && tag === 'input') ? undefined : value;
    case 'xmlns':
      return value === 'http://www.w3.org/1998/Math/MathML' ? value : undefined;
    case 'name':
      // Of tabs and of boxes that close each other; elements with such a name are no properties of the page.
      return origin === 'preview' && (tag === 'input' || tag === 'details') ? value : undefined;
  }
  const isAllowed =
    ATTRIBUTES.has(name) ||
    name.startsWith('aria-') ||
    (origin === 'preview' && (OWN.has(name) || (name.startsWith('data-') && !READ_BY_EDITORS.test(name))));
  return isAllowed ? value : undefined;
}
