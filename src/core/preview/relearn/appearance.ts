import { QUIET_STYLES, styleNamed, type Style } from '../../shortcodes/styles';
import { element, type Content } from '../content';
import type { ShortcodeNode } from '../placeholders';
import type { RenderContext } from '../rendering';
import { isAtLeast } from '../../text/version';

/** How a box, badge or button looks. */
export interface Appearance {
  /** The style's name; undefined when the theme has none of that name and takes it for a colour. */
  readonly style: string | undefined;
  /** For `style`; undefined when the style's own colour holds. */
  readonly css: string | undefined;
  /** Font Awesome classes; empty for none. */
  readonly icon: string;
  /** The title that the author gives, else that of the style; empty for none. */
  readonly title: string;
}

/** What an author asks for; undefined is what was not said. */
export interface StyleParams {
  readonly style?: string | undefined;
  readonly color?: string | undefined;
  readonly icon?: string | undefined;
  readonly title?: string | undefined;
}

/** What holds where an author says nothing. */
export interface Defaults {
  readonly style: string;
  /** The style when there is a colour. */
  readonly colouredStyle?: string;
  readonly icon?: string;
  readonly title?: string;
}

/** The style parameters of a shortcode whose parameters have the usual names. */
export function styleParams(use: ShortcodeNode, rendering: RenderContext): StyleParams {
  const named = (name: string): string | undefined => rendering.param(use, name);
  return { style: named('style'), color: named('color'), icon: named('icon'), title: named('title') };
}

export function appearance(params: StyleParams, defaults: Defaults, rendering: RenderContext): Appearance {
  const color = cssColour(params.color);
  const written = (params.style ?? '').trim();
  // Relearn 9 minds no case; 6 does for the colour alone; 5 always.
  const wanted = rendering.since('7.0') ? written.toLowerCase() : written;
  const name = wanted || (color === undefined ? defaults.style : (defaults.colouredStyle ?? defaults.style));
  const known = knownStyle(name, rendering);
  const isForeign = known === undefined && !QUIET_STYLES.includes(name) && rendering.since('7.0');
  const own = color ?? (isForeign ? cssColour(name) : undefined);
  return {
    style: isForeign ? undefined : name.replace(/[^\w-]+/g, '-'),
    css: own === undefined ? undefined : `--VARIABLE-BOX-color: ${own};`,
    icon: iconClasses(params.icon || known?.icon || defaults.icon || ''),
    title: (params.title || known?.title || defaults.title || '').trim(),
  };
}

function knownStyle(name: string, rendering: RenderContext): Style | undefined {
  const style = styleNamed(name);
  if (!style || !isAtLeast(rendering.settings.relearnVersion, style.since)) return undefined;
  return name === style.name || rendering.since('6.0') ? style : undefined;
}

/** A class list of a look, with words of its own in front. */
export function classes(look: Appearance, ...words: (string | false | undefined)[]): string {
  return [...words, look.style].filter(Boolean).join(' ');
}

/** Classes of an icon: what holds `fa-` is taken as it is, a space means none. */
export function iconClasses(icon: string): string {
  const wanted = icon.trim();
  return wanted === '' || /\bfa-\w/.test(wanted) ? wanted : `fa-fw fas fa-${wanted}`;
}

/** The icon of some classes; undefined for none. `data-icon` is its name, its family first if that is not solid. */
export function iconElement(iconClass: string, extra: { class?: string; style?: string } = {}): Content {
  if (iconClass === '') return undefined;
  const words = iconClass.split(/\s+/);
  const name = words.find((word) => /^fa-(?!(?:fw|lg|solid|regular|brands|xs|sm|\d*x)$)./.test(word));
  const family = words.find((word) => /^fa[bsrldt]$/.test(word));
  const prefix = family === undefined || family === 'fas' ? '' : `${family} `;
  return element('i', {
    class: [iconClass, extra.class].filter(Boolean).join(' '),
    style: extra.style,
    'data-icon': name === undefined ? '' : prefix + name.slice('fa-'.length),
    'aria-hidden': 'true',
  });
}

/** An icon and words, a space between; either may be missing. */
export function labelled(icon: string, words: Content): Content {
  return [iconElement(icon), icon !== '' && words !== undefined ? ' ' : undefined, words];
}

const COLOUR =
  /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch|hwb)\([\d\s.,%/a-z-]*\)|var\(--[\w-]+\))$/i;

/** A colour as CSS may have it; undefined for anything else, such as a second declaration. */
export function cssColour(color: string | undefined): string | undefined {
  const trimmed = (color ?? '').trim();
  return COLOUR.test(trimmed) ? trimmed : undefined;
}
