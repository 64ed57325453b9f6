import { translated } from '../language/sentence';

/** What the script in the page says of diagrams: it knows no language, so that a page brings translations along. */
export const DIAGRAM_WORDS: readonly string[] = [
  'Drawing…',
  'Line {0}: {1}',
  'Line {0} of the diagram: {1}',
  'Mermaid could not be loaded: {0}',
  'Mermaid knows no diagram that begins with this word.',
  'The diagram has more than {0} edges, the most that Mermaid draws: split it.',
  'The diagram has {0} characters, more than the {1} that Mermaid draws: split it.',
  'The diagram is empty.',
];

/** Their translations as JSON, by their English; undefined where the language is English. */
export function diagramWords(): string | undefined {
  const words = DIAGRAM_WORDS.map((english): [string, string] => [english, translated(english)]);
  const own = words.filter(([english, word]) => english !== word);
  return own.length === 0 ? undefined : JSON.stringify(Object.fromEntries(own));
}
