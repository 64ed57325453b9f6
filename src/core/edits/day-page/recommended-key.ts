import { sentence } from '../../language/sentence';
import type { FrontMatterValue } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { firstSafe, newEntry, placeOf, withoutEntry, type FrontMatterChange } from '../front-matter/change';
import { inDoubleQuotes, yamlString } from '../front-matter-line';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { RECOMMENDED } from './recommended-talks';

/**
 * Recommends a page in its front matter, in whatever language that is.
 *
 * @param reason empty for none; undefined takes the recommendation back
 */
export function planRecommendation(text: string, note: Note, reason: string | undefined): FrontMatterChange {
  const { frontMatter } = note;
  const plain = reason?.replace(/\s+/g, ' ').trim();
  const isWished = (value: FrontMatterValue | undefined): boolean =>
    plain === undefined ? value === undefined : plain === '' ? value === true : value === plain;
  const refusal = sentence(
    '“{0}” is written in a way that cannot be changed safely; edit it by hand.',
    RECOMMENDED,
  );
  const yaml = plain === undefined || plain === '' ? 'true' : yamlString(plain);
  const line = `${RECOMMENDED}: ${yaml}`;
  if (!frontMatter) {
    if (plain === undefined) return { edits: [] };
    return firstSafe(text, note, RECOMMENDED, [[newBlock(text, line)]], isWished, refusal);
  }
  const place = placeOf(text, frontMatter, RECOMMENDED);
  if ('reason' in place) return place;
  const { entry, braces } = place;
  if (!entry && plain === undefined) return { edits: [] };
  const isYaml = frontMatter.language === 'yaml';
  const quoted = plain === undefined || plain === '' ? 'true' : inDoubleQuotes(plain);
  const value = isYaml && !braces ? yaml : quoted;
  if (!entry) {
    const key =
      frontMatter.language === 'json'
        ? `"${RECOMMENDED}": `
        : isYaml
          ? `${RECOMMENDED}: `
          : `${RECOMMENDED} = `;
    return firstSafe(
      text,
      note,
      RECOMMENDED,
      [[newEntry(text, frontMatter, place, [line], key + value)]],
      isWished,
      refusal,
    );
  }
  const ways: TextEdit[][] =
    plain === undefined
      ? [withoutEntry(text, entry.span), withoutPair(text, entry.span)]
      : [[{ span: entry.valueSpan, text: entry.kind === 'none' ? ` ${value}` : value }]];
  return firstSafe(
    text,
    note,
    RECOMMENDED,
    ways.filter((edits) => edits.length > 0),
    isWished,
    refusal,
  );
}

/** In braces an entry goes with the comma after it, else with the one in front. */
function withoutPair(text: string, { start, end }: { start: number; end: number }): TextEdit[] {
  const after = /^\s*,\s*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0;
  if (after > 0) return [{ span: { start, end: end + after }, text: '' }];
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 1000), start))?.[0].length ?? 0;
  return [{ span: { start: start - before, end }, text: '' }];
}

function newBlock(text: string, line: string): TextEdit {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return { span: { start: at, end: at }, text: ['---', line, '---', '', ''].join(lineBreakOf(text)) };
}
