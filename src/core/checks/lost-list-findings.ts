import { sentence } from '../language/sentence';
import { changeTo } from './change-to';
import { yamlFlowItem, yamlString } from '../edits/front-matter-line';
import { entry, type FrontMatter } from '../note/front-matter/front-matter';
import { readFrontMatter } from '../note/front-matter/read-front-matter';
import { applyEdits } from '../text/text-edit';
import { listWithoutSigns, tagsInComments } from './lost-tags';
import type { Finding } from './rule';
import type { YamlItem, YamlPair } from './yaml-lines';

type Found = Omit<Finding, 'rule'>;

/** Keys whose values are lists of words. */
const LISTS = /^(?:tags|categories|keywords|speakers|series|authors)$/i;

/** `tags: [#docker, k8s]`: nothing of the block can be read. */
export function unreadableList(text: string, pairs: readonly YamlPair[]): Found | undefined {
  for (const pair of pairs) {
    const list = pair.depth === 0 && LISTS.test(pair.key) ? listWithoutSigns(pair) : undefined;
    if (list === undefined) continue;
    if (readFrontMatter(applyEdits(text, [{ span: pair.valueSpan, text: list }]))?.error) continue;
    return {
      span: pair.valueSpan,
      message: sentence(
        'The {0} cannot be read, because “#” begins a comment in YAML, and Hugo stops here; write “{1}”.',
        pair.key,
        list,
      ),
      fixes: changeTo(pair.valueSpan, list),
    };
  }
  return undefined;
}

/** `tags: #docker #k8s`: a comment, and no tag at all. */
export function* lostLists(frontMatter: FrontMatter, pairs: readonly YamlPair[]): Iterable<Found> {
  for (const { key, keySpan, value, valueSpan: span, depth } of pairs) {
    if (depth > 0 || !LISTS.test(key) || !/^#[^\s#]\S*(?:[\s,]+#[^\s#]\S*)*$/.test(value)) continue;
    // A list below has a comment above it.
    if (entry(frontMatter, key)?.value !== null) continue;
    const words = value.split(/[\s,]+/).map((word) => word.replace(/^#|,$/g, ''));
    const text = `[${words.map(yamlFlowItem).join(', ')}]`;
    yield {
      span,
      message: sentence(
        '“{0}” is a comment to YAML, and nothing of it is in the {1}; write “{2}”.',
        value,
        key,
        text,
      ),
      fixes: [
        {
          title: sentence('Change to “{0}”', text),
          edits: [{ span: { start: keySpan.end, end: span.end }, text: `: ${text}` }],
          preferred: true,
        },
      ],
    };
  }
}

/** `[ #docker,` with the rest of the tags on the lines below: a comment where a tag should be. */
export function* lostInBrackets(text: string, frontMatter: FrontMatter): Iterable<Found> {
  for (const { span, comment, fixed } of tagsInComments(text, frontMatter, LISTS))
    yield {
      span,
      message: sentence('“{0}” is a comment in YAML, so the tag is lost; write “{1}”.', comment, fixed),
      fixes: changeTo(span, fixed),
    };
}

/** Words after `- # ` that say something of the list, and are no item of it. */
const REMARK = /^(?:none|no|nothing|to-?do|fixme|tb[ad]|later|more|empty|keine?|nichts|offen|nada|aucun)$/i;

/** Tags and the like that YAML takes for a comment, or for a key with a value. */
export function* lostItems(items: readonly YamlItem[]): Iterable<Found> {
  for (const { value, valueSpan: span, of } of items) {
    if (!LISTS.test(of ?? '')) continue;
    const [, remark] = /^#+[ \t]+([^\s#]+)$/.exec(value) ?? [];
    if (/^#[^\s#]/.test(value) || (remark !== undefined && !REMARK.test(remark))) {
      const word = value.replace(/^#+[ \t]*/, '');
      const title = sentence('Change to “{0}”', word);
      yield {
        span,
        message: sentence(
          '“{0}” is a comment in YAML, so the tag is lost; write “{1}”, or put it in quotes.',
          value,
          word,
        ),
        fixes: [
          { title, edits: [{ span, text: yamlString(word) }], preferred: true },
          { title: sentence('Put it in quotes'), edits: [{ span, text: yamlString(value) }] },
        ],
      };
    } else if (/^[^\s"'[{#&*!|>%@`][^"'#]*:[ \t]+\S/.test(value)) {
      yield {
        span,
        message: sentence(
          '“{0}” is read as a key with a value in YAML, not as a tag; put it in quotes.',
          value,
        ),
        fixes: [
          {
            title: sentence('Put it in quotes'),
            edits: [{ span, text: yamlString(value) }],
            preferred: true,
          },
        ],
      };
    }
  }
}
