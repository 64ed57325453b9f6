import type { Rule } from '../rule';

export const skippedHeadingLevel: Rule = {
  id: 'skipped-heading-level',
  severity: 'info',
  about: 'A heading is more than one level below the one above it.',
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    const headings = note.headings.filter(({ style }) => style === 'atx' || style === 'setext');
    const { levels, steps } = countsOf(headings);
    for (const [at, heading] of headings.entries()) {
      const above = headings[at - 1];
      if (!above || heading.style !== 'atx' || heading.level <= above.level + 1) continue;
      // Authors who leave a level out everywhere mean it so.
      const isUsual = (steps.get(`${String(above.level)} ${String(heading.level)}`) ?? 0) > 2;
      if (isUsual && !levels.has(heading.level - 1)) continue;
      const { start } = heading.span;
      const wanted = '#'.repeat(above.level + 1);
      yield {
        span: { start, end: start + heading.level },
        message: `This heading is ${String(heading.level - above.level)} levels below “${above.text}”; one is usual.`,
        fixes: text.startsWith('#'.repeat(heading.level), start)
          ? [
              {
                title: `Change to level ${String(above.level + 1)}`,
                edits: [{ span: { start, end: start + heading.level }, text: wanted }],
                preferred: true,
              },
            ]
          : [],
      };
    }
  },
};

/** The levels of a note's headings, and how often each step from one to the next is taken. */
function countsOf(headings: readonly { readonly level: number }[]): {
  readonly levels: ReadonlySet<number>;
  readonly steps: ReadonlyMap<string, number>;
} {
  const steps = new Map<string, number>();
  headings.forEach(({ level }, at) => {
    const step = `${String(headings[at - 1]?.level)} ${String(level)}`;
    steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  return { levels: new Set(headings.map(({ level }) => level)), steps };
}
