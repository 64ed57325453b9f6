import type { Span } from '../text/span';

/** What the sidebar shows. Immutable: a change gives new objects, and what did not change keeps its identity. */
export interface Outline {
  readonly conferences: readonly Conference[];
}

/** `site`: folders with `_index.md`; `outline`: headings are days and sessions; `pages`: one file a talk. */
export type Layout = 'site' | 'outline' | 'pages';

export interface Conference {
  /** Stable while the conference lives, unique in its index. */
  readonly id: string;
  readonly name: string;
  /** Folder (or file, when the folder holds others too) relative to the root, `/` between, empty for the root. */
  readonly path: string;
  readonly layout: Layout;
  /** In order. Sessions without a day stand in a day whose name is empty. */
  readonly days: readonly Day[];
}

export interface Day {
  readonly id: string;
  /** Empty: no day at all, its sessions hang on the conference. */
  readonly name: string;
  /** The file that describes the day or holds its heading; undefined when only a folder or file name says it. */
  readonly path: string | undefined;
  /** Folder of the day when it has one of its own. */
  readonly folder: string | undefined;
  /** 0-based line of its heading, else 0. */
  readonly line: number;
  readonly sessions: readonly Session[];
}

/** `planned`: nothing written yet; `draft`: notes without a Summary; `promoted`: Summary and Notes. */
export type SessionState = 'planned' | 'draft' | 'promoted';

export interface Session {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** Its part of the file, front matter included for a page. */
  readonly span: Span;
  readonly tags: readonly string[];
  readonly state: SessionState;
  /** Hugo's `draft: true`: not published. */
  readonly unpublished: boolean;
  /** Who spoke, by name, where the note or its title says so. */
  readonly speakers: readonly string[];
  readonly video: string | undefined;
  readonly slides: string | undefined;
  /** Number of open to-dos. */
  readonly todos: number;
}

/** What an index tells its listeners. */
export interface OutlineChange {
  readonly before: Outline;
  readonly after: Outline;
}
