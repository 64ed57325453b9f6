import type { Token } from 'markdown-it';
import { element, type Content } from './content';
import type { NoteContext } from './note-context';
import type { ExpandContext } from './expand-context';

/** Makes the time marks in what is shown links, as the note's context says; words in links and code stay. */
export function withTimeMarks(
  tokens: readonly Token[],
  marksIn: NonNullable<NoteContext['timeMarks']>,
  rendering: ExpandContext,
): void {
  let line = 0;
  for (const token of tokens) {
    if (token.map) [line] = token.map;
    if (token.type !== 'inline' || !token.children?.some(({ content }) => content.includes('['))) continue;
    let inLink = 0;
    token.children = token.children.flatMap((child) => {
      if (child.type === 'link_open') inLink++;
      if (child.type === 'link_close') inLink--;
      return child.type === 'text' && inLink === 0
        ? linked(child, marksIn(child.content, line), rendering)
        : [child];
    });
  }
}

function linked(
  token: Token,
  marks: ReturnType<NonNullable<NoteContext['timeMarks']>>,
  rendering: ExpandContext,
): Token[] {
  if (marks.length === 0) return [token];
  const pieces: Content[] = [];
  let at = 0;
  for (const { start, end, href } of marks) {
    pieces.push(token.content.slice(at, start));
    pieces.push(element('a', { href }, token.content.slice(start, end)));
    at = end;
  }
  pieces.push(token.content.slice(at));
  return rendering.tokens(pieces.filter((piece) => piece !== ''));
}
