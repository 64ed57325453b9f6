import { sentence } from '../../language/sentence';
import { entry, list } from '../../note/front-matter/front-matter';
import type { FrontMatterEntry, FrontMatterItem } from '../../note/front-matter/front-matter';
import { itemText } from '../../edits/front-matter-value';
import type { TextEdit } from '../../text/text-edit';
import type { Span } from '../../text/span';
import type { Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isPlaceholderTag } from '../../conference/placeholder-tag';
import { suggestedTags } from '../tag-suggestions';
import { nextLine } from '../../text/next-line';

export const placeholderTag: Rule = {
  id: 'placeholder-tag',
  severity: 'warning',
  about: 'A tag is still a placeholder from the template, such as `<tag>`.',
  needs: SIGN.tags,
  *check(checked) {
    const { path, text, note, around } = checked;
    const tags = entry(note.frontMatter, 'tags');
    if (!tags || !note.frontMatter || note.frontMatter.error || !around.conferenceOf(path)) return;
    const { frontMatter } = note;
    let suggested: readonly string[] | undefined;
    const suggestions = (): readonly string[] =>
      (suggested ??= suggestedTags(checked, list(frontMatter, 'tags'), 3));
    const fixesOf = ({ span }: FrontMatterItem): Fix[] => [
      ...suggestions().map((tag, at) => ({
        title: sentence('Change to “{0}”', tag),
        edits: [{ span, text: itemText(text, frontMatter, tags.valueSpan, span, tag) }],
        preferred: at === 0,
      })),
      {
        title: sentence('Remove the tag'),
        edits: [removal(text, tags, span)],
        preferred: suggestions().length === 0,
        restructures: true,
      },
    ];
    for (const item of tags.items) {
      if (!isPlaceholderTag(item.value)) continue;
      yield {
        span: item.span,
        message: sentence(
          '“{0}” is a placeholder and would be published as a tag; replace or remove it.',
          item.value,
        ),
        get fixes() {
          return fixesOf(item);
        },
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
  if (/^[ \t]*-[ \t]+["']?$/.test(text.slice(lineStart, start))) {
    const from = tags.items.length === 1 ? text.lastIndexOf('\n', tags.keySpan.start) + 1 : lineStart;
    return { span: { start: from, end: nextLine(text, end) }, text: '' };
  }
  const separator = /^["']?[ \t]*,[ \t]*/.exec(text.slice(end));
  const ahead = start - separatorStart(text, start);
  return separator
    ? { span: { start, end: end + separator[0].length }, text: '' }
    : { span: { start: start - ahead, end: end + (/^["']/.test(text.slice(end)) ? 1 : 0) }, text: '' };
}
