import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const button: ShortcodeDescription = {
  name: 'button',
  about:
    'A button that leads somewhere: to the video, the slides, the code. Between the tags stands its text.',
  from: 'relearn',
  since: '1.0',
  closing: 'always',
  notation: '%',
  output: 'placed',
  params: [
    { name: 'href', kind: 'address', about: 'Where it leads. Without it the button is dead.' },
    { ...style, fallback: 'transparent' },
    icon,
    {
      name: 'iconposition',
      kind: 'choice',
      about: 'On which side of the text the icon stands; any other value shows none.',
      values: ['left', 'right'],
      fallback: 'left',
      aliases: [{ name: 'icon-position', until: '10.0' }],
    },
    color,
    title,
    {
      name: 'target',
      kind: 'text',
      about: 'Frame in which it opens. No effect in Relearn 9.',
      since: '5.4',
      until: '10.0',
      deprecated: { since: '7.4', use: '?target=_self at the end of the address' },
    },
    {
      name: 'type',
      kind: 'choice',
      about: 'Type of the HTML button. With it the button is not a link.',
      values: ['button', 'submit', 'reset'],
      fallback: 'button',
      since: '5.7',
    },
    { name: 'hint', kind: 'text', about: 'Text of the tooltip.', since: '8.2' },
    {
      name: 'action',
      kind: 'text',
      about: 'What a click does on the page, in place of an address.',
      since: '9.2',
    },
    { name: 'istoggle', kind: 'flag', about: 'Whether the action switches something.', since: '9.2' },
    {
      name: 'borderless',
      kind: 'flag',
      about: 'Without a border; any value that is not empty counts.',
      since: '8.2',
    },
  ],
};
