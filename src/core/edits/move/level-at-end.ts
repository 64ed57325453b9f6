import type { Note } from '../../note/note';

/**
 * The level of a heading that is put below a text: one below its last heading where nothing stands below that yet, else
 * that of parts of a file below its title.
 */
export function levelAtEnd({ headings }: Pick<Note, 'headings'>, text: string): number {
  const last = headings.at(-1);
  const isOpen = last !== undefined && last.style !== 'underline' && text.slice(last.span.end).trim() === '';
  return isOpen ? Math.min(last.level + 1, 6) : 2;
}
