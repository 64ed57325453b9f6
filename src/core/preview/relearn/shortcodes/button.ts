import { sentence } from '../../../language/sentence';
import { element, type Content } from '../../content';
import { classes, iconElement, appearance, styleParams } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { BuildError, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const button: ShortcodeRenderer = {
  name: 'button',
  isInline: true,

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const look = appearance(
      styleParams(use, rendering),
      { style: 'transparent', colouredStyle: 'default' },
      rendering,
    );
    const address = buttonAddress(use, rendering);
    const action = (rendering.param(use, 'action') ?? '').trim() || undefined;
    const hint = rendering.param(use, 'hint');
    const words = label(use, look.title, rendering);
    const position = rendering.param(use, 'iconposition') ?? 'left';
    const icon = iconElement(look.icon);
    const gap = look.icon !== '' && words !== undefined ? ' ' : undefined;
    const inner = [
      position === 'left' ? [icon, gap] : undefined,
      words === undefined ? undefined : element('span', { class: 'title' }, words),
      position === 'right' ? [gap, icon] : undefined,
    ];
    return element(
      'span',
      {
        class: classes(
          look,
          'btn cstyle button',
          (address ?? action) !== undefined && 'interactive',
          rendering.param(use, 'borderless') && 'noborder',
        ),
        'data-relearn-button': '',
        'data-style': look.style,
        style: look.css,
        title: hint || undefined,
      },
      clickable(inner, { address, action, label: words === undefined ? hint : undefined }, use, rendering),
    );
  },
};

interface Click {
  readonly address: string | undefined;
  readonly action: string | undefined;
  /** What a button without words is called. */
  readonly label: string | undefined;
}

function clickable(
  inner: Content,
  { address, action, label }: Click,
  use: ShortcodeNode,
  rendering: RenderContext,
): Content {
  const named = { 'aria-label': (rendering.since('9.2') && label) || undefined };
  if (address !== undefined)
    return element('a', { href: address, ...frame(address, use, rendering), ...named }, inner);
  if (action === undefined) return element('span', {}, inner);
  const isToggle = (rendering.param(use, 'istoggle') ?? '').trim() === 'true';
  return element(
    'button',
    {
      type: rendering.param(use, 'type') || 'button',
      'data-button-action': action,
      'aria-expanded': isToggle && 'false',
      ...named,
    },
    inner,
  );
}

/** The title wins over the text between the tags, and that over the title of the style. */
function label(use: ShortcodeNode, styleTitle: string, rendering: RenderContext): Content {
  const title = rendering.param(use, 'title');
  if (title !== undefined && title !== '') return title.trim() || undefined;
  const isBlank = (use.inner?.text ?? '').trim() === '';
  return isBlank ? styleTitle || undefined : rendering.inner(use);
}

/** Where it leads; undefined for a dead button. Scripts are not run here. */
function buttonAddress(use: ShortcodeNode, rendering: RenderContext): string | undefined {
  const href = rendering.param(use, 'href') ?? '';
  if (rendering.since('9.0')) refuseWhatGoRefuses(href);
  if (
    href.trim() === '' ||
    rendering.param(use, 'action') ||
    (rendering.since('6.0') && rendering.param(use, 'type'))
  )
    return undefined;
  return rendering.address(href.trim(), rendering.since('7.0') ? 'link' : 'literal');
}

/** Relearn 9 parses the address, and Hugo stops at one that cannot be parsed. */
function refuseWhatGoRefuses(href: string): void {
  if (/^\s|\s$/.test(href)) throw new BuildError(sentence('The address begins or ends with a space.'));
  if (/^'/.test(href)) throw new BuildError(sentence('Single quotes do not count here: use double quotes.'));
  if (/\p{Cc}/u.test(href)) throw new BuildError(sentence('The address contains a control character.'));
  if (/^[^/?#:]*:/.test(href) && !/^[a-z][a-z\d+.-]*:/i.test(href))
    throw new BuildError(sentence('The address has a colon where none is allowed.'));
}

function frame(address: string, use: ShortcodeNode, rendering: RenderContext): Record<string, string> {
  const isWeb = /^https?:/i.test(address);
  if (rendering.since('7.0')) return isWeb ? { rel: 'external' } : {};
  const target = rendering.param(use, 'target') ?? (isWeb ? '_blank' : '');
  return /^[\w-]+$/.test(target) ? { target } : {};
}
