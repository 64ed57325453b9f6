import type { ShortcodeDescription } from './description';
import { align } from './shared-params';

export const mermaid: ShortcodeDescription = {
  name: 'mermaid',
  about: 'A Mermaid diagram, as a fence named `mermaid`.',
  from: 'relearn',
  since: '1.0',
  closing: 'always',
  notation: '<',
  output: 'placed',
  params: [align, { name: 'zoom', kind: 'flag', about: 'Whether the diagram can be zoomed.', since: '5.11' }],
};
