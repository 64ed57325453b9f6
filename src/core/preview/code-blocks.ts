import type { Token } from 'markdown-it';
import { element, type Content } from './content';
import { diagram } from './diagram';
import { fileTree } from './relearn/file-tree';
import { formula } from './formula';
import type { ExpandContext } from './expand-context';
import type { RenderContext } from './rendering';
import { tabPanel } from './relearn/tabs';

/** What Relearn makes of a code block that Markdown alone would show otherwise; undefined when nothing. */
export function codeBlock(token: Token, rendering: ExpandContext): Content {
  const { placeholders } = rendering;
  token.info = rendering.plain(token.info);
  const [, language = '', rest = ''] = /^\s*([^\s{]*)\s*(.*)$/s.exec(token.info) ?? [];
  const attributes = attributesIn(rest);
  const line = (token.map?.[0] ?? 0) + 1;
  switch (token.type === 'fence' ? language.toLowerCase() : '') {
    case 'mermaid':
      return diagram(rendering.plain(token.content), line, rendering, attributes.get('align'));
    case 'math':
      return formula(rendering.plain(token.content), rendering, attributes.get('align'));
    case 'tree':
      return rendering.since('7.6') ? fileTree(rendering.plain(token.content), line, rendering) : undefined;
  }
  const title = rendering.since('5.19') ? attributes.get('title') : undefined;
  if (placeholders.isIn(token.content)) return expandedCode(token, language, title, rendering);
  if (rest.startsWith('{') || token.info.includes('{')) token.info = language;
  return title === undefined ? undefined : codePanel(language, token.content, title, rendering);
}

/** Code, with a title in a panel of one tab. */
export function codePanel(
  language: string,
  code: string,
  title: string | undefined,
  rendering: RenderContext,
): Content {
  const fence = rendering.fence(language.replace(/[^\w+#.-]/g, ''), code);
  return title === undefined || title === '' ? fence : panel(title, fence, rendering);
}

function panel(title: string, content: Content, rendering: RenderContext): Content {
  return tabPanel({ tabs: [{ params: { title }, content, isEmpty: false }] }, rendering);
}

/** Hugo expands shortcodes in code too, and what they become is HTML. */
function expandedCode(
  token: Token,
  language: string,
  title: string | undefined,
  rendering: ExpandContext,
): Content {
  const pieces = rendering.placeholders.split(token.content);
  const code = element(
    'pre',
    {},
    element(
      'code',
      { class: language === '' ? undefined : `language-${language}` },
      pieces.map((piece) => (typeof piece === 'string' ? piece : rendering.shortcode(piece))),
    ),
  );
  return title === undefined ? code : panel(title, code, rendering);
}

/** `{title="x" align=left}` after a fence's language. */
function attributesIn(text: string): ReadonlyMap<string, string> {
  const braces = /^\{([^}]*)\}/.exec(text)?.[1] ?? '';
  const found = [...braces.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/g)];
  return new Map(found.map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']));
}
