import assert from 'node:assert/strict';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf } from '../../../../src/core/schedule/schedule';

/** A line a talk: when, what, who, where. */
function lines(text: string): string[] {
  const found = readSchedule(text);
  if ('reason' in found) throw new Error(found.reason);
  return talksOf(found).map(({ talk: { start, end, title, speakers, room, track } }) => {
    const people = speakers.map(({ name, affiliation }) =>
      affiliation === null ? name : `${name} @ ${affiliation}`,
    );
    const when = `${start?.slice(0, 16) ?? '–'}/${end?.slice(11, 16) ?? ''}`;
    return [when, title, people.join(' + '), room ?? `(${track ?? ''})`].join(' | ');
  });
}

describe('tables with a column for each room', () => {
  for (const [what, table, expected] of [
    [
      'speakers on the next line, several days on top of each other',
      'Wednesday 13 May 2026,,\nTime,Quay,Pier\n09:00,"Ropes\nAda Example","Knots, again\nBo Test, Acme"\n10:00,Lunch,\n\nThursday 14 May 2026,,\nTime,Quay,Hall\n09:30,Sails,"Masts\nCy Probe & Ada Example\nAll about them."\n',
      [
        '2026-05-13T09:00/ | Ropes | Ada Example | Quay',
        '2026-05-13T09:00/ | Knots, again | Bo Test @ Acme | Pier',
        '2026-05-13T10:00/ | Lunch |  | ()',
        '2026-05-14T09:30/ | Sails |  | Quay',
        '2026-05-14T09:30/ | Masts | Cy Probe + Ada Example | Hall',
      ],
    ],
    [
      'semicolons, a date in the corner, times from and to, and speakers in brackets',
      '\uFEFF13.05.2026;Saal 1;Saal 2\r\n9:00 – 9:45 Uhr;Seile (Ada Example);Knoten (Bo Test, Cy Probe)\r\n10:00 – 10:30 Uhr;"Segel (neu)";"Masten (Ada Example)"\r\n',
      [
        '2026-05-13T09:00/09:45 | Seile | Ada Example | Saal 1',
        '2026-05-13T09:00/09:45 | Knoten | Bo Test + Cy Probe | Saal 2',
        '2026-05-13T10:00/10:30 | Segel (neu) |  | Saal 1',
        '2026-05-13T10:00/10:30 | Masten | Ada Example | Saal 2',
      ],
    ],
    [
      'tabs, tracks, and a column for the end',
      'Day 1 – 2026-05-13\nStart\tEnd\tTrack A\tTrack B\n9:00 AM\t9:30 AM\tRopes\t-\n1:00 PM\t1:30 PM\tKnots\tSails\n',
      [
        '2026-05-13T09:00/09:30 | Ropes |  | (Track A)',
        '2026-05-13T13:00/13:30 | Knots |  | (Track A)',
        '2026-05-13T13:00/13:30 | Sails |  | (Track B)',
      ],
    ],
    [
      'a date column, and the half of the day said once',
      'Date,Time,Quay,Pier\n2026-05-13,11:30 - 12:30 PM,Ropes,Knots\n,1:00 - 2:00 PM,Sails,Masts\n2026-05-14,9:00 - 9:30 AM,Oars,Keels\n',
      [
        '2026-05-13T11:30/12:30 | Ropes |  | Quay',
        '2026-05-13T11:30/12:30 | Knots |  | Pier',
        '2026-05-13T13:00/14:00 | Sails |  | Quay',
        '2026-05-13T13:00/14:00 | Masts |  | Pier',
        '2026-05-14T09:00/09:30 | Oars |  | Quay',
        '2026-05-14T09:00/09:30 | Keels |  | Pier',
      ],
    ],
    [
      'talks after midnight, and times that may be those of an afternoon',
      '2026-05-13,Quay,Pier\n22:00,Ropes,Knots\n23:30,Sails,\n00:30,Masts,Oars\n\n2026-05-14,Quay,Pier\n12:00,Keels,Bows\n1:00,Decks,Holds\n',
      [
        '2026-05-13T22:00/ | Ropes |  | Quay',
        '2026-05-13T22:00/ | Knots |  | Pier',
        '2026-05-13T23:30/ | Sails |  | ()',
        '2026-05-14T00:30/ | Masts |  | Quay',
        '2026-05-14T00:30/ | Oars |  | Pier',
        '2026-05-14T12:00/ | Keels |  | Quay',
        '2026-05-14T12:00/ | Bows |  | Pier',
        '–/ | Decks |  | Quay',
        '–/ | Holds |  | Pier',
      ],
    ],
    [
      'bars, as Markdown has them',
      '| | Quay | Pier |\n|---|---|---|\n| 2026-05-13 | | |\n| 09:00 | Ropes<br>Ada Example | Knots |\n| 10:00 | Sails | Oars |\n',
      [
        '2026-05-13T09:00/ | Ropes | Ada Example | Quay',
        '2026-05-13T09:00/ | Knots |  | Pier',
        '2026-05-13T10:00/ | Sails |  | Quay',
        '2026-05-13T10:00/ | Oars |  | Pier',
      ],
    ],
    [
      'a second day without a date',
      '2026-05-13,,\nTime,Quay,Pier\n09:00,Ropes,Knots\nDay 2,,\n09:00,Sails,Masts\n',
      [
        '2026-05-13T09:00/ | Ropes |  | Quay',
        '2026-05-13T09:00/ | Knots |  | Pier',
        '–/ | Sails |  | Quay',
        '–/ | Masts |  | Pier',
      ],
    ],
  ] as const)
    it(`are read with ${what}`, () => {
      assert.deepEqual(lines(table), expected);
    });

  it('have talks past midnight in the day above', () => {
    const found = readSchedule('2026-05-13,Quay,Pier\n22:00,Ropes,Knots\n00:30,Masts,Oars\n');
    assert.ok(!('reason' in found));
    assert.deepEqual(
      found.days.map(({ date, talks }) => [date, talks.length]),
      [['2026-05-13', 4]],
    );
  });

  it('need a date', () => {
    assert.throws(() => lines('Time,Quay,Pier\n09:00,Ropes,Knots\n10:00,Sails,Masts\n'), /Write the date/);
  });

  it('are no other tables', () => {
    for (const text of [
      'Time,Number\n09:00,3\n10:00,4\n',
      'a,b,c\n1,2,3\n',
      'words, and more words\n09:00\n10:00\n',
    ])
      assert.ok('reason' in readSchedule(text), text);
  });
});
