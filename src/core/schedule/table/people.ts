import type { Speaker } from '../schedule';
import { AND_ANOTHER } from '../words/names-in';
import { readPeople, speaker } from '../words/speakers';

/** Pronouns, which some write after their names. */
const PRONOUNS = /^(?:she|he|they|it|sie|er|elle|il|ella|él|any|ze|xe)(?:\s*[/|,]\s*\p{L}+)*$/iu;

const ANOTHER = new RegExp(`\\S\\s+(?:&|${AND_ANOTHER})\\s+\\S`);
const BETWEEN_OR_BRACKET = new RegExp(`([()]|[\\r\\n]+|\\s*[;&|]\\s*|,\\s+|\\s+${AND_ANOTHER}\\s+)`);

/**
 * The people of a cell: `Ada Example, Bo Test`, `Ada Example (Acme) & Bo Test (Beta, Inc.)`, one a line, or with
 * companies after commas where `&` stands between the people.
 *
 * @param affiliation of a column of its own
 */
export function people(cell: string, affiliation: string | undefined): Speaker[] {
  const hasBoth = ANOTHER.test(cell) && /,\s/.test(cell) && !/[;|()\r\n]/.test(cell);
  const spoken = hasBoth ? readPeople(cell) : undefined;
  if (spoken?.every(({ affiliation: own }) => own !== null) === true) return spoken;
  return partsOf(cell).flatMap((part) => {
    const found = /^(.*[^\s(])\s*\(([^()]+)\)$/.exec(part.trim());
    const own = found?.[2]?.trim() ?? '';
    return found && !PRONOUNS.test(own)
      ? speaker(found[1], own)
      : speaker(found ? found[1] : part, affiliation);
  });
}

/** Parts between commas, semicolons and the like, but for those in brackets. */
function partsOf(cell: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [at, piece] of cell.split(BETWEEN_OR_BRACKET).entries()) {
    if (piece === '(') depth++;
    if (piece === ')') depth = Math.max(0, depth - 1);
    const isBetween = at % 2 === 1 && depth === 0 && piece !== ')';
    if (isBetween) parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts;
}
