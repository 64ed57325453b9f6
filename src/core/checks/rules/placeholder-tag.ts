import { entry, list } from '../../note/front-matter/front-matter';
import type { FrontMatterEntry } from '../../note/front-matter/front-matter';
import { itemText } from '../../edits/front-matter-value';
import type { TextEdit } from '../../text/text-edit';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { isPlaceholder, suggestedTags } from '../tag-suggestions';

export const placeholderTag: Rule = {
  id: 'placeholder-tag',
  severity: 'warning',
  about: 'A tag is still a placeholder from the template, such as `<tag>`.',
  *check(checked) {
    const { path, text, note, around } = checked;
    const tags = entry(note.frontMatter, 'tags');
    if (!tags || !note.frontMatter || note.frontMatter.error || !around.conferenceOf(path)) return;
    const { frontMatter } = note;
    let suggestions: readonly string[] | undefined;
    for (const item of tags.items) {
      if (!isPlaceholder(item.value)) continue;
      suggestions ??= suggestedTags(checked, list(note.frontMatter, 'tags'), 3);
      yield {
        span: item.span,
        message: `“${item.value}” is a placeholder and would be published as a tag; replace or remove it.`,
        fixes: [
          ...suggestions.map((tag, at) => ({
            title: `Change to “${tag}”`,
            edits: [{ span: item.span, text: itemText(text, frontMatter, tags.valueSpan, item.span, tag) }],
            preferred: at === 0,
          })),
          {
            title: 'Remove the tag',
            edits: [removal(text, tags, item.span)],
            preferred: suggestions.length === 0,
            restructures: true,
          },
        ],
      };
    }
  },
};

/** Where the comma begins that stands in front of an item, with its spaces and the item's quote. */
function separatorStart(text: string, start: number): number {
  const quote = /["']/.test(text.charAt(start - 1)) ? start - 1 : start;
  let at = quote;
  while (/[ \t]/.test(text.charAt(at - 1))) at--;
  return text[at - 1] === ',' ? at - 1 : quote;
}

/** Takes an item off its list: its line, or its part of `[a, b]`; the key too when nothing is left. */
function removal(text: string, tags: FrontMatterEntry, { start, end }: Span): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found + 1;
  if (/^[ \t]*-[ \t]+["']?$/.test(text.slice(lineStart, start))) {
    const from = tags.items.length === 1 ? text.lastIndexOf('\n', tags.keySpan.start) + 1 : lineStart;
    return { span: { start: from, end: lineEnd }, text: '' };
  }
  const behind = /^["']?[ \t]*,[ \t]*/.exec(text.slice(end));
  const ahead = start - separatorStart(text, start);
  return behind
    ? { span: { start, end: end + behind[0].length }, text: '' }
    : { span: { start: start - ahead, end: end + (/^["']/.test(text.slice(end)) ? 1 : 0) }, text: '' };
}
