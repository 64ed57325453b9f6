import type { Env } from 'markdown-it';
import type { FormulaPainter } from '../formulae/formula-painter';
import { DEFAULT_HUGO_SETTINGS, type HugoSettings } from '../site/hugo-settings';
import type { SiteContext } from '../site/site-context';

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
  /** Where a reader turns from this page; only an editor leads there. */
  readonly around?: LinksAround;
  /** The other sessions that have a tag, as the tag's page of the site lists them; only an editor shows them. */
  readonly sessionsWith?: (tag: string) => readonly ListedSession[];
  /** Where a tag leads that narrows the sidebar down to its sessions; undefined where no editor follows that. */
  readonly filterAddress?: (tag: string) => string | undefined;
  /** Where a page is read in an editor: parts that Hugo leaves without a name get one for screen readers. */
  readonly isEditor?: boolean;
  /** Milliseconds. When it is there, a page says whether it is not published. */
  readonly now?: number;
  /**
   * Where the time marks in a piece of text lead, in order; an editor's wish, as Hugo knows none.
   *
   * @param line of the note on which the block of the text begins, from 0
   */
  readonly timeMarks?: (words: string, line: number) => readonly LinkedWords[];
}

/** Part of a text that is to be a link. */
export interface LinkedWords {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** A page to which another one leads. */
export interface PageLink {
  readonly title: string;
  /** An address relative to the note, as VS Code opens it. */
  readonly href: string;
}

/** The pages that Relearn's arrows lead to, and the one above. */
export interface LinksAround {
  readonly up?: PageLink;
  readonly previous?: PageLink;
  readonly next?: PageLink;
}

/** A session as the page of its day lists it. */
export interface ListedSession extends PageLink {
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
