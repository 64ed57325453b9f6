import { holdsOne, startingIn } from '../../text/span';
import type { Rule } from '../rule';

export const emptySummary: Rule = {
  id: 'empty-summary',
  severity: 'hint',
  about: 'A Summary has no words yet, though its talk has notes.',
  *check({ note, around, path }) {
    for (const { span, title } of around.sessionsOf(path)) {
      const labels = startingIn(note.labels, span);
      const summary = labels.find(({ kind }) => kind === 'summary');
      if (!summary || summary.style === 'line') continue;
      const heading = startingIn(note.headings, { start: summary.span.end, end: span.end })[0]?.span.start;
      const marker = labels.find((label) => label.span.start > summary.span.start)?.span.start;
      const end = Math.min(heading ?? note.length, marker ?? note.length, span.end);
      const inside = { start: summary.span.end, end };
      if (holdsOne(note.written, inside) || !holdsOne(note.written, span)) continue;
      yield { span: summary.span, message: `The Summary of “${title}” is still empty.`, fixes: [] };
    }
  },
};
