import { inDoubleQuotes, yamlFlowItem, yamlString } from '../front-matter-line';

/** What is known of a talk when its note is made; empty where nothing is. */
export interface TalkVariables {
  readonly title: string;
  /** Joined with `, `; in front matter `[{{speakers}}]` is a list. */
  readonly speakers: readonly string[];
  readonly room: string;
  /** ISO 8601; written as `10:30`, and whole after the keys `date`, `start` and `end` of front matter. */
  readonly start: string;
  readonly end: string;
  readonly track: string;
  readonly url: string;
  /** Markdown, several lines. */
  readonly abstract: string;
  readonly day: string;
  /** Its place in the day: `03`. */
  readonly number: string;
  /** The title as part of a file name. */
  readonly slug: string;
}

export const VARIABLES = [
  'title',
  'speakers',
  'room',
  'start',
  'end',
  'track',
  'url',
  'abstract',
  'day',
  'number',
  'slug',
] as const satisfies readonly (keyof TalkVariables)[];

const VARIABLE = new RegExp(`\\{\\{[ \\t]*(${VARIABLES.join('|')})[ \\t]*\\}\\}`);

/** The words of a variable in running text. */
export function inText(name: keyof TalkVariables, values: TalkVariables): string {
  if (name === 'speakers') return values.speakers.join(', ');
  if (name === 'start' || name === 'end') return clockOf(values[name]);
  return values[name];
}

/**
 * The words of a variable in front matter, quoted as its place there needs it.
 *
 * @param before what stands before it in its line
 * @param after what stands after it in its line
 */
export function inFrontMatter(
  name: keyof TalkVariables,
  values: TalkVariables,
  { before, after, isToml }: { before: string; after: string; isToml: boolean },
): string {
  const isDate = /^\s*(?:date|start|end|starts?_?at|ends?_?at)\s*[:=]/i.test(before);
  const words =
    isDate && (name === 'start' || name === 'end')
      ? values[name]
      : inText(name, values).replace(/\s+/g, ' ').trim();
  const mark = before.at(-1);
  if (mark === '"' && after.startsWith('"')) return inDoubleQuotes(words).slice(1, -1);
  if (mark === "'" && after.startsWith("'"))
    return isToml ? words.replaceAll("'", '’') : words.replaceAll("'", "''");
  if (mark === '[' && after.startsWith(']'))
    return name === 'speakers'
      ? values.speakers.map((each) => listed(each, isToml)).join(', ')
      : listed(words, isToml);
  if (/^[^:=]*[:=]\s*$/.test(before) && after.trim() === '')
    return isToml && !isDate ? inDoubleQuotes(words) : yamlValue(words);
  return /^\s*-\s+$/.test(before) && after.trim() === '' ? yamlValue(words) : words;
}

const yamlValue = (words: string): string =>
  words === '' ? '' : /^\d{4}-\d\d-\d\dT/.test(words) ? words : yamlString(words);

function listed(words: string, isToml: boolean): string {
  return isToml ? inDoubleQuotes(words) : yamlFlowItem(words);
}

/** `10:30` of ISO 8601; the words themselves when they are something else. */
function clockOf(moment: string): string {
  return /T(\d{2}:\d{2})/.exec(moment)?.[1] ?? moment;
}

/**
 * One line such as `{{speakers}} · {{room}} · {{start}}` with its variables filled in. Parts between separators that
 * have variables, but nothing to say, are left out with their separator.
 */
export function fillLine(template: string, values: TalkVariables): string {
  const all = new RegExp(VARIABLE, 'g');
  const pieces = template.replace(/[\r\n]+/g, ' ').split(/(\s+[·•|–—-]\s+)/);
  const kept: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at] ?? '';
    const told = [...part.matchAll(all)].map(([, name]) =>
      inText(name as keyof TalkVariables, values).trim(),
    );
    if (told.length > 0 && told.every((words) => words === '')) continue;
    const filled = part.replace(all, (_, name: keyof TalkVariables) =>
      inText(name, values).replace(/\s+/g, ' ').trim(),
    );
    if (kept.length > 0) kept.push(pieces[at - 1] ?? ' ');
    kept.push(filled);
  }
  return kept.join('').trim();
}
