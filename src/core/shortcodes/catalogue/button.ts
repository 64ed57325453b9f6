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
      aliases: ['icon-position'],
    },
    color,
    title,
    { name: 'target', kind: 'text', about: 'Frame in which it opens. No effect in Relearn 9.', since: '5.4' },
    {
      name: 'type',
      kind: 'choice',
      about: 'Type of the HTML button. With it the button is no link.',
      values: ['button', 'submit', 'reset'],
      fallback: 'button',
      since: '5.7',
    },
    { name: 'hint', kind: 'text', about: 'Text of the tooltip.', since: '8.2' },
    {
      name: 'borderless',
      kind: 'flag',
      about: 'Without a border; any value that is not empty counts.',
      since: '8.2',
    },
  ],
};
