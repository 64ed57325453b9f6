import type { FrontMatter } from '../../note/front-matter/front-matter';
import type { Span } from '../../text/span';
import { needsQuotes, yamlString } from '../../edits/front-matter-line';
import type { Finding, Fix, Rule } from '../rule';

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
  readonly line: Span;
}

export const invalidYaml: Rule = {
  id: 'invalid-yaml',
  severity: 'error',
  about:
    'Front matter that cannot be read, or of which a part is silently lost: Hugo stops, or shows another title.',
  *check({ text, note, around, path }) {
    const { frontMatter } = note;
    if (!frontMatter || !around.conferenceOf(path)) return;
    if (frontMatter.language !== 'yaml') {
      if (frontMatter.error) yield unreadable(frontMatter, frontMatter.error.message, []);
      return;
    }
    const pairs = pairsOf(text, frontMatter);
    if (!frontMatter.error) {
      yield* damaged(pairs);
      return;
    }
    const suspects = pairs.filter(({ value }) => isBroken(value));
    const { start, end } = frontMatter.error.span;
    const near = suspects.find(({ line }) => line.start <= end && start <= line.end) ?? suspects[0];
    if (near) {
      yield {
        span: near.span,
        message: `The ${near.key} cannot be read as YAML, and Hugo stops here; put it in quotes.`,
        fixes: [quoted(near, suspects.length === 1)],
      };
    } else yield unreadable(frontMatter, frontMatter.error.message, tabFixes(text, frontMatter));
  },
};

function unreadable(
  { error, span }: FrontMatter,
  message: string,
  fixes: readonly Fix[],
): Omit<Finding, 'rule'> {
  return { span: error?.span ?? span, message: `The front matter cannot be read: ${message}`, fixes };
}

/** Values that can be read, but not as their author means them. */
function* damaged(pairs: readonly Pair[]): Iterable<Omit<Finding, 'rule'>> {
  for (const pair of pairs) {
    const { key, value, span } = pair;
    if (!/^(?:title|linktitle|description|summary)$/i.test(key)) continue;
    const loss = /^[^"'].* #/.test(value)
      ? 'everything from “ #” on is lost'
      : /^[!&*]/.test(value)
        ? 'its beginning is read as a sign of YAML'
        : /^(?:y|yes|on|true|n|no|off|false)$/i.test(value)
          ? 'it is read as true or false'
          : undefined;
    if (loss !== undefined)
      yield { span, message: `Without quotes around this ${key}, ${loss}.`, fixes: [quoted(pair, true)] };
  }
}

function quoted({ key, value, span }: Pair, safe: boolean): Fix {
  const bare = /^(["']).*\1$/.test(value) ? value.slice(1, -1).replace(/\\"/g, '"') : value;
  return {
    title: `Put the ${key} in quotes`,
    edits: [{ span, text: yamlString(bare) }],
    preferred: true,
    safe,
  };
}

/** `key: value` lines of the top level; values of several lines, lists and maps are none. */
function pairsOf(text: string, { content }: FrontMatter): Pair[] {
  const pairs: Pair[] = [];
  for (let at = content.start; at < content.end;) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found >= content.end ? content.end : found + 1;
    const line = text.slice(at, next).trimEnd();
    const match = /^([A-Za-z][\w-]*):[ \t]+(\S.*)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) {
      const end = at + line.length;
      pairs.push({
        key: match[1],
        value: match[2],
        span: { start: end - match[2].length, end },
        line: { start: at, end },
      });
    }
    at = next;
  }
  return pairs;
}

/** Whether a value is what YAML stumbles over; a value in sound quotes, a list or a map is not. */
function isBroken(value: string): boolean {
  if (/^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value)) return false;
  if (/^(?:\[.*\]|\{.*\})$/.test(value)) return false;
  return needsQuotes(value) && !/^[-+\d.]/.test(value);
}

function tabFixes(text: string, { content }: FrontMatter): Fix[] {
  const edits = [...text.slice(content.start, content.end).matchAll(/^\t+/gm)].map((found) => {
    const start = content.start + found.index;
    return { span: { start, end: start + found[0].length }, text: '  '.repeat(found[0].length) };
  });
  return edits.length === 0 ? [] : [{ title: 'Replace tabs by blanks', edits, preferred: true, safe: true }];
}
