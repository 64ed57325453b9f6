import { sentence } from '../../language/sentence';
import { needsQuotes, yamlString } from '../../edits/front-matter-line';
import { applyEdits } from '../../text/text-edit';
import type { FrontMatter } from '../../note/front-matter/front-matter';
import { readFrontMatter } from '../../note/front-matter/read-front-matter';
import { cut } from '../../text/span';
import { changeTo } from '../change-to';
import type { Finding, Fix, Rule } from '../rule';
import { lostInBrackets, lostItems, lostLists, unreadableList } from '../lost-list-findings';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { yamlLines, type YamlItem, type YamlPair } from '../yaml-lines';

type Found = Omit<Finding, 'rule'>;

export const invalidYaml: Rule = {
  id: 'invalid-yaml',
  severity: 'error',
  about:
    'Front matter that cannot be read, or part of which is silently lost: Hugo stops, or shows a different title.',
  needs: SIGN.oddFrontMatter,
  *check(checked) {
    const { text, note, around, path } = checked;
    const { frontMatter } = note;
    if (!frontMatter || !around.conferenceOf(path)) return;
    if (frontMatter.language !== 'yaml') {
      if (frontMatter.error) yield unreadable(frontMatter, frontMatter.error.message, []);
      return;
    }
    yield* endOfYaml(text, frontMatter, isInSite(checked));
    const { pairs, items } = yamlLines(text, frontMatter);
    const doubled = [...twice(pairs)];
    yield* doubled;
    // The reader may have stopped at a key that stands twice.
    const isReported = doubled.length > 0 && /twice|unique|duplicate/i.test(frontMatter.error?.message ?? '');
    if (frontMatter.error && !isReported) yield broken(text, frontMatter, pairs, items);
    else {
      yield* damaged(pairs);
      yield* lostItems(items);
      yield* lostLists(frontMatter, pairs);
      yield* lostInBrackets(text, frontMatter);
    }
  },
};

/** `...` ends a document of YAML, and no front matter of Hugo's. */
function* endOfYaml(text: string, { span: { end } }: FrontMatter, isSite: boolean): Iterable<Found> {
  const span = { start: end - 3, end };
  if (!isSite || cut(text, span) !== '...') return;
  yield {
    span,
    message: sentence('Hugo does not take “...” for the end of front matter, and stops here; write “---”.'),
    fixes: changeTo(span, '---'),
  };
}

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
  const list = first ? undefined : unreadableList(text, pairs);
  if (list) return list;
  if (!first) return unreadable(frontMatter, frontMatter.error?.message ?? '', tabFixes(text, frontMatter));
  return {
    span: first.valueSpan,
    message: sentence('The {0} cannot be read as YAML, and Hugo stops here; put it in quotes.', first.key),
    fixes: [quoted(first, cures.length === 1 && !/^["']/.test(first.value))],
  };
}

function unreadable({ error, span }: FrontMatter, message: string, fixes: readonly Fix[]): Found {
  return {
    span: error?.span ?? span,
    message: sentence('The front matter cannot be read: {0}.', message),
    fixes,
  };
}

/** Values that can be read, but not as their author means them. */
function* damaged(pairs: readonly YamlPair[]): Iterable<Found> {
  for (const pair of pairs) {
    const { key, value, valueSpan, depth } = pair;
    if (depth > 0 || !/^(?:title|linktitle|description|summary)$/i.test(key)) continue;
    const loss = isCut(value)
      ? sentence('Without quotes around this {0}, everything from “ #” onwards is lost.', key)
      : /^[!&*]\S/.test(value)
        ? sentence('Without quotes around this {0}, its first character has a special meaning in YAML.', key)
        : /^(?:y|yes|on|true|n|no|off|false)$/i.test(value)
          ? sentence('Without quotes around this {0}, it is read as true or false.', key)
          : undefined;
    if (loss !== undefined)
      yield {
        span: valueSpan,
        message: loss,
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
        message: sentence(
          '“{0}” is set twice, and Hugo 0.152 and later stop at it; keep one of the two.',
          key,
        ),
        fixes: [],
      };
    seen.add(place);
  }
}

function quoted(
  { key, value, valueSpan }: Pick<YamlPair, 'key' | 'value' | 'valueSpan'>,
  safe: boolean,
): Fix {
  return {
    title: sentence('Put the {0} in quotes', key),
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
  const title = sentence('Replace tabs with spaces');
  return edits.length === 0 ? [] : [{ title, edits, preferred: true, restructures: true }];
}
