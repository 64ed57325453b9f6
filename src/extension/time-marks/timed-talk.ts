import { scheduledBegin } from '../../core/recordings/time-marks/begun';
import type { TalkAtCursor } from '../editing/talk-at-cursor';
import type { Services } from '../services';
import type { TimedTalk } from './talk-clock';

/** The talk at the cursor, as its clock knows it; text outside of talks belongs to the note. */
export function timedTalk({
  root,
  path,
  session,
}: Pick<TalkAtCursor, 'root' | 'path' | 'session'>): TimedTalk {
  return { key: `${root.uri.toString()} ${path} ${session?.id ?? ''}`, title: session?.title ?? path };
}

/**
 * When the talk at the cursor began, in milliseconds since 1970: as its clock says, which somebody has started on
 * purpose, else the schedule while the talk is on.
 */
export function beganAt(
  { schedules, talkClock }: Pick<Services, 'schedules' | 'talkClock'>,
  talk: TalkAtCursor,
): number | undefined {
  const started = talkClock.begunAt(timedTalk(talk));
  if (started !== undefined) return started;
  const known = talk.session && schedules.talkOf(talk.session);
  const now = schedules.clock.now();
  return known && scheduledBegin(known.talk, now, schedules.clock.offset(now));
}
