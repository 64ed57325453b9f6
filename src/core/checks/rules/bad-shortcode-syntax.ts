import { sentence } from '../../language/sentence';
import { lexTag } from '../../shortcodes/hugo-lexer';
import type { Shortcode, ShortcodeProblem } from '../../shortcodes/shortcode';
import { cut, type Span } from '../../text/span';
import type { Finding, Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';

type Found = Omit<Finding, 'rule'>;

const PROBLEMS: Partial<Record<ShortcodeProblem, () => string>> = {
  'unterminated-tag': () => sentence('This shortcode is not closed on its line; close it with %}} or >}}.'),
  'bad-quote': () => sentence('A quotation mark in this shortcode is not closed, and Hugo stops at it.'),
  'mixed-parameters': () => sentence('Named and unnamed parameters cannot be mixed, and Hugo stops at them.'),
  'no-name': () => sentence('This shortcode has no name, and Hugo stops at it.'),
  'runs-on': () =>
    sentence('Hugo reads the end of this tag as part of the value before it; put a space between them.'),
  'closing-with-words': () =>
    sentence('A closing tag takes nothing but its name, and Hugo stops at anything else.'),
  'bad-comment': () =>
    sentence(
      'The comment in this shortcode is not closed, and Hugo stops at it; write */ before the end of the tag.',
    ),
};

export const badShortcodeSyntax: Rule = {
  id: 'bad-shortcode-syntax',
  severity: 'error',
  about:
    'A shortcode that Hugo cannot read: single quotes, an unclosed quote, a value that needs quotes, or named and unnamed parameters mixed.',
  needs: SIGN.brokenShortcode,
  *check(checked) {
    if (!isInSite(checked)) return;
    for (const shortcode of checked.note.shortcodes) {
      const { problem } = shortcode;
      if (problem === undefined) yield* quotes(checked.text, shortcode);
      else if (problem === 'bad-character') yield character(checked.text, shortcode);
      else {
        const message = PROBLEMS[problem]?.();
        if (message !== undefined)
          yield { span: shortcode.open, message, fixes: [...respelt(checked.text, shortcode)] };
      }
    }
  },
};

/** A character that Hugo takes in quotes only. */
function character(text: string, shortcode: Shortcode): Found {
  const { open, notation } = shortcode;
  const lexed = lexTag(text, open.start + 3, notation === '%' ? '%}}' : '>}}');
  const at = 'problem' in lexed ? lexed.at : open.start;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
  const span = { start: at, end: Math.min(at + character.length, open.end) };
  const message =
    character === "'"
      ? sentence('Hugo does not accept single quotes and stops at them; use double quotes.')
      : sentence('Hugo stops at “{0}” in this shortcode; put the value in double quotes.', character);
  return { span, message, fixes: [...respelt(text, shortcode), ...inQuotes(text, shortcode, at)] };
}

/** Curly quotes made straight, and no spaces around `=`: what stops Hugo most often. */
function* respelt(text: string, { open, problem }: Shortcode): Iterable<Fix> {
  const edits = (pattern: RegExp, by: string): Fix['edits'] =>
    [...cut(text, open).matchAll(pattern)].map(({ 0: found, index }) => ({
      span: { start: open.start + index, end: open.start + index + found.length },
      text: by,
    }));
  const curly = edits(/[“”„]/g, '"');
  if (curly.length > 0)
    yield { title: sentence('Use straight double quotes'), edits: curly, preferred: true };
  const spaced = edits(/ += *(?=["`])/g, '=');
  if (problem === 'mixed-parameters' && spaced.length > 0)
    yield { title: sentence('Remove the spaces around “=”'), edits: spaced, preferred: curly.length === 0 };
  if (problem === 'runs-on') {
    const end = /[%>]\}\}/.exec(cut(text, open))?.index;
    const at = open.start + (end ?? 0);
    if (end !== undefined)
      yield {
        title: sentence('Insert a space'),
        edits: [{ span: { start: at, end: at }, text: ' ' }],
        preferred: true,
      };
  }
}

/** The word in which a character stands, in double quotes. */
function* inQuotes(text: string, { open }: Shortcode, at: number): Iterable<Fix> {
  const tag = cut(text, open);
  const here = at - open.start;
  const start = tag.slice(0, here).search(/[^\s="`]*$/);
  const word = /^[^\s"`]+/.exec(tag.slice(start))?.[0].replace(/[%>]\}\}.*$/s, '') ?? '';
  const bare = word.replace(/^'(.*)'$/, '$1');
  if (start < 3 || bare === '' || /[\\“”]/.test(bare)) return;
  const span = { start: open.start + start, end: open.start + start + word.length };
  yield {
    title: sentence('Put “{0}” in quotes', bare),
    edits: [{ span, text: `"${bare}"` }],
    preferred: true,
  };
}

/** `href='x'`: the quotes are part of the value to Hugo. A value with spaces falls into several parameters. */
function* quotes(text: string, { params }: Shortcode): Iterable<Found> {
  for (const { value, valueSpan, quote } of params) {
    if (quote === '' && /^[“”„][^“”„]*[“”]$/.test(value)) {
      yield {
        span: valueSpan,
        message: sentence('Hugo reads curly quotes as part of the value; use straight double quotes.'),
        fixes: [straight(text, valueSpan)],
      };
    } else if (quote === '' && /^'[^']*'$/.test(value)) {
      yield {
        span: valueSpan,
        message: sentence('Hugo reads single quotes as part of the value; use double quotes.'),
        fixes: [straight(text, valueSpan)],
      };
    } else if (quote === '' && value.startsWith("'")) {
      yield {
        span: valueSpan,
        message: sentence('Hugo does not accept single quotes; put the whole value in double quotes.'),
        fixes: [],
      };
    }
  }
}

function straight(text: string, span: Span): Fix {
  const value = text.slice(span.start + 1, span.end - 1);
  return {
    title: sentence('Use double quotes'),
    edits: [{ span, text: `"${value}"` }],
    preferred: true,
    safe: true,
  };
}
