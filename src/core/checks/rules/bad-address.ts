import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { isReference } from '../../note/body/link-places';
import type { Span } from '../../text/span';
import type { Finding, Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const badAddress: Rule = {
  id: 'bad-address',
  severity: 'warning',
  about:
    'An address that cannot be valid: spaces around or inside it, `htps://`, `https:/x`, or no `https://` at all.',
  needs: SIGN.oddAddress,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { name, params } of note.shortcodes)
      if (name === 'button')
        for (const param of params) if (param.name === 'href') yield* finding(param.value, param.valueSpan);
    for (const link of note.links)
      // A reference names a definition, which is looked at itself.
      if (link.kind !== 'url' && !isReference(text, link)) yield* finding(link.href, link.hrefSpan);
  },
};

/** Whether an address that is none can be put right, so that nothing else need be said of it. */
export function isSlip(address: string): boolean {
  const meant = meantAddress(address);
  return meant !== undefined && meant !== address;
}

function* finding(address: string, span: Span): Iterable<Omit<Finding, 'rule'>> {
  const meant = meantAddress(address);
  if (meant === undefined || meant === address) return;
  yield {
    span,
    message: sentence(
      '“{0}” is not an address that a browser can open. Did you mean “{1}”?',
      address.trim(),
      meant,
    ),
    fixes: changeTo(span, meant, { safe: true }),
  };
}

/** What is meant by an address with a slip at its beginning or spaces around it; undefined when it looks sound. */
function meantAddress(address: string): string | undefined {
  const bare = address.trim();
  if (bare === '' || /\s/.test(bare)) return undefined;
  const slip = /^(?:h?t{1,3}ps?|htp{1,2}s?|hhttps?|ttps?)(?::\/*|\/\/)(?=[\w-]+\.)/i.exec(bare);
  if (slip) return `${/s[:/]/i.test(slip[0]) ? 'https' : 'http'}://${bare.slice(slip[0].length)}`;
  if (/^(?:www\.[\w-]+\.|(?:youtu\.be|youtube\.com|docs\.google\.com|github\.com)\/)/i.test(bare))
    return `https://${bare}`;
  return bare;
}
