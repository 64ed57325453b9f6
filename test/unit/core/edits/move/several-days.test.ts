import assert from 'node:assert/strict';
import { moveDays } from '../../../../../src/core/edits/move/move-days';
import { moved, treeOf, type Files } from './moved-tree';

const outline: Files = {
  'README.md': [1, 2, 3, 4]
    .map((day) => `## Day ${String(day)}\n\n### Talk of ${String(day)}\n\nSpeaker: Ann Lee\n`)
    .join('\n')
    .replace(/^/, '# Conf\n\n[two](#day-2)\n\n'),
};

const site: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  ...Object.fromEntries(
    [1, 2, 3, 4].flatMap((day) => [
      [
        `content/day${String(day)}/_index.md`,
        `---\ntitle: Day ${String(day)}\nweight: ${String(day)}\n---\n`,
      ],
      [`content/day${String(day)}/01_x.md`, '---\ntitle: X\nweight: 1\n---\n\n[two](../day2)\n'],
    ]),
  ),
};

function after(files: Files, names: readonly string[], before: string | undefined): Record<string, string> {
  const { index, notes } = treeOf(files);
  const { conferences } = index.outline;
  const [conference] = conferences;
  assert.ok(conference);
  const named = (name: string) => conference.days.find((day) => day.name === name);
  const days = names.flatMap((name) => named(name) ?? []);
  const place = before === undefined ? undefined : named(before);
  return moved(files, moveDays(notes, { days, conferences, conference, before: place, aliases: false }));
}

const order = (files: Files): string[] =>
  treeOf(files).index.outline.conferences.flatMap(({ days }) => days.map(({ name }) => name));

describe('several days', () => {
  for (const [layout, files] of Object.entries({ outline, site })) {
    it(`go in front of another one, in their order: ${layout}`, () => {
      const there = after(files, ['Day 3', 'Day 4'], 'Day 1');
      assert.deepEqual(order(there), ['Day 3', 'Day 4', 'Day 1', 'Day 2']);
      assert.deepEqual(after(there, ['Day 3', 'Day 4'], undefined), files);
    });

    it(`go to the end, wherever they stood: ${layout}`, () => {
      assert.deepEqual(order(after(files, ['Day 1', 'Day 3'], undefined)), [
        'Day 2',
        'Day 4',
        'Day 1',
        'Day 3',
      ]);
    });
  }
});
