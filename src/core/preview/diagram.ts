import { diagramWords } from './diagram-words';
import { element, type Content } from './content';
import { alignment } from './formula';
import type { RenderContext } from './rendering';

/**
 * A Mermaid diagram before it is drawn.
 *
 * @param line on which its source begins, 0-based
 */
export function diagram(source: string, line: number, { settings }: RenderContext, align?: string): Content {
  // A browser drops a line break at the start of a `pre`.
  const opens = source.startsWith('\n');
  return element(
    'pre',
    {
      class: `${settings.diagramClass} align-${alignment(align)}`,
      'data-diagram-line': String(opens ? line + 1 : line),
      'data-diagram-words': diagramWords(),
    },
    opens ? source.slice(1) : source,
  );
}
