import { sentence } from '../../core/language/sentence';

/** As Mermaid has them of itself; it would draw the words “Maximum text size” in place of a longer diagram. */
export const MOST_CHARACTERS = 50_000;
export const MOST_EDGES = 500;

/** What is said of a diagram that is longer than Mermaid draws; undefined for others. */
export function tooLarge(source: string): string | undefined {
  if (source.length <= MOST_CHARACTERS) return undefined;
  return sentence(
    'The diagram has {0} characters, more than the {1} that Mermaid draws: split it.',
    counted(source.length),
    counted(MOST_CHARACTERS),
  );
}

/** What is said when Mermaid finds too many edges, in one sentence; undefined for other messages of Mermaid. */
export function tooManyEdges(message: string): string | undefined {
  if (!message.startsWith('Edge limit exceeded')) return undefined;
  return sentence(
    'The diagram has more than {0} edges, the most that Mermaid draws: split it.',
    counted(MOST_EDGES),
  );
}

function counted(number: number): string {
  return number.toLocaleString('en');
}
