import { sentence } from '../../language/sentence';
import { factsOf } from '../facts/conference-facts';
import type { Rule } from '../rule';

export const draftNotPromoted: Rule = {
  id: 'draft-not-promoted',
  severity: 'hint',
  about: 'A talk has only raw notes, though its author gives most talks a Summary.',
  *check({ note, around, path }) {
    const drafts = around.sessionsOf(path).filter(({ state }) => state === 'draft');
    if (drafts.length === 0) return;
    const conference = around.conferenceOf(path);
    if (!conference) return;
    const { promoted, written } = factsOf(conference);
    if (promoted * 2 <= written) return;
    for (const { span, title, line } of drafts) {
      const heading = note.headings.find((h) => h.line === line);
      yield {
        span: heading?.textSpan ?? { start: note.bodyStart, end: note.bodyStart },
        message: sentence(
          '“{0}” has no Summary yet. The command “Promote Draft to Summary/Notes” begins one.',
          title,
        ),
        fixes: [],
      };
      if (span.start === 0) return;
    }
  },
};
