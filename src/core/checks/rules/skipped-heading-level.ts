import { sentence } from '../../language/sentence';
import type { Heading, Note } from '../../note/note';
import { Habits } from '../facts/habits';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

const habits = new Habits((note) => {
  const headings = real(note);
  const deeper = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 7)).length;
  return { times: skips(note).length, chances: deeper };
});

export const skippedHeadingLevel: Rule = {
  id: 'skipped-heading-level',
  severity: 'hint',
  about:
    'A heading is more than one level below the one before it; where an author always does this, it is reported once for the conference.',
  needs: SIGN.headingJump,
  *check(checked) {
    const { text, note, around, path } = checked;
    if (!around.conferenceOf(path)) return;
    const found = skips(note);
    const [first] = found;
    if (!first) return;
    const habit = habits.of(checked);
    if (habit) {
      if (habit.first === path)
        yield {
          span: markerSpan(first.heading),
          message: sentence(
            '{0} headings of this conference are more than one level below the one before, this one first.',
            habit.times,
          ),
          fixes: [],
        };
      return;
    }
    for (const { heading, above } of found) {
      const span = markerSpan(heading);
      const wanted = above.level + 1;
      yield {
        span,
        message: sentence(
          'This heading is {0} levels below “{1}”; one is usual.',
          heading.level - above.level,
          above.text,
        ),
        fixes: text.startsWith('#'.repeat(heading.level), span.start)
          ? [
              {
                title: sentence('Change to level {0}', wanted),
                edits: [{ span, text: '#'.repeat(wanted) }],
                preferred: true,
                restructures: true,
              },
            ]
          : [],
      };
    }
  },
};

function real({ headings }: Note): readonly Heading[] {
  return headings.filter(({ style }) => style === 'atx' || style === 'setext');
}

function skips(note: Note): { heading: Heading; above: Heading }[] {
  const headings = real(note);
  return headings.flatMap((heading, at) => {
    const above = headings[at - 1];
    const skipped = above && heading.style === 'atx' && heading.level > above.level + 1;
    return skipped === true ? [{ heading, above }] : [];
  });
}

const markerSpan = ({ span: { start }, level }: Heading): Heading['span'] => ({ start, end: start + level });
