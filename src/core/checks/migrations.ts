import { givenParam } from '../shortcodes/catalogue/parameters';
import type { Shortcode } from '../shortcodes/shortcode';
import { quoted } from '../shortcodes/write';
import type { TextEdit } from '../text/text-edit';

/**
 * What puts the shortcode in place that Relearn asks for instead of one it no longer likes; undefined when that
 * cannot be written without losing something.
 */
export function migrated(shortcode: Shortcode, relearn: string): TextEdit[] | undefined {
  if (shortcode.problem !== undefined) return undefined;
  switch (shortcode.name) {
    case 'notice':
      return renamed(shortcode, 'callout');
    case 'expand':
      return detailsFor(shortcode, relearn);
    case 'children':
      return [{ span: shortcode.open, text: pagesFor(shortcode, relearn) }];
    default:
      return undefined;
  }
}

function renamed({ nameSpan, close, notation }: Shortcode, name: string): TextEdit[] {
  const closing = close ? [{ span: close, text: closingTag(name, notation) }] : [];
  return [{ span: nameSpan, text: name }, ...closing];
}

/** In the notation that survives where raw HTML is dropped; text that was not read as Markdown stays so. */
function detailsFor(shortcode: Shortcode, relearn: string): TextEdit[] | undefined {
  const known = ['title', 'expanded', 'open', 'groupid'];
  if (shortcode.params.some(({ name }) => name !== undefined && !known.includes(name))) return undefined;
  const value = (name: string): string => givenParam(shortcode, name, relearn)?.value ?? '';
  const pairs: readonly (readonly [string, string])[] = [
    ['summary', value('title')],
    ['open', value('expanded') === 'true' ? 'true' : ''],
    ['name', value('groupid')],
    ['raw', shortcode.notation === '<' ? 'true' : ''],
  ];
  const open = tag('details', pairs, '<', shortcode.selfClosing);
  const { close } = shortcode;
  return [
    { span: shortcode.open, text: open },
    ...(close ? [{ span: close, text: closingTag('details', '<') }] : []),
  ];
}

const DISPLAYS: Readonly<Record<string, string>> = {
  group: 'tree',
  list: 'headings',
  flat: 'list',
  card: 'cards',
};

const ORDERS: Readonly<Record<string, string>> = {
  default: 'auto',
  title: 'linktitle',
  name: 'linktitle',
  modifieddate: 'lastmod',
};

/** The call of `pages` that lists the same. */
export function pagesFor(shortcode: Shortcode, relearn: string): string {
  const value = (name: string): string => (givenParam(shortcode, name, relearn)?.value ?? '').trim();
  const type = oldType(value('style'), value('containerstyle')) ?? (value('type').toLowerCase() || 'tree');
  const display = DISPLAYS[type] ?? type;
  const sort = value('sort').toLowerCase();
  const pairs: readonly (readonly [string, string])[] = [
    ['breadcrumb', value('breadcrumb')],
    ['cardtemplate', value('cardtemplate')],
    ['description', value('description')],
    ['display', display],
    ['groupby', type === 'group' ? 'linktitle | left 1 | upper' : ''],
    ['headinglevel', value('headingdepth')],
    ['hidden', value('showhidden').toLowerCase()],
    ['image', value('image')],
    ['levels', type === 'group' ? '' : value('depth')],
    ['orderby', ORDERS[sort] ?? sort],
  ];
  const notation = display === 'cards' ? '<' : shortcode.notation;
  return tag('pages', pairs, notation, shortcode.selfClosing);
}

/** Before `type`, the element of each page said it. */
function oldType(style: string, container: string): string | undefined {
  if (style === '' && container === '') return undefined;
  return style === '' || style === 'li' ? 'tree' : /^h[1-6]$/.test(style) ? 'list' : 'flat';
}

function tag(
  name: string,
  pairs: readonly (readonly [string, string])[],
  notation: '%' | '<',
  isSelfClosing: boolean,
): string {
  const written = pairs.filter(([, value]) => value !== '').map(([key, value]) => ` ${key}=${quoted(value)}`);
  const [open, close] = notation === '%' ? ['{{%', '%}}'] : ['{{<', '>}}'];
  return `${open} ${name}${written.join('')} ${isSelfClosing ? '/' : ''}${close}`;
}

function closingTag(name: string, notation: '%' | '<'): string {
  return notation === '%' ? `{{% /${name} %}}` : `{{< /${name} >}}`;
}
