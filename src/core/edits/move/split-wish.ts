import type { Conference, Day } from '../../conference/model';

/** `site`: pages of a Hugo site, a section a day; `days`: a file a day; `pages`: a file a talk in a folder a day. */
export type SplitInto = 'site' | 'days' | 'pages';

export interface Split {
  readonly conference: Conference;
  /** The days that are taken out, all of the conference's or some, such as one alone. */
  readonly days: readonly Day[];
  readonly into: SplitInto;
  /** Folder in which the files are put; empty for the root. */
  readonly folder: string;
  /** The author's own template for talks, whose front matter the pages get. */
  readonly template?: string | undefined;
  /** For the template, as ISO 8601. */
  readonly date: string;
}
