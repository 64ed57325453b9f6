import { instantOf } from '../../schedule/now';
import type { Talk } from '../../schedule/schedule';

const MINUTE = 60_000;
/** Who notes something so long before or after a talk's time in the schedule is not in it. */
const EARLY = 10 * MINUTE;
const LATE = 60 * MINUTE;
/** A talk without an end is thought to last so long. */
const USUAL = 60 * MINUTE;

/**
 * When a talk began by the schedule, in milliseconds since 1970.
 *
 * @param offset minutes east of UTC of this machine
 * @returns undefined when the talk is not on: notes are made long before or after it
 */
export function scheduledBegin(talk: Talk, now: number, offset: number): number | undefined {
  const start = talk.allDay ? undefined : instantOf(talk.start, offset);
  if (start === undefined) return undefined;
  const end = instantOf(talk.end, offset) ?? start + USUAL;
  return now >= start - EARLY && now < end + LATE ? start : undefined;
}
