import type { Span } from '../text/span';

/** One use of a Hugo shortcode: `{{% name … %}}inner{{% /name %}}` or the `{{< … >}}` notation. */
export interface Shortcode {
  readonly name: string;
  readonly nameSpan: Span;
  /** From the opening to the end of the closing tag; of the opening tag alone when it has no closing one. */
  readonly span: Span;
  /** The opening tag, or a stray closing tag (then `problem` says so). */
  readonly open: Span;
  /** What stands between the tags; undefined when there is no closing tag. */
  readonly inner: Span | undefined;
  readonly close: Span | undefined;
  /** `%`: the inner text is Markdown; `<`: it is not. */
  readonly notation: '%' | '<';
  readonly params: readonly ShortcodeParam[];
  readonly selfClosing: boolean;
  /** Inside an HTML comment: a button parked for later. */
  readonly parked: boolean;
  /** Why Hugo would stop at this tag, as a code a check can turn into a sentence. */
  readonly problem: ShortcodeProblem | undefined;
}

export type ShortcodeProblem =
  'unterminated-tag' | 'stray-closing' | 'bad-quote' | 'mixed-parameters' | 'no-name';

export interface ShortcodeParam {
  /** Undefined for a positional parameter. */
  readonly name: string | undefined;
  readonly nameSpan: Span | undefined;
  /** With `\"` resolved. */
  readonly value: string;
  /** The value without its quotes. */
  readonly valueSpan: Span;
  readonly quote: '"' | '`' | '';
}

/** The value of the named parameter; the last one wins, as in Hugo. Undefined when it is not there. */
export function param(shortcode: Shortcode, name: string): string | undefined {
  return shortcode.params.findLast((p) => p.name === name)?.value;
}
