/** What Hugo and Relearn know of one shortcode: completion, hover, checks and preview read it here. */
export interface ShortcodeDescription {
  /** The name, which is also its file's name. */
  readonly name: string;
  /** One or two sentences of Markdown. */
  readonly about: string;
  /** `relearn` or `hugo` brings it. */
  readonly from: 'relearn' | 'hugo';
  /** Version of the bringer that brought it. */
  readonly since: string;
  /** Version in which it is gone. */
  readonly until?: string;
  /** `always` wants a closing tag (or `/` at its end), `never` has none, `either` may have one. */
  readonly closing: 'always' | 'never' | 'either';
  /** The notation that is right for it. */
  readonly notation: '%' | '<';
  /** In the order of their positions; those without a position last. */
  readonly params: readonly ParamDescription[];
  /** Names that still work. */
  readonly aliases?: readonly string[];
}

export interface ParamDescription {
  readonly name: string;
  readonly about: string;
  readonly kind:
    'text' | 'address' | 'style' | 'icon' | 'colour' | 'flag' | 'choice' | 'page' | 'file' | 'number';
  /** For `choice`. */
  readonly values?: readonly string[];
  /** What holds when it is left out. */
  readonly fallback?: string;
  /** 1-based position when it may be given without a name. */
  readonly position?: number;
  readonly since?: string;
  readonly aliases?: readonly string[];
}
