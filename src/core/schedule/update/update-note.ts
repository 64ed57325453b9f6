import type { Session } from '../../conference/model';
import { addLines } from '../../edits/front-matter-line';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { entry, type FrontMatterEntry } from '../../note/front-matter/front-matter';
import type { Heading, Note } from '../../note/note';
import type { NoteStyle } from '../import/note-style';
import { frontMatterFacts, talkLine, writeValue, type FrontMatterFact } from '../import/talk-fields';
import { abstractBlock, headingMarkdown, oneLineTitle } from '../import/write-talk';
import type { Talk } from '../schedule';

export interface NoteUpdate {
  readonly text: string;
  readonly note: Note;
  readonly session: Session;
  readonly before: Talk;
  readonly after: Talk;
  /** Names of the days of both. */
  readonly days: { readonly before: string; readonly after: string };
  readonly style: NoteStyle;
  readonly look: 'details' | 'expand';
}

/**
 * Edits of one session that take over what changed. A field is touched only where it still says what the schedule said
 * before: what the author has changed is the author's.
 */
export function updateNote(update: NoteUpdate): TextEdit[] {
  const { session, note } = update;
  const isPage = session.span.start === 0;
  const edits =
    isPage && note.frontMatter && !note.frontMatter.error ? frontMatterEdits(update) : lineEdits(update);
  return [...titleEdits(update), ...edits, ...abstractEdits(update)];
}

function titleEdits({ note, session, before, after }: NoteUpdate): TextEdit[] {
  if (before.title === after.title) return [];
  const edits: TextEdit[] = [];
  const { frontMatter } = note;
  const isPage = session.span.start === 0;
  const title = isPage ? entry(frontMatter, 'title') : undefined;
  if (title && isText(title.value, before.title))
    edits.push({ span: title.valueSpan, text: writeValue(after.title, languageOf(note)) });
  const heading = headingOf(note, session);
  if (heading && oneLineTitle(before.title) === heading.text.trim())
    edits.push({ span: heading.textSpan, text: headingMarkdown(after.title) });
  return edits;
}

function headingOf({ headings }: Note, { span, line }: Session): Heading | undefined {
  return span.start === 0 ? headings[0] : headings.find((heading) => heading.line === line);
}

/** A session's end, also of one that grows with its file. */
function endOf({ session, text }: NoteUpdate): number {
  return Math.min(session.span.end, text.length);
}

function frontMatterEdits(update: NoteUpdate): TextEdit[] {
  const { text, note, before, after, style } = update;
  const { frontMatter } = note;
  const language = languageOf(note);
  if (!frontMatter || (frontMatter.language !== 'yaml' && frontMatter.language !== 'toml')) return [];
  const old = new Map(frontMatterFacts(before, style).map((fact) => [fact.key, fact]));
  const edits: TextEdit[] = [];
  const lines: string[] = [];
  for (const fact of frontMatterFacts(after, style)) {
    const was = old.get(fact.key);
    if (was && JSON.stringify(was.value) === JSON.stringify(fact.value)) continue;
    const found = entry(frontMatter, fact.key);
    const words = writeValue(fact.value, language);
    if (!found && was === undefined)
      lines.push(language === 'toml' ? `${fact.key} = ${words}` : `${fact.key}: ${words}`);
    else if (found && was && saysStill(found, was)) edits.push(replaceValue(text, found, words, fact));
  }
  if (lines.length > 0) edits.push(addLines(text, frontMatter, lines, 'last'));
  const mark = entry(frontMatter, 'cancelled');
  if (before.status === 'cancelled' && after.status !== 'cancelled' && mark?.value === true)
    edits.push({ span: mark.valueSpan, text: 'false' });
  return edits;
}

/** A list on several lines stays one. */
function replaceValue(
  text: string,
  { valueSpan, items }: FrontMatterEntry,
  words: string,
  { value }: FrontMatterFact,
): TextEdit {
  const written = text.slice(valueSpan.start, valueSpan.end);
  const dash = /^[ \t]*-[ \t]+/m.exec(written)?.[0];
  const isBlock =
    typeof value !== 'string' && !/^\s*\[/.test(written) && items.length > 0 && dash !== undefined;
  if (!isBlock) return { span: valueSpan, text: words };
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return { span: valueSpan, text: words };
  const lineStart = text.lastIndexOf('\n', first.span.start - 1) + 1;
  const indent = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart))?.[0] ?? '- ';
  const eol = lineBreakOf(text);
  return {
    span: { start: lineStart, end: last.span.end },
    text: value.map((each) => `${indent}${writeValue(each, 'yaml')}`).join(eol),
  };
}

function saysStill({ value }: FrontMatterEntry, { value: was }: FrontMatterFact): boolean {
  if (typeof was === 'string') return isText(value, was);
  const items = Array.isArray(value) ? value : [value];
  return JSON.stringify(items) === JSON.stringify(was);
}

function isText(value: FrontMatterEntry['value'], words: string): boolean {
  return value !== null && typeof value !== 'object' && String(value).trim() === words.trim();
}

/** The line below the heading. */
function lineEdits(update: NoteUpdate): TextEdit[] {
  const { text, note, session, before, after, style, days } = update;
  const [was, now] = [talkLine(before, style, days.before), talkLine(after, style, days.after)];
  const heading = headingOf(note, session);
  const isNewlyCancelled = before.status !== 'cancelled' && after.status === 'cancelled';
  if (was === now && !isNewlyCancelled) return [];
  const from = heading?.span.end ?? session.span.start;
  const at = was === '' ? -1 : lineIn(text, was, from, endOf(update));
  if (at >= 0) return [{ span: { start: at, end: at + was.length }, text: now === '' ? was : now }];
  if (!isNewlyCancelled || !heading) return [];
  const eol = lineBreakOf(text);
  const clock = /T(\d\d:\d\d)/.exec(before.start ?? '')?.[1] ?? 'TBA';
  return [
    { span: { start: heading.span.end, end: heading.span.end }, text: `${eol}${eol}${clock} · cancelled` },
  ];
}

/** Offset of a whole line of its own; -1 when there is none. */
function lineIn(text: string, line: string, from: number, until: number): number {
  for (
    let at = text.indexOf(line, from);
    at >= 0 && at + line.length <= until;
    at = text.indexOf(line, at + 1)
  ) {
    const isAlone =
      /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(at - 20, 0), at)) &&
      /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at + line.length));
    if (isAlone) return at;
  }
  return -1;
}

function abstractEdits(update: NoteUpdate): TextEdit[] {
  const { text, session, before, after, style, look } = update;
  const eol = lineBreakOf(text);
  const folded = { ...style, abstract: 'folded' as const };
  const was = abstractBlock({ talk: before, day: '', style: folded, look }, eol);
  const now = abstractBlock({ talk: after, day: '', style: folded, look }, eol);
  if (was === now || was === '' || now === '') return [];
  const at = text.indexOf(was, session.span.start);
  if (at < 0 || at + was.length > endOf(update)) return [];
  return [{ span: { start: at, end: at + was.length }, text: now }];
}

function languageOf({ frontMatter }: Note): 'yaml' | 'toml' {
  return frontMatter?.language === 'toml' ? 'toml' : 'yaml';
}
