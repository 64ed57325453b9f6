import type { MarkdownIt, Token } from 'markdown-it';
import type { RendererOf } from './goldmark';
import type { NoteRenderer } from '../note-renderer';

/** Attributes that a note may give; Goldmark too lets no event handlers through. */
export const ATTRIBUTES = [/^(?:id|class|title|lang|dir|role)$/, /^(?:data|aria)-[\w-]+$/];

const VALUE = String.raw`"(?:[^"\\]|\\.)*"|[^\s{}"'=,[\]]+`;
const ATTRIBUTE = String.raw`[#.][^\s{},"=]+|[a-zA-Z_:][\w:.-]*\s*=\s*(?:${VALUE})`;
const EACH = new RegExp(ATTRIBUTE, 'g');
const LIST = new RegExp(String.raw`^\{[\s,]*(?:${ATTRIBUTE})(?:[\s,]+(?:${ATTRIBUTE}))*[\s,]*\}$`);

/** A heading's `{#id .class name="value"}`. Braces with anything else in them are words. */
export function headingAttributes(md: MarkdownIt, renderingOf: RendererOf): void {
  md.core.ruler.before('inline', 'conference_heading_attributes', ({ env, tokens }) => {
    const rendering = renderingOf(env);
    if (rendering?.settings.headingAttributes !== true || !rendering.text.includes('{')) return;
    tokens.forEach((token, at) => {
      const inline = tokens[at + 1];
      if (token.type === 'heading_open' && inline?.content.endsWith('}')) take(token, inline, rendering);
    });
  });
}

function take(heading: Token, inline: Token, rendering: NoteRenderer): void {
  const { content } = inline;
  const at = content.lastIndexOf('{');
  const list = content.slice(at);
  if (at < 0 || content[at - 1] === '\\' || content[at - 1] === '{' || !LIST.test(list)) return;
  for (const [attribute] of list.slice(1, -1).matchAll(EACH)) {
    const [name, value] = pairOf(rendering.plain(attribute));
    if (!ATTRIBUTES.some((pattern) => pattern.test(name))) continue;
    if (name === 'class') heading.attrJoin(name, value);
    else heading.attrSet(name, value);
  }
  // As behind signs that close the heading: `## Words ## {.class}`.
  inline.content = content
    .slice(0, at)
    .trimEnd()
    .replace(/(?:^|\s+)#+$/, '');
}

function pairOf(attribute: string): [name: string, value: string] {
  if (attribute.startsWith('#')) return ['id', attribute.slice(1)];
  if (attribute.startsWith('.')) return ['class', attribute.slice(1)];
  const [, name = '', value = ''] = /^([^=\s]*)\s*=\s*(.*)$/s.exec(attribute) ?? [];
  return [name, value.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/gs, '$1')];
}
