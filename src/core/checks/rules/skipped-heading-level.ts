import type { Heading, Note } from '../../note/note';
import { Habits } from '../facts/habits';
import type { Rule } from '../rule';

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
          span: signs(first.heading),
          message: `${String(habit.times)} headings of this conference are more than one level below the one before, this one first.`,
          fixes: [],
        };
      return;
    }
    for (const { heading, above } of found) {
      const span = signs(heading);
      const wanted = above.level + 1;
      yield {
        span,
        message: `This heading is ${String(heading.level - above.level)} levels below “${above.text}”; one is usual.`,
        fixes: text.startsWith('#'.repeat(heading.level), span.start)
          ? [
              {
                title: `Change to level ${String(wanted)}`,
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

const signs = ({ span: { start }, level }: Heading): Heading['span'] => ({ start, end: start + level });
