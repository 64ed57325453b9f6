import { codeSpans, indentedCode } from '../note/body/code-parts';
import { MASK } from '../note/body/mask';
import type { Span } from '../text/span';

/**
 * What is no prose and goes over several lines, or stands where the facts of a note do not tell of it: code spans,
 * tags, elements that hold code, mathematics, indented code, the names of footnotes.
 *
 * @param text in which fences, comments and the like are masked already
 */
export function silentParts(text: string): Span[] {
  return [
    ...elements(text),
    ...codeSpans(text),
    ...formulas(text),
    ...indentedCode(text),
    ...footnoteNames(text),
    ...liquidCode(text),
  ];
}

/** Code of Jekyll: `{% highlight ruby %} … {% endhighlight %}`. */
function liquidCode(text: string): Span[] {
  if (!text.includes('{%')) return [];
  const spans: Span[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  for (const { 0: tag, 1: end, 2: name = '', index } of text.matchAll(LIQUID)) {
    if (!open && end === undefined) open = { name, start: index };
    else if (open?.name === name && end !== undefined) {
      spans.push({ start: open.start, end: index + tag.length });
      open = undefined;
    }
  }
  return spans;
}

const LIQUID = /\{%-?[ \t]{0,9}(end)?(highlight|raw|mermaid|plantuml|math|codeblock)\b[^%\n]{0,200}%\}/g;

/** `[^name]`: the mark and the note are found by it. */
function footnoteNames(text: string): Span[] {
  return text.includes('[^') ? matches(text, /\[\^[^\]\s]{1,200}\]/g) : [];
}

/** Elements whose content is no prose. */
const SILENT_ELEMENT =
  /<(pre|script|style|code|kbd|samp|var|svg|math|textarea|template)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const ATTRIBUTE = String.raw`\s+[\w:@.-]+(?:\s*=\s*(?:"[^"\u0001]*"|'[^'\u0001]*'|[^\s"'=<>\x60\u0001]+))?`;
/** A tag with attributes, over several lines or with `>` in a value. */
const TAG = new RegExp(String.raw`<[a-z][a-z0-9-]*(?:${ATTRIBUTE})+\s*/?>`, 'gi');

function elements(text: string): Span[] {
  if (!text.includes('<')) return [];
  return [...matches(text, SILENT_ELEMENT), ...matches(text, TAG).filter((span) => !hasGap(text, span))];
}

/** Formulas between `$$`, or `\[` and `\]`, that begin a line. */
const FORMULA = /^[ \t>]*(?:[-*+] +)?(?:\$\$[^$]+\$\$|\\\[[\s\S]*?\\\])/gm;
const LONGEST_FORMULA = 5_000;

function formulas(text: string): Span[] {
  if (!text.includes('$$') && !text.includes('\\[')) return [];
  return matches(text, FORMULA).filter(
    ({ start, end }) => end - start <= LONGEST_FORMULA && !text.slice(start, end).includes(MASK),
  );
}

function matches(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  })).filter(({ start, end }) => !text.slice(start, end).startsWith(MASK));
}

function hasGap(text: string, { start, end }: Span): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(start, end));
}
