import assert from 'node:assert/strict';
import { tickedAtFirst } from '../../../../src/core/schedule/import/ticked';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import type { Schedule } from '../../../../src/core/schedule/schedule';
import { likelyZones } from '../../../../src/core/schedule/time/likely-zones';

function read(rows: readonly string[]): Schedule {
  const found = readSchedule(['id,title,speakers,start,end,room', ...rows].join('\n'));
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const LUNCH = 'l,Lunch,,2026-05-13 12:00,2026-05-13 13:00,';

describe('talks that are ticked at first', () => {
  it('all of a personal selection', () => {
    const own = read([
      'a,A,,2026-05-13 09:00,2026-05-13 10:00,',
      LUNCH,
      'b,B,,2026-05-13 13:00,2026-05-13 14:00,',
    ]);
    assert.deepEqual([...tickedAtFirst(own)], ['a', 'l', 'b']);
  });

  it('no breaks and nothing cancelled of a whole programme', () => {
    const all = read([
      'a,A,,2026-05-13 09:00,2026-05-13 10:00,',
      'b,Cancelled: B,,2026-05-13 09:30,2026-05-13 10:00,',
      LUNCH,
    ]);
    assert.deepEqual([...tickedAtFirst(all)], ['a']);
  });

  it('of sixty talks no breaks, also when none overlap', () => {
    const rows = Array.from(
      { length: 60 },
      (_, n) =>
        `t${String(n)},T${String(n)},,2026-05-${String((n % 28) + 1).padStart(2, '0')} ${n < 28 ? '09' : n < 56 ? '14' : '17'}:00,,`,
    );
    const ticked = tickedAtFirst(read([...rows, LUNCH]));
    assert.deepEqual([ticked.size, ticked.has('l')], [60, false]);
  });
});

describe('zones in which a venue may lie', () => {
  const programme = (room: string, hour: string): Schedule =>
    read([`a,A,,2026-05-13T${hour}:00Z,,${room}`, `b,B,,2026-05-13T${hour}:30Z,,${room}`]);

  it('the one that a room names comes first', () => {
    assert.equal(likelyZones(programme('ExCeL London', '09'), 'Asia/Tokyo')[0], 'Europe/London');
  });

  it('the user’s own comes first where talks are by day there', () => {
    assert.equal(likelyZones(programme('Room 1', '09'), 'Europe/Vienna')[0], 'Europe/Vienna');
    assert.notEqual(likelyZones(programme('Room 1', '18'), 'Asia/Tokyo')[0], 'Asia/Tokyo');
  });

  it('all are there, each once', () => {
    const zones = likelyZones(programme('Room 1', '09'), 'Europe/Vienna');
    assert.equal(new Set(zones).size, zones.length);
    assert.ok(zones.includes('America/New_York'));
  });
});
