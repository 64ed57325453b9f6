import type { ShortcodeDescription } from './description';
import { title } from './shared-params';

export const highlight: ShortcodeDescription = {
  name: 'highlight',
  about: 'A piece of code in colour.',
  from: 'hugo',
  since: '0.15',
  closing: 'always',
  notation: '<',
  output: 'html',
  params: [
    { name: 'type', kind: 'text', about: 'The language.', position: 1 },
    {
      name: 'options',
      kind: 'text',
      about: 'Options of Hugo’s highlighter, such as `linenos=true`.',
      position: 2,
    },
    { ...title, since: '5.17' },
    { name: 'wrap', kind: 'flag', about: 'Whether long lines are wrapped.', fallback: 'true' },
    { name: 'hl_lines', kind: 'text', about: 'Lines to mark, such as `2-4`.' },
    { name: 'linenos', kind: 'text', about: 'Line numbers: `true`, `table` or `inline`.' },
  ],
};
