import { element, type Content } from '../content';
import { classes, iconElement, type Appearance } from './appearance';
import type { RenderContext } from '../rendering';

export interface Box {
  readonly look: Appearance;
  /** In place of the look's title, which is inline Markdown. */
  readonly title?: Content;
  readonly content: Content;
  readonly hasContent: boolean;
  /** Undefined: it cannot be folded. */
  readonly isOpen: boolean | undefined;
  /** Boxes of one group: opening one closes the others. */
  readonly group?: string | undefined;
  /** Its class; left out, that of the boxes of this version. */
  readonly kind?: string;
  /** Text of the tooltip. */
  readonly hint?: string | undefined;
  /** More classes, of the author's own. */
  readonly classes?: string | undefined;
  /** The element around the content. */
  readonly container?: 'div' | 'ul';
}

/** Relearn's box: notices, expandable texts, lists of files and alerts are all of this kind. */
export function box(options: Box, rendering: RenderContext): Content {
  const { look, hasContent, container = 'div' } = options;
  const { icon, title, css } = look;
  if (icon === '' && title === '' && !hasContent) return undefined;
  const folds = hasContent && options.isOpen !== undefined;
  const isBare = !folds && icon === '' && title === '';
  return element(
    'details',
    {
      class: `${classes(look, 'box', 'cstyle', options.kind ?? (rendering.since('9.2') ? 'callout' : 'notices'), options.classes)}${folds ? ' expand' : ''}`,
      'data-style': look.style,
      style: css,
      name: options.group || undefined,
      title: options.hint || undefined,
      open: !folds || options.isOpen ? '' : undefined,
    },
    element(
      'summary',
      { class: `box-label${isBare ? ' a11y-only' : ''}`, tabindex: folds ? undefined : '-1' },
      folds ? element('i', { class: 'expander-icon fa-fw fas fa-chevron-right' }) : undefined,
      icon === '' ? undefined : [iconElement(icon), ' '],
      title === ''
        ? element('span', { class: 'a11y-only' }, 'Details')
        : (options.title ?? rendering.markdown(title)),
    ),
    hasContent
      ? element(container, { class: 'box-content', title: options.hint ? '' : undefined }, options.content)
      : undefined,
  );
}

/** Whether a flag of Hugo's own is on: `true` or `1`. */
export function isSwitchedOn(value: string | undefined): boolean {
  return ['true', '1'].includes((value ?? '').trim());
}

/** A flag as Relearn reads it: left out is undefined, only `true` is true. */
export function flag(value: string | undefined): boolean | undefined {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? undefined : trimmed === 'true';
}
