import assert from 'node:assert/strict';
import { nextChange, onNow, overlaps } from '../../../../src/core/schedule/now';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import type { Schedule } from '../../../../src/core/schedule/schedule';

function read(zone: string | undefined): Schedule {
  const text = `id,title,start,end
a,Ropes,2026-03-28 09:00,2026-03-28 10:00
b,Knots,2026-03-28 09:30,2026-03-28 10:30
c,Sails,2026-03-28 11:00,2026-03-28 12:00
n,Night,2026-03-29 00:30,2026-03-29 03:30
`;
  const found = readSchedule(text, { zone });
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

function told(schedule: Schedule, now: string, offset = 0): object {
  const { running, next, isEventDay } = onNow(schedule, Date.parse(now), offset);
  return [running.map(({ id }) => id), next.map(({ id }) => id), isEventDay];
}

describe('what is on now', () => {
  const cases: [now: string, expected: unknown[]][] = [
    ['2026-03-27T12:00:00Z', [[], [], false]],
    ['2026-03-28T07:30:00Z', [[], ['a'], true]],
    ['2026-03-28T08:00:00Z', [['a'], ['b'], true]],
    ['2026-03-28T08:45:00Z', [['a', 'b'], ['c'], true]],
    ['2026-03-28T09:30:00Z', [[], ['c'], true]],
    ['2026-03-28T23:45:00Z', [['n'], [], true]],
    ['2026-03-29T01:15:00Z', [['n'], [], true]],
    ['2026-03-29T01:45:00Z', [[], [], false]],
  ];
  for (const [now, expected] of cases) {
    it(`${now} in Berlin`, () => {
      assert.deepEqual(told(read('Europe/Berlin'), now), expected);
    });
  }

  it('floating times are those of the clocks where the user is', () => {
    assert.deepEqual(told(read(undefined), '2026-03-28T04:15:00Z', 330), [['a', 'b'], ['c'], true]);
  });

  it('names when to look again', () => {
    const next = nextChange(read('Europe/Berlin'), Date.parse('2026-03-28T08:45:00Z'), 0);
    assert.equal(next, Date.parse('2026-03-28T09:00:00Z'));
    assert.equal(nextChange(read('Europe/Berlin'), Date.parse('2026-03-30T00:00:00Z'), 0), undefined);
  });

  it('lists chosen talks that overlap', () => {
    const ids = (chosen: string[]): string[][] =>
      overlaps(read('Europe/Berlin'), new Set(chosen)).map((pair) => pair.map(({ id }) => id));
    assert.deepEqual([ids(['a', 'b', 'c']), ids(['a', 'c'])], [[['a', 'b']], []]);
  });
});
