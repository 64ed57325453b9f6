import type { FrontMatter } from '../note/front-matter/front-matter';
import { cut, type Span } from '../text/span';
import { inDoubleQuotes, yamlFlowItem, yamlString } from './front-matter-line';

/**
 * A tag as it is written in the place of another one: in the author's quotes, and in quotes where the language of
 * the block would take the words for something else.
 *
 * @param old the item as written, quotes included
 * @param list the whole value that the item is part of
 */
export function itemText(
  text: string,
  { language }: FrontMatter,
  list: Span,
  old: Span,
  words: string,
): string {
  const quote = cut(text, old).charAt(0);
  if (language !== 'yaml' || quote === '"') return inDoubleQuotes(words);
  if (quote === "'") return `'${words.replaceAll("'", "''")}'`;
  return text.charAt(list.start) === '[' ? yamlFlowItem(words) : yamlString(words);
}
