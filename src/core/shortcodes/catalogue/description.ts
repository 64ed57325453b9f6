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
  /** Version of the bringer in which it is gone. */
  readonly until?: string;
  readonly deprecated?: Deprecation;
  /** `always` wants a closing tag (or `/` at its end), `never` has none, `either` may have one. */
  readonly closing: 'always' | 'never' | 'either';
  /** The notation that is right for it. */
  readonly notation: '%' | '<';
  readonly output: ShortcodeOutput;
  /** In the order of their positions; those without a position last. */
  readonly params: readonly ParamDescription[];
  /** Names that still work. */
  readonly aliases?: readonly string[];
}

/**
 * What becomes of it in the `%` notation: `placed` is put into the page after Markdown has been read, and survives
 * there; `html` stands in the text as HTML when Markdown is read, which drops it unless raw HTML is let through;
 * `markdown` and `text` are read as if the author had written them.
 */
export type ShortcodeOutput = 'placed' | 'html' | 'markdown' | 'text';

export interface Deprecation {
  readonly since: string;
  /** The shortcode or parameter to use instead; a sentence's end. */
  readonly use: string;
}

export interface ParamDescription {
  readonly name: string;
  readonly about: string;
  readonly kind:
    | 'text'
    | 'address'
    | 'style'
    | 'icon'
    | 'colour'
    | 'flag'
    | 'choice'
    | 'page'
    | 'file'
    | 'number'
    | 'expression';
  /** For `choice`. */
  readonly values?: readonly string[];
  /** What holds when it is left out; where that has changed, the version since which each holds, the newest first. */
  readonly fallback?: string | readonly (readonly [since: string, value: string])[];
  /** 1-based position when it may be given without a name. */
  readonly position?: number;
  readonly since?: string;
  /** Version in which it is gone. */
  readonly until?: string;
  readonly deprecated?: Deprecation;
  /** Version since which it has this name; before that only the others. */
  readonly nameSince?: string;
  readonly aliases?: readonly ParamAlias[];
}

/** Another name of a parameter. */
export interface ParamAlias {
  readonly name: string;
  /** Version in which it is gone; undefined while it works. */
  readonly until?: string;
}
