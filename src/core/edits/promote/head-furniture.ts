import { nextLine } from '../../text/next-line';

/** Attributes of kramdown and tags of Liquid that fill their line. */
const TAGS = /^(?:\{:[^{}]*\}|\{%[^%]*%\})$/;
/** `* content` over `{:toc}`: kramdown puts the table of contents there. */
const CONTENTS =
  /^[ \t]{0,3}(?:[-*+]|1\.)[ \t][^\r\n]{0,80}\r?\n[ \t]{0,3}\{:[ \t]*toc\b[^{}\r\n]*\}[ \t]*(?:\r?\n|$)/i;
/** MDX reads these where a paragraph begins. */
const IMPORT =
  /^(?:import\s(?:[^'"]{1,200}\sfrom\s+)?['"][^'"]{1,200}['"];?|export\s(?:const|let|default|function)\s.{1,500};)$/;
const TAG = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/gi;
/** Elements without an end. A rule is not among them: it stands between parts of the notes. */
const VOID = /^(?:img|br|wbr|source|track|embed)$/i;
/** Long enough for a few pictures in a row. */
const LONGEST = 4000;

/**
 * After the lines at an offset that tools other than Markdown read, or that show a picture, a film or an anchor in
 * HTML; `at` itself where something else stands.
 */
export function furnitureEnd(text: string, at: number, end: number): number {
  const below = nextLine(text, at);
  const line = text.slice(at, Math.min(below, at + LONGEST)).trim();
  if (TAGS.test(line) || IMPORT.test(line)) return below;
  const contents = CONTENTS.exec(text.slice(at, at + 500));
  if (contents) return at + contents[0].length;
  return line.startsWith('<') ? bareHtmlEnd(text, at, end) : at;
}

/** After lines that hold nothing but tags, each of which ends there. */
function bareHtmlEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < LONGEST && text.slice(next, nextLine(text, next)).trim() !== '')
    next = nextLine(text, next);
  const block = text.slice(at, next);
  if (block.length > LONGEST || block.replace(TAG, '').trim() !== '') return at;
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of block.matchAll(TAG)) {
    if (/^hr$/i.test(name)) return at;
    if (slash === '/') {
      if (open.pop() !== name.toLowerCase()) return at;
    } else if (!VOID.test(name) && !rest.endsWith('/')) open.push(name.toLowerCase());
  }
  return open.length === 0 ? next : at;
}
