import type { Conference } from '../../conference/model';
import type { Note } from '../../note/note';
import { lineBreakOf } from '../../text/text-edit';
import { inDoubleQuotes, yamlString } from '../front-matter-line';

/** How the pages of a conference are written. */
export interface PageForm {
  readonly language: 'yaml' | 'toml';
  readonly eol: string;
}

/**
 * The form of the page that stands nearest to a new one, the last of its day first: the language of the front matter
 * (YAML where none has any), and the line breaks.
 *
 * @param paths of pages, the nearest last
 */
export function formLike(
  paths: readonly (string | undefined)[],
  note: (path: string) => Note | undefined,
  text: (path: string) => string | undefined,
): PageForm {
  const near = paths.findLast((path) => path !== undefined && note(path)?.frontMatter !== undefined);
  const isBroken = (path: string | undefined): boolean =>
    path !== undefined && text(path)?.includes('\n') === true;
  const broken = paths.findLast(isBroken);
  return {
    language: near !== undefined && note(near)?.frontMatter?.language === 'toml' ? 'toml' : 'yaml',
    eol: broken === undefined ? '\n' : lineBreakOf(text(broken) ?? ''),
  };
}

/** Pages of days and of talks, those of one folder last. */
export function pagesNear({ days }: Conference, folder: string | undefined): string[] {
  const isNear = (path: string): boolean => folder !== undefined && path.startsWith(`${folder}/`);
  const all = days.flatMap(({ path, sessions }) => [
    ...(path === undefined ? [] : [path]),
    ...sessions.map((session) => session.path),
  ]);
  return [...all.filter((path) => !isNear(path)), ...all.filter(isNear)];
}

/** A front matter block with its fences and the blank line below it, as lines. */
export function frontMatterLines(
  { language }: PageForm,
  entries: readonly (readonly [key: string, value: string | number | readonly string[]])[],
): string[] {
  const fence = language === 'toml' ? '+++' : '---';
  const lines = entries.flatMap(([key, value]) => {
    if (language === 'toml') return [`${key} = ${tomlValue(value)}`];
    if (typeof value === 'object') return [`${key}:`, ...value.map((item) => `  - ${yamlString(item)}`)];
    return [`${key}: ${typeof value === 'number' ? String(value) : yamlString(value)}`];
  });
  return [fence, ...lines, fence, ''];
}

function tomlValue(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return inDoubleQuotes(value);
  return `[${value.map((item) => tomlValue(item)).join(', ')}]`;
}
