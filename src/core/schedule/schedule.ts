/** A conference's schedule, whatever file it came from. Plain data: it can be saved as JSON. */
export interface Schedule {
  /** Empty when the file does not name the conference. */
  readonly title: string;
  /** The venue's, as IANA names it; null when the file has none and none was given. */
  readonly zone: string | null;
  readonly format: ScheduleFormat;
  /** In order. The file's own days where it has them, else dates of the venue. */
  readonly days: readonly ScheduleDay[];
  /** Talks without a time, in the order of the file. */
  readonly unscheduled: readonly Talk[];
  /** What could not be read, event by event, and what was done instead. */
  readonly problems: readonly ScheduleProblem[];
}

export type ScheduleFormat =
  | 'ics'
  | 'frab-xml'
  | 'frab-json'
  | 'schedule-v2'
  | 'pretalx'
  | 'sessionize'
  | 'indico'
  | 'sched-html'
  | 'table';

export interface ScheduleDay {
  /** `2025-04-01`; talks after midnight may belong to the day before. */
  readonly date: string;
  /** `Day 1` where the file has no name of its own. */
  readonly name: string;
  /** By start, then as in the file. */
  readonly talks: readonly Talk[];
}

/** `event` is what people go to and take no notes at: registration, a party, something all day. */
export type TalkKind = 'talk' | 'break' | 'event';

export interface Talk {
  /** Unique within the schedule, and the same in a later export of it as far as the producer allows. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  /**
   * ISO 8601 with the offset of the venue's zone; without a zone with the offset the file has; without an offset
   * when the file has neither: the time on the venue's clocks. Null when not scheduled.
   */
  readonly start: string | null;
  /** Like `start`, exclusive; null when the file does not say it. */
  readonly end: string | null;
  readonly allDay: boolean;
  readonly room: string | null;
  readonly track: string | null;
  readonly speakers: readonly Speaker[];
  readonly kind: TalkKind;
  readonly status: 'confirmed' | 'cancelled';
  /** As the file writes it, such as `en`. */
  readonly language: string | null;
  /** Page of the talk; with a scheme. */
  readonly url: string | null;
  /** Markdown. */
  readonly abstract: string | null;
  readonly links: readonly TalkLink[];
}

export interface Speaker {
  readonly name: string;
  readonly affiliation: string | null;
}

export interface TalkLink {
  readonly title: string;
  /** With a scheme. */
  readonly url: string;
  readonly kind: 'slides' | 'recording' | 'other';
}

export interface ScheduleProblem {
  /** From 1. */
  readonly line: number;
  /** One English sentence: what is wrong, and what was done. */
  readonly message: string;
}

/** What is not a schedule at all. */
export interface NotASchedule {
  /** A sentence for the user that says what to do. */
  readonly reason: string;
}

/** All talks of a schedule with their days, those without a time last. */
export function talksOf({ days, unscheduled }: Schedule): { talk: Talk; day: ScheduleDay | undefined }[] {
  return [
    ...days.flatMap((day) => day.talks.map((talk) => ({ talk, day }))),
    ...unscheduled.map((talk) => ({ talk, day: undefined })),
  ];
}
