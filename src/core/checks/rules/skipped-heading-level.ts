import type { Rule } from '../rule';

export const skippedHeadingLevel: Rule = {
  id: 'skipped-heading-level',
  severity: 'info',
  about: 'A heading is more than one level below the one above it.',
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    const headings = note.headings.filter(({ style }) => style === 'atx' || style === 'setext');
    for (const [at, heading] of headings.entries()) {
      const above = headings[at - 1];
      if (!above || heading.style !== 'atx' || heading.level <= above.level + 1) continue;
      // Authors who leave a level out everywhere mean it so.
      if (
        headings.filter(({ level }) => level === heading.level - 1).length === 0 &&
        usual(headings, above.level, heading.level)
      )
        continue;
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
                restructures: true,
              },
            ]
          : [],
      };
    }
  },
};

/** Whether the step from one level to the other is taken more than twice in the note. */
function usual(headings: readonly { readonly level: number }[], from: number, to: number): boolean {
  return headings.filter(({ level }, at) => level === to && headings[at - 1]?.level === from).length > 2;
}
