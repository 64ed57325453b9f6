import type { Session } from '../../core/conference/model';
import { peopleIn } from '../../core/note/people';
import type { NoteRoot } from '../notes/note-root';
import type { Schedules } from './schedules';

/** Who speaks in a session: by its front matter, the lines of its notes or its title, and by the schedule. */
export function speakersOf(root: NoteRoot, session: Session, schedules: Schedules): string[] {
  const own = session.span.start === 0 ? peopleIn(root.index.note(session.path)?.frontMatter) : [];
  const named = own.length > 0 ? own : session.speakers;
  const others = schedules.talkOf(session)?.talk.speakers.map(({ name }) => name) ?? [];
  return [...new Set([...named, ...others])];
}

/** Everybody who speaks in a root, with the number of sessions; those of the schedule who have no session too. */
export function allSpeakers(root: NoteRoot, schedules: Schedules): { name: string; uses: number }[] {
  const uses = new Map<string, number>();
  for (const { days } of root.index.outline.conferences)
    for (const { sessions } of days)
      for (const session of sessions)
        for (const name of speakersOf(root, session, schedules)) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { kept, root: other } of schedules.all)
    if (other === root)
      for (const { talks } of kept.schedule.days)
        for (const { speakers } of talks)
          for (const { name } of speakers) uses.set(name, uses.get(name) ?? 0);
  return [...uses].map(([name, count]) => ({ name, uses: count }));
}
