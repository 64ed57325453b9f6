import { sentence } from '../../language/sentence';
import { isNear } from '../../text/distance';
import { itemText } from '../../edits/front-matter-value';
import { entry } from '../../note/front-matter/front-matter';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isPlaceholderTag } from '../../conference/placeholder-tag';

/** A page with more tags was written by a program. */
const MOST = 100;

export const similarTag: Rule = {
  id: 'similar-tag',
  severity: 'info',
  about:
    'A tag is spelt differently in other talks: `kubernates` and `kubernetes`, `Platform` and `platform`.',
  needs: SIGN.tags,
  *check({ path, text, note, around }) {
    const tags = entry(note.frontMatter, 'tags');
    if (!tags || !note.frontMatter || note.frontMatter.error || !around.conferenceOf(path)) return;
    const used = around.tags();
    for (const { value, span } of tags.items.slice(0, MOST)) {
      const meant = isPlaceholderTag(value) ? undefined : usualForm(value, used);
      if (meant === undefined) continue;
      const times = used.get(meant) ?? 0;
      yield {
        span,
        message:
          times === 1
            ? sentence('“{0}” is spelt “{1}” in 1 other talk.', value, meant)
            : sentence('“{0}” is spelt “{1}” in {2} other talks.', value, meant, times),
        fixes: [
          {
            title: sentence('Change to “{0}”', meant),
            edits: [{ span, text: itemText(text, note.frontMatter, tags.valueSpan, span, meant) }],
            preferred: true,
          },
        ],
      };
    }
  },
};

/** A more frequent tag that differs in case and punctuation only, or in a letter or two of a long word. */
function usualForm(tag: string, used: ReadonlyMap<string, number>): string | undefined {
  const own = used.get(tag) ?? 1;
  const plain = bare(tag);
  let best: UsedTag | undefined;
  for (const other of usedTags(used)) {
    if (other.times < own || other.times < (best?.times ?? 0) || other.tag === tag) continue;
    const same = other.plain === plain && plain !== '';
    const isUsual =
      other.times > own ||
      (other.tag < tag && other.tag.toLowerCase() === other.tag) ||
      other.tag === tag.toLowerCase();
    if (same ? isUsual : other.times >= 2 * own && isSlip(plain, other.plain)) best = other;
  }
  return best?.tag;
}

interface UsedTag {
  readonly tag: string;
  readonly plain: string;
  readonly times: number;
}

const known = new WeakMap<ReadonlyMap<string, number>, readonly UsedTag[]>();

/** Tags as others are compared with them, worked out once for as long as they stay as they are. */
function usedTags(used: ReadonlyMap<string, number>): readonly UsedTag[] {
  let tags = known.get(used);
  if (!tags) {
    tags = [...used].flatMap(([tag, times]) =>
      isPlaceholderTag(tag) ? [] : [{ tag, plain: bare(tag), times }],
    );
    known.set(used, tags);
  }
  return tags;
}

/** The tag without what does not tell it from others: `C++`, `C#`, `R&D` and `.NET` keep theirs. */
const bare = (tag: string): string =>
  tag
    .toLowerCase()
    .trim()
    .replace(/(?!^\.)[^\p{L}\p{N}+#&*!$@]/gu, '');

/** A typing error in a word that is long enough for one; another number or ending is another word. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || /\d/.test(a + b) || punctuation(a) !== punctuation(b)) return false;
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return isNear(a, b, most);
}

const punctuation = (plain: string): string => plain.replace(/[\p{L}\p{N}]/gu, '');
