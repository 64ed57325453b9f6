import { number, type FrontMatter } from '../../note/front-matter/front-matter';
import { DATE_KEYS } from '../date-keys';
import { SIGN } from './sign';

/** The signs that front matter gives, or its absence. */
export function signsOfFrontMatter(text: string, frontMatter: FrontMatter | undefined): number {
  if (!frontMatter) return 0;
  const endsAsHugoReads = text[frontMatter.span.end - 1] !== '.';
  let signs = SIGN.frontMatter | (isPlain(text, frontMatter) && endsAsHugoReads ? 0 : SIGN.oddFrontMatter);
  for (const { key, value } of frontMatter.entries) {
    const name = key.toLowerCase();
    signs |= KEYS.get(name) ?? 0;
    // A title that YAML has taken for a truth.
    if (
      TITLES.has(name) &&
      (typeof value === 'boolean' || (typeof value === 'string' && TRUTHS.has(value.toLowerCase())))
    )
      signs |= SIGN.oddFrontMatter;
  }
  const weight = number(frontMatter, 'weight');
  return weight === undefined || weight === 0 ? signs | SIGN.noWeight : signs;
}

const KEYS: ReadonlyMap<string, number> = new Map([
  ['tags', SIGN.tags],
  ['weight', SIGN.weight],
  ...DATE_KEYS.map((key) => [key.toLowerCase(), SIGN.date] as const),
]);
const TITLES: ReadonlySet<string> = new Set(['title', 'linktitle', 'description', 'summary']);
const TRUTHS: ReadonlySet<string> = new Set(['y', 'yes', 'on', 'true', 'n', 'no', 'off', 'false']);

/**
 * Whether a block is YAML that could be read, of nothing but `key: value` at the left edge and items of lists: no
 * comment, no value with a meaning of its own, nothing of several lines.
 */
function isPlain(text: string, { language, error, content }: FrontMatter): boolean {
  if (language !== 'yaml' || error) return false;
  for (let start = content.start; start < content.end;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > content.end ? content.end : found;
    if (!PAIR.test(text.slice(start, end)) && !ITEM.test(text.slice(start, end))) return false;
    start = end + 1;
  }
  return true;
}

const PAIR = /^(?:[A-Za-z][\w-]*:(?:[ \t]+(?![ \t!&*#|>])[^#\n]*)?)?[ \t\r]*$/;
const ITEM = /^[ \t]*-[ \t]+[^\s:#-][^:#]*$/;
