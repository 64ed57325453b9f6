import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareSchedules } from '../../../../src/core/schedule/compare';
import { readKept, writeKept } from '../../../../src/core/schedule/kept';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf, type Schedule } from '../../../../src/core/schedule/schedule';
import { expectedIn, fixtures } from './expected';

/** A schedule of a table: id, title, start, room. */
function table(...rows: [id: string, title: string, start: string, room: string][]): Schedule {
  return read(['id\ttitle\tstart\troom', ...rows.map((row) => row.join('\t'))].join('\n'));
}

function read(text: string, zone?: string): Schedule {
  const found = readSchedule(text, { zone });
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

function told(before: Schedule, after: Schedule): object {
  const { added, gone, changed } = compareSchedules(before, after);
  return {
    added: added.map(({ id }) => id),
    gone: gone.map(({ id }) => id),
    changed: changed.map(({ before: old, after: now, fields }) => [old.id, now.id, ...fields]),
  };
}

const nine = '2026-05-13 09:00';
const ten = '2026-05-13 10:00';

describe('what a newer schedule says otherwise', () => {
  const cases: [what: string, before: Schedule, after: Schedule, expected: object][] = [
    [
      'nothing',
      table(['a', 'A', nine, 'X']),
      table(['a', 'A', nine, 'X']),
      { added: [], gone: [], changed: [] },
    ],
    [
      'new, gone, moved, renamed',
      table(['a', 'A', nine, 'X'], ['b', 'B', nine, 'X'], ['c', 'C', nine, 'X']),
      table(['a', 'A', ten, 'Y'], ['b', 'B, again', nine, 'X'], ['d', 'D', nine, 'X']),
      {
        added: ['d'],
        gone: ['c'],
        changed: [
          ['a', 'a', 'start', 'room'],
          ['b', 'b', 'title'],
        ],
      },
    ],
    [
      'every id is another one',
      table(['a', 'A', nine, 'X'], ['b', 'B', nine, 'X'], ['b2', 'B', ten, 'X']),
      table(['p', 'A', ten, 'X'], ['q', 'B', nine, 'X'], ['r', 'B', ten, 'X']),
      { added: [], gone: [], changed: [['a', 'p', 'start']] },
    ],
    [
      'repetitions are numbered anew',
      table(['pretalx-c-ABCDEF-0@h', 'A', nine, 'X'], ['pretalx-c-ABCDEF-1@h', 'A', ten, 'X']),
      table(['pretalx-c-ABCDEF-1@h', 'A', nine, 'X'], ['pretalx-c-ABCDEF-0@h', 'A', ten, 'X']),
      { added: [], gone: [], changed: [] },
    ],
    [
      'a title that two talks have is not followed',
      table(['a', 'A', nine, 'X'], ['b', 'A', nine, 'Y']),
      table(['p', 'A', ten, 'Z'], ['q', 'A', ten, 'V']),
      { added: ['p', 'q'], gone: ['a', 'b'], changed: [] },
    ],
  ];
  for (const [what, before, after, expected] of cases) {
    it(what, () => {
      assert.deepEqual(told(before, after), expected);
    });
  }

  it('two exports of one event, seventeen days apart', function () {
    const [v1, v2] = ['v1', 'v2'].map((version) =>
      path.join('..', 'shared', 'schedules', `sched-joco2023-${version}.ics`),
    );
    if (v1 === undefined || v2 === undefined || !existsSync(v1)) this.skip();
    const [before, after] = [read(readFileSync(v1, 'utf8')), read(readFileSync(v2, 'utf8'))];
    const { added, gone, changed } = compareSchedules(before, after);
    assert.deepEqual([changed.length, gone.length, added.length], [24, 8, 10]);
  });
});

describe('a kept schedule', () => {
  for (const name of expectedIn(fixtures)) {
    it(`is the same when it is read again: ${name}`, () => {
      const schedule = read(readFileSync(path.join(fixtures, name), 'utf8'), 'Europe/Berlin');
      const imported = new Map(talksOf(schedule).map(({ talk }, index) => [talk.id, `${String(index)}.md`]));
      const text = writeKept({ schedule, imported });
      const again = readKept(text);
      assert.ok(again);
      assert.equal(writeKept(again), text);
      assert.deepEqual(told(schedule, again.schedule), { added: [], gone: [], changed: [] });
    });
  }

  it('is nothing when it was written by somebody else', () => {
    for (const text of ['', '{', '[]', '{"version":2}', '{"version":1}'])
      assert.equal(readKept(text), undefined);
  });
});
