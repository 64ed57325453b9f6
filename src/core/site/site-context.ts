import type { FrontMatter } from '../note/front-matter/front-matter';

/** A Hugo site as far as a page asks for it. */
export interface SiteContext {
  /** Folder that holds the pages, usually `content`; empty for the root. */
  readonly content: string;
  /** Folder of the site, which holds `static`, `assets` and `layouts`; that around `content` when left out. */
  readonly root?: string;
  /** Codes of its languages, in lower case, when it has several. */
  readonly languages?: readonly string[];
  /** Whether there is a file (not a folder). */
  hasFile(path: string): boolean;
  /** Text of a file below the site's root; undefined when it cannot be had now. For `include`. */
  readText?(path: string): string | undefined;
  /** The site's pages, for `children`, `ref` and links by name. */
  pages?(): readonly SitePage[];
  /** Files beside the note that `resources` and `attachments` list. */
  filesIn?(folder: string): readonly string[];
  /** Size of a file in bytes; undefined when it cannot be had now. */
  fileSize?(path: string): number | undefined;
  /** A value of `[params]` in the site's configuration, as text. */
  param?(name: string): string | undefined;
  /** Names of the site's own shortcodes: they are no mistakes. */
  readonly ownShortcodes?: ReadonlySet<string>;
}

/** A page of a site as its lists see it. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly linkTitle?: string;
  readonly description?: string;
  /** 0 when there is none. */
  readonly weight: number;
  /** Milliseconds; NaN when there is none. */
  readonly date: number;
  readonly hidden?: boolean;
  /** For what else `pages` asks about. */
  readonly frontMatter?: FrontMatter;
}

/** A note, and the site that it is a page of when it is one. */
export interface NoteOfSite {
  /** Path of the note, relative to the same root as all paths of the site. */
  readonly path: string;
  readonly site?: SiteContext;
}
