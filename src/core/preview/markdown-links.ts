import { sentence } from '../language/sentence';
import type { Token } from 'markdown-it';
import { hugoDestination } from '../site/hugo-links';
import type { ExpandContext } from './expand-context';
import { decoded, folderOf } from '../site/paths';
import { orWhenWrong } from './rendering';
import { safeAddress } from '../site/safe-address';
import { buildError } from './shortcode-errors';

/**
 * Leads a link or image of Markdown to where Hugo leads it, and says so when there is nothing. A shortcode in its
 * address that is wrong is shown in front of it.
 */
export function leadOn(token: Token, rendering: ExpandContext): Token[] {
  const isImage = token.type === 'image';
  const attribute = isImage ? 'src' : 'href';
  const { note, settings } = rendering;
  const given = String(token.attrGet(attribute) ?? '');
  const { href, mistakes } = written(given, rendering);
  if (safeAddress(href) === undefined) {
    // It is taken off the page at the end; what it leads to is not looked for.
    token.attrSet(attribute, href);
    return mistakes.length === 0 ? [token] : [...rendering.tokens(mistakes), token];
  }
  const [address, effects] = isImage ? withoutEffects(href) : [href, undefined];
  const destination = hugoDestination(address, isImage ? 'image' : 'link', note, settings.relearnVersion);
  token.attrSet(attribute, destination?.href ?? address);
  if (effects) applyEffects(token, effects);
  if (destination?.isThere === false) {
    token.attrJoin('class', isImage ? 'conference-missing-image' : 'conference-missing-link');
    token.attrSet(
      'title',
      isImage ? noPicture(address, rendering) : sentence('The site has no page or file “{0}”.', href),
    );
  }
  return mistakes.length === 0 ? [token] : [...rendering.tokens(mistakes), token];
}

function written(
  given: string,
  rendering: ExpandContext,
): { href: string; mistakes: ReturnType<typeof buildError>[] } {
  if (!rendering.placeholders.isIn(given)) return { href: given, mistakes: [] };
  const mistakes: ReturnType<typeof buildError>[] = [];
  const href = rendering.placeholders.replace(given, (use) =>
    orWhenWrong(
      () => rendering.words(use),
      (message) => {
        mistakes.push(buildError(use, message));
        return '';
      },
    ),
  );
  return { href, mistakes };
}

/** Relearn takes wishes for an image from its query: `x.png?width=200px&classes=shadow`. */
function withoutEffects(href: string): [string, ReadonlyMap<string, string> | undefined] {
  const [, address = '', query, anchor = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(href) ?? [];
  if (query === undefined || /^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return [href, undefined];
  return [address + anchor, pairsOf(query)];
}

function pairsOf(query: string): ReadonlyMap<string, string> {
  const pairs = query.split('&').map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name.toLowerCase(), decoded(value)]));
}

function applyEffects(token: Token, effects: ReadonlyMap<string, string>): void {
  const sizes = ['width', 'height'].flatMap((name) => {
    const value = effects.get(name) ?? '';
    return /^(?:\d{1,5}(?:\.\d+)?(?:px|%|em|rem|vw|vh)?|auto)$/.test(value) ? [`${name}: ${value};`] : [];
  });
  if (sizes.length > 0) token.attrSet('style', sizes.join(' '));
  const names = (effects.get('classes') ?? '').split(',').filter((name) => /^[\w-]+$/.test(name));
  if (names.length > 0) token.attrJoin('class', names.join(' '));
}

function noPicture(href: string, { note }: ExpandContext): string {
  const folder = folderOf(note.path);
  const beside = `${folder === '' ? '' : `${folder}/`}${decoded(href).replace(/^\.\//, '')}`;
  const isBeside = note.site?.hasFile(beside) ?? false;
  return isBeside
    ? sentence(
        'The site has no picture “{0}”. The page is a folder of its own on the site: write “../{0}”.',
        href,
      )
    : sentence('The site has no picture “{0}”.', href);
}
