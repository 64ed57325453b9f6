import type { Conference, Day, Session } from '../conference/model';
import type { Note } from '../note/note';
import type { TextEdit, NoteEdit } from '../text/text-edit';
import type { SiteFacts } from '../site/site';
import type { Span } from '../text/span';
import type { Typo } from '../typos/typo';

/** As in the Problems panel. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** One way to fix a finding, as data. It is offered only when it passes the gate (see `gate.ts`). */
export interface Fix {
  /** What a press of it does, as an author says it: `Change to “kubernetes”`. */
  readonly title: string;
  /** In the note of the finding. */
  readonly edits: readonly TextEdit[];
  /** In other notes of the same root; asked when the fix is taken. */
  readonly elsewhere?: () => readonly NoteEdit[];
  /** The one that a press of a key takes. At most one of a finding. */
  readonly preferred?: boolean;
  /**
   * May be applied unseen, with all others of its kind: fix-all on save and `check --fix`. It changes a word, a tag
   * or an address in its own place, and there is no doubt about what is meant.
   */
  readonly safe?: boolean;
  /** Changes what the text is to Markdown or Hugo, such as a heading into text. Never safe. */
  readonly restructures?: boolean;
}

/** Something wrong in a note. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  readonly span: Span;
  /** What is wrong and how to fix it; one sentence for the author. */
  readonly message: string;
  /** Best first. They may be worked out when they are asked for. */
  readonly fixes: readonly Fix[];
  /** For `typo` and `possible-typo`: the word as written, and corrections, best first. */
  readonly word?: string;
  readonly suggestions?: readonly string[];
}

/** What a rule may look at. Everything is there already: a rule parses nothing. */
export interface RuleContext {
  /** Relative to the root, `/` between. */
  readonly path: string;
  readonly text: string;
  readonly note: Note;
  readonly around: Workspace;
}

/** A Hugo site as far as rules ask for it. */
export interface SiteAround {
  /** Folder of the site, relative to the root of the notes; empty for the root itself. */
  readonly base: string;
  /** Folder of its pages, likewise; undefined when only some of them are among the notes. */
  readonly content: string | undefined;
  readonly facts: SiteFacts;
}

/** What rules may ask about the rest of the notes; answers are worked out once and kept until notes change. */
export interface Workspace {
  /** The conference a note belongs to; undefined for a note that is part of none. */
  conferenceOf(path: string): Conference | undefined;
  /** The day whose page, file or folder a note is, or in which its sessions are. */
  dayOf(path: string): Day | undefined;
  sessionsOf(path: string): readonly Session[];
  note(path: string): Note | undefined;
  /** Whether there is a file, a note or any other; undefined when nobody has looked (an unreadable place). */
  hasFile(path: string): boolean | undefined;
  /** All notes. */
  paths(): Iterable<string>;
  /** Tags of all sessions with the number of sessions that have them. */
  tags(): ReadonlyMap<string, number>;
  /** Sessions whose live video or slides button, or link, has an address. */
  sessionsWithAddress(address: string): readonly Session[];
  /** In how many notes a button with this address is parked; templates hold the same address in all of them. */
  parkedIn(address: string): number;
  /** How many notes in a folder and below have a weight, pages or not. */
  notesWithWeight(folder: string, weight: number): number;
  /** Whether a site generator makes a page of some note, folder or tag at an address (see `published.ts`). */
  publishes(address: string): boolean;
  /** Whether Font Awesome has an icon of this name; undefined when its list is not at hand. */
  hasIcon(name: string): boolean | undefined;
  /** The Hugo site that a note is a page of, as its files tell it; undefined when nobody has looked. */
  siteOf(path: string): SiteAround | undefined;
  /** Why a formula cannot be drawn; undefined when it can, or when nobody can tell. */
  formulaProblem(tex: string, isBlock: boolean): string | undefined;
  /** Likely misspelt words of a note; undefined when the word lists are not at hand. */
  typos(path: string): readonly Typo[] | undefined;
}

/** One kind of mistake. Its file's name is its id. */
export interface Rule {
  readonly id: string;
  /** Unless the user's settings say otherwise. */
  readonly severity: Severity;
  /** One sentence for the settings and the README. */
  readonly about: string;
  /**
   * The signs (`signs/sign.ts`) without any of which a note holds nothing for the rule, so that it need not be asked;
   * undefined: it is asked of every note.
   */
  readonly needs?: number;
  check(checked: RuleContext): Iterable<Omit<Finding, 'rule'>>;
}
