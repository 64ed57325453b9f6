import type { Token } from 'markdown-it';
import { element, type Content } from '../content';
import { cssColour, iconClasses, iconElement, appearance } from './appearance';
import type { RenderContext } from '../rendering';

/** A list of files: items `name | icon | style or colour`, or what the `tree` command prints. */
export function fileTree(source: string, line: number, rendering: RenderContext): Content {
  const list = /^[\s\S]*[├└]/.test(source) ? listOfTree(source) : source;
  const blocks = rendering.blocks(list, line);
  return element(
    'div',
    { class: 'list-tree' },
    blocks.map((token) => item(token, rendering)),
  );
}

function item(token: Token, rendering: RenderContext): Content {
  if (token.type !== 'inline' || !token.content.includes('|')) return token;
  const [name = '', icon = '', style = ''] = token.content.split('|').map((part) => part.trim());
  const words = rendering.markdown(name);
  const isName = !/\s/.test(icon);
  const look = appearance({ style }, { style: '' }, rendering);
  const color = look.style === undefined ? cssColour(style) : undefined;
  const dress = {
    ...(look.style && { class: `cstyle ${look.style}` }),
    ...(color !== undefined && { style: `color: ${color};` }),
  };
  return [iconElement(isName ? iconClasses(icon) : icon, dress), element('span', {}, words)];
}

/** Each level of `tree`'s output is four characters wide. */
function listOfTree(source: string): string {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\d+ director(?:y|ies),/.test(line.trim()))
    .map((line) => {
      const [, lead = '', name = ''] = /^([\s│├└─|`-]*)(.*)$/.exec(line.trimEnd()) ?? [];
      return `${'  '.repeat(Math.round(lead.length / 4))}- ${name}`;
    })
    .join('\n');
}
