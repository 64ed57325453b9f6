/**
 * The styles of Relearn's buttons, badges and boxes, with their colours in the light variants, default icons and
 * English titles. Facts from the theme's templates, checked by building sites.
 */
export interface Style {
  readonly name: string;
  /** Relearn version that brought it. */
  readonly since: string;
  readonly colour: string | undefined;
  /** Font Awesome name. */
  readonly icon: string | undefined;
  readonly title: string | undefined;
}

export const STYLES: readonly Style[] = [
  severity('info', '1.0', 'rgb(48,117,229)', 'info-circle', 'Info'),
  severity('note', '1.0', 'rgb(237,153,9)', 'exclamation-circle', 'Note'),
  severity('tip', '1.0', 'rgb(42,178,24)', 'lightbulb', 'Tip'),
  severity('warning', '1.0', 'rgb(224,62,62)', 'exclamation-triangle', 'Warning'),
  severity('caution', '6.2', 'rgb(229,50,210)', 'hand', 'Caution'),
  severity('important', '6.2', 'rgb(45,190,200)', 'bolt', 'Important'),
  plain('primary', '4.0', 'rgb(125,201,3)'),
  plain('secondary', '4.0', 'rgb(72,106,201)'),
  plain('accent', '5.10', 'rgb(255,102,78)'),
  plain('blue', '1.0', 'rgb(48,117,229)'),
  plain('cyan', '6.2', 'rgb(45,190,200)'),
  plain('green', '1.0', 'rgb(42,178,24)'),
  plain('grey', '1.0', 'rgb(160,160,160)'),
  plain('magenta', '6.2', 'rgb(229,50,210)'),
  plain('orange', '1.0', 'rgb(237,153,9)'),
  plain('red', '1.0', 'rgb(224,62,62)'),
  plain('default', '1.0', 'rgb(160,160,160)'),
  plain('transparent', '1.0', undefined),
  plain('code', '5.20', undefined),
  plain('link', '8.2', undefined),
  plain('action', '8.2', undefined),
  plain('inline', '8.3', undefined),
];

/** Accepted by the theme though its documentation is silent about them. */
export const QUIET_STYLES: readonly string[] = ['neutral', 'filled', 'initial', 'attachments'];

/** The style of a name in any case; undefined for one the theme does not know. */
export function styleNamed(name: string): Style | undefined {
  const lower = name.toLowerCase();
  return STYLES.find((style) => style.name === lower);
}

function severity(name: string, since: string, colour: string, icon: string, title: string): Style {
  return { name, since, colour, icon, title };
}

function plain(name: string, since: string, colour: string | undefined): Style {
  return { name, since, colour, icon: undefined, title: undefined };
}
