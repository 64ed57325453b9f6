import { AND } from '../../conference/evidence/between-people';

/** `and` before another person: `Ortega y Gasset` are the surnames of one. A part of a pattern. */
export const AND_ANOTHER = `(?!(?:y|e)\\s+[^\\s,;&|()]+\\s*(?:$|[\\r\\n,;&|()]|\\s(?:${AND})\\s))(?:${AND})`;

const BETWEEN = new RegExp(`\\s*[;&|]\\s*|,\\s+|\\s+${AND_ANOTHER}\\s+`);

/** The names in a line such as `Ada Example, Bo Test and Cy Probe`. */
export function namesIn(words: string): string[] {
  return words.split(BETWEEN).filter((name) => name !== '');
}
