import type { Shortcode } from '../../shortcodes/shortcode';
import { firstEndingAfter, type Span } from '../../text/span';
import type { Todo } from '../note';

/** Knows where to-dos end that stand inside shortcodes: `{{% notice %}}TODO: check{{% /notice %}}`. */
export class TodoEnds {
  /** Closing tags in order, with the places of their opening ones. */
  readonly #closings: readonly (Span & { readonly opened: number })[];

  constructor(shortcodes: readonly Shortcode[]) {
    this.#closings = shortcodes
      .flatMap(({ open, close }) => (close ? [{ ...close, opened: open.start }] : []))
      .sort((a, b) => a.start - b.start);
  }

  /** The to-do without the closing tags of shortcodes that were opened before it. */
  cut(text: string, todo: Todo): Todo {
    const { start, end } = todo.span;
    for (let at = firstEndingAfter(this.#closings, start); ; at++) {
      const closing = this.#closings[at];
      if (!closing || closing.start >= end) return todo;
      if (closing.opened > start || closing.start < todo.textSpan.start) continue;
      const words = text.slice(todo.textSpan.start, closing.start).trimEnd();
      const stop = todo.textSpan.start + words.length;
      return { ...todo, span: { start, end: stop }, textSpan: { start: todo.textSpan.start, end: stop } };
    }
  }
}
