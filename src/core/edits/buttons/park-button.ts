import type { Note } from '../../note/note';
import type { Shortcode } from '../../shortcodes/shortcode';
import { touches } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { unparked } from './insert-button';

/** The button at an offset; undefined when there is none. */
export function buttonAt(note: Note, offset: number): Shortcode | undefined {
  return note.shortcodes.find(
    ({ name, span, problem }) => name === 'button' && problem === undefined && touches(span, offset),
  );
}

/** Puts a live button into a comment, or takes a parked one out of its own. */
export function togglePark(text: string, note: Note, button: Shortcode): TextEdit[] {
  if (button.parked) return unparked(text, note, button);
  const { start, end } = button.span;
  return [
    { span: { start, end: start }, text: '<!-- ' },
    { span: { start: end, end }, text: ' -->' },
  ];
}
