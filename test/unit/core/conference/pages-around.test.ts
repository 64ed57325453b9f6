import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { pagesAround } from '../../../../src/core/conference/pages-around';

const page = (title: string, weight: number): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)}\n---\n\nWords.\n`;

/** What is around a page of some notes, as `up < previous | next`. */
function around(files: Readonly<Record<string, string>>, path: string): string {
  const index = new ConferenceIndex('notes');
  index.update(Object.entries(files).map(([file, text]) => ({ path: file, text })));
  const conference = index.outline.conferences[0];
  assert.ok(conference);
  const { up, previous, next } = pagesAround(conference, path, (other) => index.note(other) !== undefined);
  return `${up?.title ?? ''} < ${previous?.title ?? ''} | ${next?.title ?? ''}`;
}

describe('the pages around one', () => {
  const site = {
    'content/_index.md': page('Harbour Days', 1),
    'content/day1/_index.md': page('Day 1', 1),
    'content/day1/01_tides.md': page('Tides', 1),
    'content/day1/02_locks.md': page('Locks', 2),
    'content/day2/_index.md': page('Day 2', 2),
    'content/day2/01_wind.md': page('Wind', 1),
  };

  it('lead through the site as Relearn does', () => {
    assert.equal(around(site, 'content/_index.md'), ' <  | Day 1');
    assert.equal(around(site, 'content/day1/_index.md'), 'Harbour Days < Harbour Days | Tides');
    assert.equal(around(site, 'content/day1/02_locks.md'), 'Day 1 < Tides | Day 2');
    assert.equal(around(site, 'content/day2/01_wind.md'), 'Day 2 < Day 2 | ');
  });

  it('are those of its folder without a page of a day', () => {
    const { 'content/day1/_index.md': gone, ...others } = site;
    assert.ok(gone);
    assert.match(around(others, 'content/day1/01_tides.md'), /\| Locks$/);
  });

  it('are none for a file that is the conference, or belongs to another', () => {
    const file = {
      'README.md': '# Harbour Days\n\n## Day 1\n\n### Tides\n\nWords.\n\n### Locks\n\nWords.\n',
    };
    assert.equal(around(file, 'README.md'), ' <  | ');
    assert.equal(around(site, 'elsewhere.md'), ' <  | ');
  });
});
