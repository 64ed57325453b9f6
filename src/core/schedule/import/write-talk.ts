import { addLines } from '../../edits/front-matter-line';
import { asInlineText } from '../../edits/inline-text';
import { applyEdits, lineBreakOf, type TextEdit } from '../../text/text-edit';
import { foldAbstract } from '../../note/abstracts';
import { entry, type FrontMatter } from '../../note/front-matter/front-matter';
import { readNote } from '../../note/read-note';
import type { Talk } from '../schedule';
import type { NoteStyle } from './note-style';
import { frontMatterFacts, talkLine, writeValue } from './talk-fields';

/** A talk as its note is to tell it. */
export interface TalkToWrite {
  readonly talk: Talk;
  /** Name of its day. */
  readonly day: string;
  readonly style: NoteStyle;
  /** How a folded block is written: Hugo leaves out HTML, and other readers know no shortcodes. */
  readonly look: 'details' | 'expand';
}

/** The abstract as a block of a note; empty when there is none, or none is wanted. */
export function abstractBlock({ talk, style, look }: TalkToWrite, eol: string): string {
  const isWanted = style.abstract === 'folded' && talk.abstract !== null;
  return isWanted ? foldAbstract(talk.abstract, look, eol) : '';
}

/** A title on one line, and without shortcodes. */
export function headingTitle(title: string): string {
  return oneLineTitle(title).replace(/\{\{([<%])/g, (_, delimiter: string) =>
    delimiter === '<' ? '{{&lt;' : '{{&#37;',
  );
}

/** A title as a heading that says it has it for its text. */
export function oneLineTitle(title: string): string {
  return title.replace(/[\r\n]+/g, ' ').trim();
}

/**
 * A title as Markdown: what the characters of a title would mean in a heading, such as a link or the end of it, is
 * escaped, and nothing where they mean nothing.
 */
export function headingMarkdown(title: string): string {
  const words = oneLineTitle(title);
  const plain = headingTitle(words);
  const isRight = (written: string): boolean => readNote(`# ${written}\n`).headings[0]?.text === words;
  if (isRight(plain)) return plain;
  const closed = plain.replace(/(?<=^|\s)#(?=#*$)/, '\\#');
  if (isRight(closed)) return closed;
  const escaped = headingTitle(asInlineText(words)).replace(/(?<=^|\s)#(?=#*$)/, '\\#');
  return isRight(escaped) ? escaped : plain;
}

/** The part of an outline that is a talk's own, with an empty line after it. */
export function talkSection(written: TalkToWrite, level: number, eol: string): string {
  const { talk, style, day } = written;
  const parts = [
    `${'#'.repeat(Math.min(level, 6))} ${headingMarkdown(talk.title)}`,
    talkLine(talk, style, day),
    abstractBlock(written, eol),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => part + eol + eol)
    .join('');
}

/**
 * A new page with the facts of its talk: in front matter where it has some, else below its heading; what the author's
 * template says already is not said again.
 *
 * @param hasAbstract whether the template has put the abstract somewhere
 */
export function withFacts(text: string, written: TalkToWrite, hasAbstract: boolean): string {
  const { talk, style, day } = written;
  const { frontMatter, headings, bodyStart } = readNote(text);
  const eol = lineBreakOf(text);
  const edits: TextEdit[] = [];
  const language = frontMatter?.language;
  if (frontMatter && (language === 'yaml' || language === 'toml') && !frontMatter.error)
    edits.push(...factEdits(text, frontMatter, language, written));
  else if (!frontMatter) {
    const line = talkLine(talk, style, day);
    const at = headings[0]?.span.end ?? bodyStart;
    if (line !== '')
      edits.push({ span: { start: at, end: at }, text: headings[0] ? eol + eol + line : line + eol + eol });
  }
  const block = hasAbstract ? '' : abstractBlock(written, eol);
  if (block !== '') {
    const todo = /^TODO:[ \t]*$/m.exec(text);
    const at = todo ? todo.index : text.length;
    edits.push({ span: { start: at, end: at }, text: block + eol + eol });
  }
  return applyEdits(text, edits);
}

function factEdits(
  text: string,
  frontMatter: FrontMatter,
  language: 'yaml' | 'toml',
  { talk, style }: TalkToWrite,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const lines: string[] = [];
  for (const { key, value } of frontMatterFacts(talk, style)) {
    const found = entry(frontMatter, key);
    const words = writeValue(value, language);
    if (!found) lines.push(language === 'toml' ? `${key} = ${words}` : `${key}: ${words}`);
    else if (isEmpty(found.value) && !/[\r\n]/.test(text.slice(found.valueSpan.start, found.valueSpan.end))) {
      const needsSpace =
        found.valueSpan.start === found.valueSpan.end && !/\s/.test(text[found.valueSpan.start - 1] ?? '');
      edits.push({ span: found.valueSpan, text: needsSpace ? ` ${words}` : words });
    }
  }
  if (lines.length > 0) {
    const at = addLines(text, frontMatter, lines, 'last');
    // A table of TOML would take the lines for its own.
    const hasTable =
      language === 'toml' && /^\s*\[/m.test(text.slice(frontMatter.content.start, frontMatter.content.end));
    edits.push(hasTable ? addLines(text, frontMatter, lines, 'first') : at);
  }
  return edits;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.every((each) => each === '' || each === null))
  );
}
