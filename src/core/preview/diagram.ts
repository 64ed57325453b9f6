import { element, type Content } from './content';
import type { Rendering } from './rendering';

/** A Mermaid diagram before it is drawn. @param line on which its source begins, 0-based */
export function diagram(source: string, line: number, { settings }: Rendering, align?: string): Content {
  return element(
    'pre',
    {
      class: [settings.diagramClass, align && `align-${align}`].filter(Boolean).join(' '),
      'data-diagram-line': String(line),
    },
    source,
  );
}
