import type { Shortcode } from '../shortcodes/shortcode';
import { styleNamed } from '../shortcodes/styles';
import { element, type Content } from './content';
import { parameter, type Rendering } from './rendering';

/** How a box, badge or button looks. */
export interface Look {
  /** For `data-style`. */
  readonly style: string;
  /** For `class`. */
  readonly className: string;
  /** For `style`; undefined when the style's own colour holds. */
  readonly css: string | undefined;
  /** Font Awesome classes; empty for none. */
  readonly icon: string;
  /** What is shown when the author gives no words; empty for none. */
  readonly title: string;
}

/**
 * The look that a shortcode's `style`, `color` and `icon` ask for.
 *
 * @param plain the style without any of them
 * @param style what `style` says, when it is not given by that name
 */
export function looks(
  shortcode: Shortcode,
  rendering: Rendering,
  plain: string,
  style = parameter(shortcode, 'style'),
): Look {
  const color = cssColour(parameter(shortcode, 'color'));
  const isNewest = rendering.since('7.0');
  const wanted = (style ?? '').trim();
  const name = (isNewest ? wanted.toLowerCase() : wanted) || (color ? 'default' : plain);
  const known = styleNamed(name);
  const foreign = known === undefined && isNewest ? cssColour(name) : undefined;
  const own = color ?? foreign;
  return {
    style: name,
    className: className(known === undefined && isNewest ? 'default' : name),
    css: own === undefined ? undefined : `--VARIABLE-BOX-color: ${own};`,
    icon: iconClasses(parameter(shortcode, 'icon') ?? '', known?.icon),
    title: known?.title ?? '',
  };
}

/** Classes of an icon: what holds `fa-` is taken as it is, a blank means none, nothing means the style's own. */
export function iconClasses(icon: string, own?: string): string {
  const wanted = (icon === '' ? (own ?? '') : icon).trim();
  if (wanted === '') return '';
  return /\bfa-\w/.test(wanted) ? wanted : `fa-fw fas fa-${wanted}`;
}

/** The icon of some classes; undefined for none. Its name is in `data-icon`, its family too when it is not solid. */
export function iconElement(classes: string): Content {
  if (classes === '') return undefined;
  const words = classes.split(/\s+/);
  const name = words.find((word) => /^fa-(?!(?:fw|lg|solid|regular|brands|xs|sm|\d*x)$)./.test(word));
  const family = words.find((word) => /^fa[bsrldt]$/.test(word));
  const shown = `${family === undefined || family === 'fas' ? '' : `${family} `}${name?.slice(3) ?? ''}`;
  return element('i', { class: classes, 'data-icon': shown });
}

/** A colour as CSS may have it; undefined for anything else, such as a second declaration. */
function cssColour(color: string | undefined): string | undefined {
  const trimmed = (color ?? '').trim();
  return /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch|hwb)\([\d\s.,%/a-z-]*\)|var\(--[\w-]+\))$/i.test(
    trimmed,
  )
    ? trimmed
    : undefined;
}

function className(name: string): string {
  return name.replace(/[^\w-]+/g, '-');
}
