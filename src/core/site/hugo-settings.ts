import type { Delimiters } from './delimiters';
import { NEWEST_RELEASE } from './relearn-releases';

/** How Hugo and Relearn read the notes of a site. */
export interface HugoSettings {
  /** Relearn's version, such as `9.0.3` or `5.20`. */
  readonly relearnVersion: string;
  /** Whether raw HTML is let through: `markup.goldmark.renderer.unsafe`. */
  readonly unsafe: boolean;
  readonly typographer: boolean;
  readonly taskLists: boolean;
  readonly footnotes: boolean;
  readonly definitionLists: boolean;
  readonly headingAttributes: boolean;
  /** `{.class}` below a paragraph, list or table; off in Hugo unless `parser.attribute.block` is set. */
  readonly blockAttributes: boolean;
  /** What stands around formulae; undefined unless Hugo's `passthrough` is on. */
  readonly passthrough: Delimiters | undefined;
}

/** Hugo's defaults; notes that no configuration speaks of show their HTML, as Markdown does elsewhere. */
export const DEFAULT_HUGO_SETTINGS: HugoSettings = {
  relearnVersion: NEWEST_RELEASE,
  unsafe: true,
  typographer: true,
  taskLists: true,
  footnotes: true,
  definitionLists: true,
  headingAttributes: true,
  blockAttributes: false,
  passthrough: undefined,
};
