import type { MarkdownIt, Token } from 'markdown-it';
import type { ExpandContext, ExpandContextOf } from '../expand-context';

/** Attributes that a note may give; Goldmark too lets no event handlers through. */
const ATTRIBUTES = [/^(?:id|class|title|lang|dir|role)$/, /^(?:data|aria)-[\w-]+$/];

const VALUE = String.raw`"(?:[^"\\]|\\.)*"|[^\s{}"'=,[\]]+`;
const ATTRIBUTE = String.raw`[#.][^\s{},"=]+|[a-zA-Z_:][\w:.-]*\s*=\s*(?:${VALUE})`;
const EACH = new RegExp(ATTRIBUTE, 'g');
const LIST = new RegExp(String.raw`^\{[\s,]*(?:${ATTRIBUTE})(?:[\s,]+(?:${ATTRIBUTE}))*[\s,]*\}$`);

/** Nobody gives more; what is longer is words. */
const LONGEST = 1000;

/** A heading's `{#id .class name="value"}`. Braces with anything else in them are words. */
export function headingAttributes(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  md.core.ruler.before('inline', 'conference_heading_attributes', ({ env, tokens }) => {
    const rendering = renderingOf(env);
    if (rendering?.settings.headingAttributes !== true || !rendering.text.includes('{')) return;
    tokens.forEach((token, at) => {
      const inline = tokens[at + 1];
      if (token.type === 'heading_open' && inline?.content.endsWith('}')) take(token, inline, rendering);
    });
  });
}

function take(heading: Token, inline: Token, rendering: ExpandContext): void {
  const { content } = inline;
  const at = content.lastIndexOf('{');
  if (content.length - at > LONGEST) return;
  const list = content.slice(at);
  if (at < 0 || content[at - 1] === '\\' || content[at - 1] === '{') return;
  const attributes = readAttributes(list, rendering);
  if (!attributes) return;
  for (const [name, value] of attributes) {
    if (!isAllowed(name)) continue;
    if (name === 'class') heading.attrJoin(name, value);
    else heading.attrSet(name, value);
  }
  // As after the `#`s that close the heading: `## Words ## {.class}`.
  inline.content = content
    .slice(0, at)
    .trimEnd()
    .replace(/(?:^|(?<!\s)\s+)#+$/, '');
}

/** What stands in braces, by its names; undefined when that is no list of attributes. */
export function readAttributes(
  list: string,
  rendering: ExpandContext,
): ReadonlyMap<string, string> | undefined {
  if (!LIST.test(list)) return undefined;
  const attributes = new Map<string, string>();
  for (const [attribute] of list.slice(1, -1).matchAll(EACH)) {
    const [name, value] = pairOf(rendering.plain(attribute));
    const before = name === 'class' ? attributes.get(name) : undefined;
    attributes.set(name, before === undefined ? value : `${before} ${value}`);
  }
  return attributes;
}

/** Whether an element of the page may carry it. */
export function isAllowed(name: string): boolean {
  return ATTRIBUTES.some((pattern) => pattern.test(name));
}

function pairOf(attribute: string): [name: string, value: string] {
  if (attribute.startsWith('#')) return ['id', attribute.slice(1)];
  if (attribute.startsWith('.')) return ['class', attribute.slice(1)];
  const [, name = '', value = ''] = /^([^=\s]*)\s*=\s*(.*)$/s.exec(attribute) ?? [];
  return [name, value.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/gs, '$1')];
}
