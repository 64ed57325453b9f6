import type { DayName } from '../headings/day-name';
import type { Layout } from '../model';
import type { NoteFile } from '../note-file';
import type { Talk } from '../outline';

/** A conference as a layout sees it, before sessions are described: which files and headings make its days. */
export interface ConferenceDraft {
  readonly name: string;
  readonly path: string;
  readonly layout: Layout;
  readonly days: readonly DayDraft[];
}

export interface DayDraft {
  /** Identifies the day among those of its conference, whatever its name and place. */
  readonly key: string;
  /** Empty for sessions without a day. */
  readonly name: string;
  readonly file: NoteFile | undefined;
  readonly folder: string | undefined;
  readonly line: number;
  readonly day: DayName | undefined;
  readonly items: readonly DraftItem[];
}

/** A session to be: a whole file, or a heading of it. */
export interface DraftItem {
  readonly file: NoteFile;
  readonly talk: Talk | undefined;
}

/** The day that a page says, or a README says of it. */
export interface PageDay {
  readonly key: string;
  readonly name: string;
  readonly day: DayName | undefined;
  /** Where a README lists the page, which then decides its place in the day. */
  readonly listed?: number;
}

/** @returns undefined for a page that has none */
export type DayOfPage = (file: NoteFile) => PageDay | undefined;

export function pageItem(file: NoteFile): DraftItem {
  return { file, talk: undefined };
}

export function talkItems(file: NoteFile, talks: readonly Talk[]): DraftItem[] {
  return talks.map((talk) => ({ file, talk }));
}

/** Sessions that belong to no day. */
export function dayless(items: readonly DraftItem[], key = 'none'): DayDraft {
  return { key, name: '', file: undefined, folder: undefined, line: 0, day: undefined, items };
}
