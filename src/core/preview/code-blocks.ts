import type { Token } from 'markdown-it';
import type { Content } from './content';
import { diagram } from './diagram';
import type { NoteRendering } from './note-rendering';

/** What Relearn makes of a fence whose language it draws itself; undefined for other tokens. */
export function codeBlock(token: Token, rendering: NoteRendering): Content {
  if (token.type !== 'fence') return undefined;
  const language = /^\s*([^\s{]*)/.exec(token.info)?.[1]?.toLowerCase();
  const source = rendering.placeholders.replace(token.content, (use) => rendering.words(use));
  if (language === 'mermaid') return diagram(source, (token.map?.[0] ?? 0) + 1, rendering);
  return undefined;
}
