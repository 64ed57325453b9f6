import assert from 'node:assert/strict';
import path from 'node:path';
import { run } from './terminal';

const fixture = (name: string): string => path.join('test', 'fixtures', 'schedules', name);

describe('conference-notes schedule', () => {
  it('prints days and talks, and says what could not be read', () => {
    const { code, out, err } = run('schedule', fixture('talks.tsv'));
    assert.equal(code, 0);
    assert.equal(
      out,
      `Day 1 (2026-05-13)
  09:30–10:15 Boats, ropes, and knots · Ada Example, Bo Example · Quay · Sea
  23:30–00:30 Night watch · Cy Example · Quay
Without a time
  Someday
`,
    );
    assert.match(err, /^\S*talks\.tsv:5: The time of “Someday” cannot be read.*\n\S*talks\.tsv:6: This row/);
  });

  it('takes the venue’s zone where the file has none', () => {
    const { out } = run('schedule', fixture('talks.csv'), '--zone', 'Europe/Vienna', '--json');
    const { zone, days } = JSON.parse(out) as { zone: string; days: { talks: { start: string }[] }[] };
    assert.deepEqual([zone, days[0]?.talks[0]?.start], ['Europe/Vienna', '2026-05-13T09:30:00+02:00']);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no file', [], /^Give one FILE\./],
    [
      'an unknown zone',
      [fixture('talks.csv'), '--zone', 'Moon/Base'],
      /There is no time zone “Moon\/Base”\./,
    ],
    ['a file that is not there', ['no/such.ics'], /Cannot read “no\/such\.ics” \(there is no such file\)\./],
    [
      'a file of no known format',
      ['README.md'],
      /“README\.md”: This is not a schedule of a known format\. Known are iCalendar/,
    ],
  ];
  for (const [what, args, sentence] of wrong) {
    it(`${what}: a sentence and exit code 2`, () => {
      const { code, out, err } = run('schedule', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
    });
  }
});
