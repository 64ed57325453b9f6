/** What an address of a list leads to. */
export type MediaKind = 'recording' | 'slides' | 'code';

/** One line of a list of recordings or slides. */
export interface ListEntry {
  readonly kind: MediaKind;
  /** As the list has it, on one line. */
  readonly title: string;
  /** The title before it was cut to fit, where the list tells it elsewhere, as a description does. */
  readonly fullTitle?: string | undefined;
  /** As the list has it; with a scheme. */
  readonly url: string;
  /** Who speaks, where the list says it outside of the title. */
  readonly speakers?: readonly string[] | undefined;
  /** The day of the talk, `2025-04-01`, where the list knows the schedule. */
  readonly day?: string | undefined;
  /** When it was put up, `2025-04-15`: not before the talk was given. */
  readonly published?: string | undefined;
  /** Who has put it up: the channel of a host of videos. */
  readonly channel?: string | undefined;
  /** In seconds. */
  readonly duration?: number | undefined;
}

/** A list, in the order of the file, each address once. */
export interface MediaList {
  readonly entries: readonly ListEntry[];
  /** What a user should know about the list, a sentence each: that it is one page of several, what was left out. */
  readonly remarks: readonly string[];
}

/** What is no list at all. */
export interface NotAList {
  /** A sentence for the user that says what to do. */
  readonly reason: string;
}
