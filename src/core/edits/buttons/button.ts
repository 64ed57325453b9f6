import { param, type Shortcode } from '../../shortcodes/shortcode';
import { asInlineText } from '../inline-text';
import { writeShortcode } from '../../shortcodes/write';

export type ButtonKind = 'video' | 'slides' | 'code' | 'other';

/** How a button of a kind looks; the user's settings say it. */
export interface ButtonTemplate {
  readonly kind: ButtonKind;
  readonly style: string;
  readonly icon: string;
  readonly text: string;
}

export const TEMPLATES: Readonly<Record<Exclude<ButtonKind, 'other'>, ButtonTemplate>> = {
  video: { kind: 'video', style: 'warning', icon: 'video', text: 'Watch talk on YouTube' },
  slides: { kind: 'slides', style: 'tip', icon: 'person-chalkboard', text: 'Slides' },
  code: { kind: 'code', style: 'tip', icon: 'code', text: 'Code' },
};

/** A button with its address, on one line. */
export function writeButton({ style, icon, text }: ButtonTemplate, href: string): string {
  const looks: [string, string][] = [];
  if (style !== '') looks.push(['style', style]);
  if (icon !== '') looks.push(['icon', icon]);
  return writeShortcode('button', [['href', href], ...looks], text.replace(/\s+/g, ' ').replace(/[{}]/g, ''));
}

/** A link in the place of a button, for notes that no Hugo builds: shortcodes would be text there. */
export function writeLink({ text }: Pick<ButtonTemplate, 'text'>, href: string): string {
  const address = /[\s()<>]/.test(href)
    ? `<${href.replace(/[<>\r\n]/g, (character) => encodeURIComponent(character))}>`
    : href;
  return `[${asInlineText(text.replace(/\s+/g, ' ').trim())}](${address})`;
}

/** What a button leads to, as its icon, its words and its address say. */
export function kindOfButton(text: string, shortcode: Shortcode): ButtonKind {
  const icon = param(shortcode, 'icon') ?? '';
  const href = param(shortcode, 'href') ?? '';
  const words = shortcode.inner ? text.slice(shortcode.inner.start, shortcode.inner.end) : '';
  if (/video|youtube|play|film/.test(icon)) return 'video';
  if (/chalkboard|slideshare|powerpoint|presentation|file-pdf/.test(icon)) return 'slides';
  if (/^(?:fa[bs] fa-)?(?:code|github|gitlab|git|terminal)/.test(icon)) return 'code';
  if (/youtu\.?be|vimeo\.com/i.test(href) || /\b(?:watch|video|recording)\b/i.test(words)) return 'video';
  if (/\bslides?\b|\bdeck\b/i.test(words) || /presentation|\.pptx?$|slides/i.test(href)) return 'slides';
  return /github\.com|gitlab\.com/i.test(href) || /\bcode\b|\brepo/i.test(words) ? 'code' : 'other';
}
