import type { ShortcodeDescription } from './description';
import { title } from './shared-params';

export const figure: ShortcodeDescription = {
  name: 'figure',
  about: 'A picture with a caption.',
  from: 'hugo',
  since: '0.15',
  closing: 'either',
  notation: '<',
  output: 'html',
  params: [
    { name: 'src', kind: 'file', about: 'The picture.' },
    { name: 'alt', kind: 'text', about: 'What it shows, for those who do not see it.' },
    { name: 'caption', kind: 'text', about: 'Text below it; Markdown.' },
    title,
    { name: 'link', kind: 'address', about: 'Where a click on it leads.' },
    { name: 'target', kind: 'text', about: 'Frame in which the link opens.' },
    { name: 'rel', kind: 'text', about: 'Relation of the link.' },
    { name: 'attr', kind: 'text', about: 'Whose work it is.' },
    { name: 'attrlink', kind: 'address', about: 'Where the name of its maker leads.' },
    { name: 'class', kind: 'text', about: 'Classes of the figure.' },
    { name: 'width', kind: 'text', about: 'Width in pixels.' },
    { name: 'height', kind: 'text', about: 'Height in pixels.' },
    { name: 'loading', kind: 'choice', about: 'When it is loaded.', values: ['eager', 'lazy'] },
  ],
};
