import type { ParamDescription } from './description';
import { at, color, icon, style, title } from './shared-params';

/** The parameters of a coloured box: of `callout`, and of `notice`, its older name. */
export const BOX_PARAMS: readonly ParamDescription[] = [
  { ...at(1, style), fallback: 'default' },
  { ...at(2, title), since: '2.7' },
  { ...at(3, icon), since: '3.1' },
  color,
  {
    name: 'expanded',
    kind: 'flag',
    about: 'Whether it is open at first; given at all, it can be folded.',
    since: '6.3',
  },
  {
    name: 'groupid',
    kind: 'text',
    about: 'Boxes of one group: opening one closes the others.',
    since: '7.2',
  },
];
