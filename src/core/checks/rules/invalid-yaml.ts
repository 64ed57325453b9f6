import { needsQuotes, yamlString } from '../../edits/front-matter-line';
import { applyEdits } from '../../text/text-edit';
import { entry, type FrontMatter } from '../../note/front-matter/front-matter';
import { readFrontMatter } from '../../note/front-matter/read-front-matter';
import { cut } from '../../text/span';
import type { Finding, Fix, Rule } from '../rule';
import { yamlLines, type YamlItem, type YamlPair } from '../yaml-lines';

type Found = Omit<Finding, 'rule'>;

export const invalidYaml: Rule = {
  id: 'invalid-yaml',
  severity: 'error',
  about:
    'Front matter that cannot be read, or part of which is silently lost: Hugo stops, or shows a different title.',
  *check({ text, note, around, path }) {
    const { frontMatter } = note;
    if (!frontMatter || !around.conferenceOf(path)) return;
    if (frontMatter.language !== 'yaml') {
      if (frontMatter.error) yield unreadable(frontMatter, frontMatter.error.message, []);
      return;
    }
    const { pairs, items } = yamlLines(text, frontMatter);
    const doubled = [...twice(pairs)];
    yield* doubled;
    // The reader may have stopped at a key that stands twice.
    const isSaid = doubled.length > 0 && /twice|unique|duplicate/i.test(frontMatter.error?.message ?? '');
    if (frontMatter.error && !isSaid) yield broken(text, frontMatter, pairs, items);
    else {
      yield* damaged(pairs);
      yield* lostItems(items);
      yield* lostLists(frontMatter, pairs);
    }
  },
};

