import type { Env } from 'markdown-it';
import type { FormulaPainter } from '../formulae/formula-painter';
import type { FrontMatter } from '../note/front-matter/front-matter';
import { DEFAULT_HUGO_SETTINGS, type HugoSettings } from '../site/hugo-settings';

/** What the preview needs to know of the note it shows. The editor and the command line each fill it. */
export interface NoteContext {
  /** Path of the note, relative to its root, `/` between. All other paths here are relative to the same root. */
  readonly path: string;
  /** Settings that differ from the defaults. */
  readonly settings?: Partial<PreviewSettings>;
  /** Present when the note is a page of a Hugo site: links and images then lead where Hugo leads them. */
  readonly site?: SiteContext;
  /** False where no Hugo builds the note: shortcodes are words there, as on a forge. */
  readonly isBuilt?: boolean;
  /** Which version the page is shown as and what told it, for the tooltip of its title. */
  readonly version?: string;
  /** Asked for each formula; undefined while what draws them is not loaded, which is to be done then. */
  readonly formulae?: () => FormulaPainter | undefined;
  /** The sessions of the day whose page this note is, in order; a day page lists them. */
  readonly sessions?: readonly ListedSession[];
}

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

export interface ListedSession {
  readonly title: string;
  /** Where the link leads: an address relative to the note, as VS Code opens it. */
  readonly href: string;
  readonly tags: readonly string[];
}

/** The user's wishes; the defaults are those of Hugo. */
export interface PreviewSettings extends HugoSettings {
  /** Show buttons parked in HTML comments as ghosts. Hugo hides them. */
  readonly showParked: boolean;
  /** Class of the `pre` of a diagram. */
  readonly diagramClass: string;
  readonly alerts: boolean;
  /** Show the title, tags and chapter line of the front matter, and the list of a day's sessions. */
  readonly pageHead: boolean;
}

export const DEFAULT_SETTINGS: PreviewSettings = {
  ...DEFAULT_HUGO_SETTINGS,
  showParked: false,
  diagramClass: 'mermaid',
  alerts: true,
  pageHead: true,
};

/** What a caller puts into markdown-it's environment to have a text shown as a conference note. */
export interface PreviewEnv extends Env {
  conferenceNote?: NoteContext;
}

/** The note that is parsed or rendered; undefined for other Markdown, which the rules leave alone. */
export function noteOf(env: unknown): NoteContext | undefined {
  return (env as PreviewEnv | undefined)?.conferenceNote;
}

const settings = new WeakMap<NoteContext, PreviewSettings>();

/** All settings of a note; asked for at every rule's turn. */
export function settingsOf(note: NoteContext): PreviewSettings {
  let known = settings.get(note);
  if (!known) settings.set(note, (known = { ...DEFAULT_SETTINGS, ...note.settings }));
  return known;
}
