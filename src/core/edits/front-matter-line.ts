import { entry, type FrontMatter } from '../note/front-matter/front-matter';
import { lineBreakOf, type TextEdit } from '../text/text-edit';
import type { Span } from '../text/span';

/**
 * Puts lines into a front matter block, after the last entry or on top of the first.
 *
 * @param lines without line breaks, in the block's own language
 */
export function addLines(
  text: string,
  frontMatter: FrontMatter,
  lines: readonly string[],
  where: 'first' | 'last',
): TextEdit {
  const eol = lineBreakOf(text);
  const { start, end } = frontMatter.content;
  const at = where === 'first' ? start : end;
  const needsBreak = where === 'last' && at > start && text[at - 1] !== '\n';
  return { span: { start: at, end: at }, text: `${needsBreak ? eol : ''}${lines.join(eol)}${eol}` };
}

/** Where a finding about a missing key is shown: the opening line of the block. */
export function openingOf(text: string, frontMatter: FrontMatter): Span {
  const found = text.indexOf('\n', frontMatter.span.start);
  const end = found < 0 ? text.length : found;
  return {
    start: frontMatter.span.start,
    end: Math.max(frontMatter.span.start, text.slice(0, end).trimEnd().length),
  };
}

/** The key's own place: from the key to the end of its value; undefined when it is not there. */
export function entrySpan(frontMatter: FrontMatter | undefined, key: string): Span | undefined {
  const found = entry(frontMatter, key);
  return found && { start: found.keySpan.start, end: Math.max(found.valueSpan.end, found.keySpan.end) };
}

/** Characters that only an escape can bring into a string of one line. */
const CONTROL = /[\p{Cc}\u2028\u2029\uFEFF]/u;

/** The words as YAML takes them for a string, quoted where it would take them for something else. */
export function yamlString(words: string): string {
  return CONTROL.test(words) || needsQuotes(words) ? inDoubleQuotes(words) : words;
}

/** The same for an item of a list between brackets, which a comma or bracket would end. */
export function yamlFlowItem(words: string): string {
  return /[[\]{},]/.test(words) ? inDoubleQuotes(words) : yamlString(words);
}

/**
 * Whether YAML would refuse the words as they stand, cut them, or read something else (relearn.md says which of
 * these stop Hugo's build and which do silent damage).
 */
export function needsQuotes(words: string): boolean {
  return (
    words === '' ||
    words !== words.trim() ||
    /^[[\]{}>|*&!%@`#,"'?:-]/.test(words) ||
    /:(?:\s|$)|\s#/.test(words) ||
    /^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(words) ||
    /^[-+]?(?:[\d.][\d._]*(?:[-:e][\d.:+-]*)?|0[xob][\da-f_]+|\.(?:inf|nan))$/i.test(words)
  );
}

/** Words in double quotes, as YAML, TOML and JSON read them alike: one of them refuses what is escaped here. */
export function inDoubleQuotes(words: string): string {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return JSON.stringify(words).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);
}