/** What makes a block unreadable: a value that is read once it stands in quotes, or what the reader says. */
function broken(
  text: string,
  frontMatter: FrontMatter,
  pairs: readonly YamlPair[],
  items: readonly YamlItem[],
): Found {
  const suspects = [
    ...pairs
      .filter(({ depth }) => depth === 0)
      .map(({ key, value, valueSpan }) => ({ key, value, valueSpan })),
    ...items.map(({ value, valueSpan }) => ({ key: 'item', value, valueSpan })),
  ].filter(({ value }) => isBroken(value));
  const cures = suspects.filter(({ value, valueSpan }) => {
    const cured = applyEdits(text, [{ span: valueSpan, text: yamlString(bareWords(value)) }]);
    const { error } = readFrontMatter(cured) ?? {};
    return error === undefined || error.message !== frontMatter.error?.message || suspects.length > 1;
  });
  const [first] = cures;
  if (!first) return unreadable(frontMatter, frontMatter.error?.message ?? '', tabFixes(text, frontMatter));
  return {
    span: first.valueSpan,
    message: `The ${first.key} cannot be read as YAML, and Hugo stops here; put it in quotes.`,
    fixes: [quoted(first, cures.length === 1 && !/^["']/.test(first.value))],
  };
}

function unreadable({ error, span }: FrontMatter, message: string, fixes: readonly Fix[]): Found {
  return { span: error?.span ?? span, message: `The front matter cannot be read: ${message}.`, fixes };
}

/** Values that can be read, but not as their author means them. */
function* damaged(pairs: readonly YamlPair[]): Iterable<Found> {
  for (const pair of pairs) {
    const { key, value, valueSpan, depth } = pair;
    if (depth > 0 || !/^(?:title|linktitle|description|summary)$/i.test(key)) continue;
    const loss = isCut(value)
      ? 'everything from “ #” onwards is lost'
      : /^[!&*]\S/.test(value)
        ? 'its first character has a special meaning in YAML'
        : /^(?:y|yes|on|true|n|no|off|false)$/i.test(value)
          ? 'it is read as true or false'
          : undefined;
    if (loss !== undefined)
      yield {
        span: valueSpan,
        message: `Without quotes around this ${key}, ${loss}.`,
        fixes: [quoted(pair, !isCut(value))],
      };
  }
}

/**
 * Whether a ` #` cuts words of the title off. A note that its author leaves there for later (`# ask Ada`) is a
 * comment and meant so; `Keynote #1` and `Why C # matters` are titles.
 */
function isCut(value: string): boolean {
  return /^[^"'#].* #[^\s#]/.test(value) || /^(?:[^"'#].* )?\p{Lu} #/u.test(value);
}

/** Keys that stand twice in one map. */
function* twice(pairs: readonly YamlPair[]): Iterable<Found> {
  const seen = new Set<string>();
  for (const { key, keySpan, map } of pairs) {
    const place = `${map} ${key}`;
    if (seen.has(place))
      yield {
        span: keySpan,
        message: `“${key}” is set twice, and Hugo 0.152 and later stop at it; keep one of the two.`,
        fixes: [],
      };
    seen.add(place);
  }
}

/** Keys whose values are lists of words. */
const LISTS = /^(?:tags|categories|keywords|speakers|series|authors)$/i;

/** `tags: #docker #k8s`: a comment, and no tag at all. */
function* lostLists(frontMatter: FrontMatter, pairs: readonly YamlPair[]): Iterable<Found> {
  for (const { key, keySpan, value, valueSpan: span, depth } of pairs) {
    if (depth > 0 || !LISTS.test(key) || !/^#[^\s#]\S*(?:[\s,]+#[^\s#]\S*)*$/.test(value)) continue;
    // A list below has a comment above it.
    if (entry(frontMatter, key)?.value !== null) continue;
    const words = value.split(/[\s,]+/).map((word) => word.replace(/^#|,$/g, ''));
    const text = `[${words.map((word) => (/[[\]{},]/.test(word) ? JSON.stringify(word) : yamlString(word))).join(', ')}]`;
    yield {
      span,
      message: `“${value}” is a comment to YAML, and nothing of it is in the ${key}; write “${text}”.`,
      fixes: [
        {
          title: `Change to “${text}”`,
          edits: [{ span: { start: keySpan.end, end: span.end }, text: `: ${text}` }],
          preferred: true,
        },
      ],
    };
  }
}

/** Tags and the like that YAML takes for a comment, or for a key with a value. */
function* lostItems(items: readonly YamlItem[]): Iterable<Found> {
  for (const { value, valueSpan: span, of } of items) {
    if (!LISTS.test(of ?? '')) continue;
    if (/^#[^\s#]/.test(value)) {
      const word = value.replace(/^#+/, '');
      const title = `Change to “${word}”`;
      yield {
        span,
        message: `“${value}” is a comment in YAML, so the tag is lost; write “${word}”, or put it in quotes.`,
        fixes: [
          { title, edits: [{ span, text: yamlString(word) }], preferred: true },
          { title: 'Put it in quotes', edits: [{ span, text: yamlString(value) }] },
        ],
      };
    } else if (/^[^\s"'[{#&*!|>%@`][^"'#]*:[ \t]+\S/.test(value)) {
      yield {
        span,
        message: `“${value}” is read as a key with a value in YAML, not as a tag; put it in quotes.`,
        fixes: [{ title: 'Put it in quotes', edits: [{ span, text: yamlString(value) }], preferred: true }],
      };
    }
  }
}

function quoted(
  { key, value, valueSpan }: Pick<YamlPair, 'key' | 'value' | 'valueSpan'>,
  safe: boolean,
): Fix {
  return {
    title: `Put the ${key} in quotes`,
    edits: [{ span: valueSpan, text: `"${bareWords(value).replace(/[\\"]/g, '\\$&')}"` }],
    preferred: true,
    safe,
  };
}

/** A value without the quotes around it; quotes around its first word only, `"A" and "B"`, are its own. */
function bareWords(value: string): string {
  const inside = /^(["'])(.*)\1$/.exec(value)?.[2];
  if (inside === undefined) return value;
  const next = inside.indexOf(value.charAt(0));
  const isOwn = next > 0 && /[^\s\\([]/.test(inside.charAt(next - 1));
  return isOwn ? value : inside.replace(/\\"/g, '"');
}

/** Whether a value is what YAML stumbles over; a value in sound quotes, a list or a map is not. */
function isBroken(value: string): boolean {
  if (value === '' || /^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value)) return false;
  if (/^(?:\[.*\]|\{.*\})(?:[ \t]+#.*)?$/.test(value) || /^[|>][-+\d]*$/.test(value)) return false;
  if (/^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(value)) return false;
  return needsQuotes(value) && !/^[-+\d.]/.test(value);
}

function tabFixes(text: string, { content }: FrontMatter): Fix[] {
  const edits = [...cut(text, content).matchAll(/^\t+/gm)].map((found) => {
    const start = content.start + found.index;
    return { span: { start, end: start + found[0].length }, text: '  '.repeat(found[0].length) };
  });
  const title = 'Replace tabs with spaces';
  return edits.length === 0 ? [] : [{ title, edits, preferred: true, restructures: true }];
}
