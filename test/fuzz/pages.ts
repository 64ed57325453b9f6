import { safeAddress } from '../../src/core/site/safe-address';

const TAG = /<([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const FORBIDDEN = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'base',
  'meta',
  'link',
  'style',
  'form',
  'svg',
  'math',
  'frame',
  'template',
]);
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'xlink:href',
  'background',
  'cite',
]);

/** What a page may not hold, however it came in: scripts, handlers, addresses that act. One sentence each. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    if (FORBIDDEN.has(name)) faults.push(`the element ${name}`);
    for (const [, written = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      const attribute = written.toLowerCase();
      const value = double ?? single ?? bare ?? '';
      if (attribute.startsWith('on')) faults.push(`the handler ${attribute} of ${name}`);
      if (attribute === 'srcdoc' || attribute === 'http-equiv')
        faults.push(`the attribute ${attribute} of ${name}`);
      if (ADDRESSES.has(attribute) && safeAddress(value) === undefined)
        faults.push(`an address that acts, of ${name}`);
      if (attribute === 'style' && /url\s*\(|expression|position\s*:\s*fixed|@import/i.test(value))
        faults.push(`a style of ${name}`);
    }
  }
  return faults;
}
