import { entry } from '../../note/front-matter';
import type { Rule } from '../rule';

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'info',
  about: 'Two talks of a day have the same title.',
  *check({ note, around, path }) {
    const conference = around.conferenceOf(path);
    for (const session of around.sessionsOf(path)) {
      const day = conference?.days.find(({ sessions }) => sessions.includes(session));
      const twin = day?.sessions.find((other) => other !== session && same(other.title, session.title));
      if (!twin) continue;
      const title = entry(note.frontMatter, 'title');
      const heading = note.headings.find(({ line }) => line === session.line);
      yield {
        span:
          session.span.start === 0 && title ? title.valueSpan : (heading?.textSpan ?? { start: 0, end: 0 }),
        message: `Another talk of the same day is called “${twin.title}” too.`,
        fixes: [],
      };
    }
  },
};

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
