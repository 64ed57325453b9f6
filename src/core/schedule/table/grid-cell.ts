import { AND } from '../../conference/evidence/between-people';
import type { TalkDraft } from '../draft';
import { cancelledTitle } from '../words/kind';
import { oneLine } from '../words/plain-words';
import { AND_ANOTHER } from '../words/names-in';
import { speaker } from '../words/speakers';
import { toMarkdown } from '../words/to-markdown';
import { people } from './people';

/** What a cell says of its talk. */
export type CellTalk = Pick<TalkDraft, 'title' | 'isCancelled' | 'speakers' | 'abstract'>;

/** What stands in a line of several people, but for commas. */
const SEVERAL = new RegExp(`[&;|()]|\\s${AND_ANOTHER}\\s`);
const BETWEEN = new RegExp(`\\s*[;&|,]\\s*|\\s+(?:${AND})\\s+`);
const IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/;

/** Whether a cell of one line ends with names in brackets. */
export function isInBrackets(cell: string): boolean {
  const found = IN_BRACKETS.exec(cell.trim());
  return found !== null && areNames(found[2] ?? '');
}

/**
 * Reads `Title`, `Title (Ada Example)` and a title with its speakers on the next line.
 *
 * @param hasBrackets whether the table names speakers in brackets: a title may end with others
 * @returns undefined for an empty cell
 */
export function readGridCell(cell: string, hasBrackets: boolean): CellTalk | undefined {
  const [first, ...rest] = cell
    .split(/\r\n|\n|\r|<br\s*\/?>/i)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = oneLine(first);
  if (title === undefined || /^[-–—x.]$/i.test(title)) return undefined;
  const found = rest.length === 0 && hasBrackets ? IN_BRACKETS.exec(title) : null;
  if (found && areNames(found[2] ?? ''))
    return { ...cancelledTitle(found[1] ?? title), speakers: speakersOf(found[2] ?? '') };
  const bare = rest.map((line) => line.replace(/^\((.*)\)$/, '$1'));
  const names = bare.findIndex((line) => !areNames(line));
  const count = names < 0 ? bare.length : names;
  return {
    ...cancelledTitle(title),
    speakers: bare.slice(0, count).flatMap(speakersOf),
    abstract: toMarkdown(rest.slice(count).join('\n')),
  };
}

/** `Ada Example, Acme` is one who works there, `Ada Example, Bo Test` are two. */
function speakersOf(words: string): ReturnType<typeof people> {
  const [name, company, ...others] = words.split(/,\s+/);
  const isCompany = company !== undefined && others.length === 0 && !/\s/.test(company.trim());
  return isCompany && !SEVERAL.test(words) ? speaker(name, company) : people(words, undefined);
}

/** Whether words are names of people: two to five words each, the first in capitals. */
function areNames(words: string): boolean {
  if (words.length > 120 || /[.!?:]$|\d|https?:/.test(words)) return false;
  const [first, ...others] = words.replace(/\([^()]*\)/g, '').split(BETWEEN);
  const isName = (part: string, least: number): boolean => {
    const parts = part.trim().split(/\s+/);
    return parts.length >= least && parts.length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(part.trim());
  };
  return isName(first ?? '', 2) && others.every((part) => isName(part, 1));
}
