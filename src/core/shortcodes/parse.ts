import { QuoteReader, readBrokenTag } from './broken-tag';
import { lexTag } from './hugo-lexer';
import { pair, type Tag } from './pair';
import { quickTag } from './quick-tag';
import type { Shortcode } from './shortcode';

/**
 * Finds every shortcode of a text, as Hugo does before Markdown is looked at: in code and in comments too.
 * `{{%/* … *\/%}}` is a shortcode shown literally and none of them. Broken tags are reported as data
 * (`problem`); a tag that never ends is cut at the end of its line. Linear in the length of the text.
 *
 * @param from offset to begin at (after the front matter)
 * @returns in order of their opening tags, `parked` false
 */
export function parseShortcodes(text: string, from = 0): Shortcode[] {
  return pair(findTags(text, from));
}

function findTags(text: string, from: number): Tag[] {
  const tags: Tag[] = [];
  /** Notations whose comments have no end any more. */
  const endless = new Set<string>();
  const reader = new QuoteReader(text, from);
  let at = text.indexOf('{{', from);
  while (at >= 0) {
    const notation = text[at + 2];
    let next = at + 2;
    if (notation === '%' || notation === '<') {
      if (text.startsWith('/*', at + 3)) {
        // Its end is the first that stands right before the end of a tag.
        const end = endless.has(notation) ? -1 : text.indexOf(notation === '%' ? '*/%}}' : '*/>}}', at + 5);
        if (end < 0) endless.add(notation);
        if (end < 0) tags.push(openComment(at, notation));
        next = end < 0 ? at + 5 : end + 5;
      } else {
        const tag = readTag(text, at, notation, reader);
        tags.push(tag);
        next = tag.span.end;
      }
    }
    at = text.indexOf('{{', next);
  }
  return tags;
}

function openComment(start: number, notation: '%' | '<'): Tag {
  const span = { start, end: start + 5 };
  const nameSpan = { start: span.end, end: span.end };
  const tag = { span, name: '', nameSpan, notation, params: [], closing: false, selfClosing: true };
  return { ...tag, problem: 'bad-comment' };
}

/** A tag as Hugo reads it; one that Hugo refuses, as its author means it. */
function readTag(text: string, start: number, notation: '%' | '<', reader: QuoteReader): Tag {
  const close = notation === '%' ? '%}}' : '>}}';
  const lexed = quickTag(text, start + 3, close) ?? lexTag(text, start + 3, close);
  if (!('problem' in lexed)) {
    const { name, nameSpan, closing, params, end, selfClosing } = lexed;
    const span = { start, end };
    return { name, nameSpan, closing, params, selfClosing, span, notation, problem: undefined };
  }
  const tag = readBrokenTag(text, start, notation, reader);
  return tag.problem === 'unterminated-tag' ? tag : { ...tag, problem: lexed.problem };
}
