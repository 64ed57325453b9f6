import type { Moment } from './time/moment';
import type { ScheduleProblem, Speaker, TalkKind, TalkLink } from './schedule';

/** What the reader of one format makes of a file; `finish.ts` makes the schedule of it. */
export interface ScheduleDraft {
  readonly title: string;
  /** As the file names it; undefined when it does not. */
  readonly zone: string | undefined;
  /** The file's own days in order; undefined when it has none. */
  readonly days?: readonly DayDraft[] | undefined;
  readonly talks: readonly TalkDraft[];
  readonly problems: readonly ScheduleProblem[];
  /** Before this hour a talk belongs to the day before; 0 when the producer has no such rule. */
  readonly dayChange?: number;
}

export interface DayDraft {
  /** `2025-04-01`. */
  readonly date: string;
  readonly name: string;
}

export interface TalkDraft {
  /** The producer's id; undefined: made of title and start. */
  readonly id: string | undefined;
  /** Plain text. */
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly start: Moment | undefined;
  readonly end?: Moment | undefined;
  /** In place of an end, in minutes. */
  readonly minutes?: number | undefined;
  readonly allDay?: boolean;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly speakers?: readonly Speaker[];
  /** Undefined: told by title, type and track. */
  readonly kind?: TalkKind | undefined;
  /** The file's word for what it is: `lecture`, `Party`. */
  readonly type?: string | undefined;
  readonly isCancelled?: boolean;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  /** Markdown. */
  readonly abstract?: string | undefined;
  readonly links?: readonly TalkLink[];
  /** Date of the file's own day. */
  readonly day?: string | undefined;
  /** The line of the file where it begins, from 1; looked for only when there is something to say about it. */
  readonly line: () => number;
}
