import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf, type NotASchedule, type Schedule } from '../../../../src/core/schedule/schedule';
import { expectedIn, fixtures } from './expected';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:[+-]\d{2}:\d{2})?$/;

/** What is true of every schedule, however its file was broken. */
function assertSound(read: Schedule | NotASchedule): void {
  if ('reason' in read) {
    assert.match(read.reason, /\S.*\.$/s);
    return;
  }
  const talks = talksOf(read);
  assert.equal(new Set(talks.map(({ talk }) => talk.id)).size, talks.length, 'an id twice');
  for (const { talk, day } of talks) {
    assert.notEqual(talk.title.trim(), '');
    assert.equal(talk.start === null, day === undefined);
    if (talk.start !== null) assert.match(talk.start, MOMENT);
    if (talk.end !== null) {
      assert.match(talk.end, MOMENT);
      assert.ok(talk.start !== null && Date.parse(talk.end) >= Date.parse(talk.start));
    }
    for (const { url } of talk.links) assert.match(url, /^https?:\/\//i);
  }
  assert.deepEqual(
    read.days.map(({ date }) => date),
    [...new Set(read.days.map(({ date }) => date))].toSorted(),
  );
  for (const { line, message } of read.problems) {
    assert.ok(Number.isInteger(line) && line >= 1);
    assert.match(message, /\.$/);
  }
}

const texts = expectedIn(fixtures).map((name) => readFileSync(path.join(fixtures, name), 'utf8'));

describe('any text is a schedule or a sentence', () => {
  it('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assertSound(readSchedule(text));
      }),
    );
  });

  it('any bytes after what a format begins with', () => {
    const begins = [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\n',
      '<schedule><conference/><day date="2026-01-01">',
      '{"schedule":',
      '[{"',
      'title,start\n',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...begins),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (begin, rest) => {
          assertSound(readSchedule(begin + rest));
        },
      ),
    );
  });

  it('any part of a schedule missing, doubled or replaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.nat(60),
            fc.constantFrom('', '\0', '"', '<', ':', '9999999999', 'null', '\r', '\\', '}', 'é'),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        fc.constantFrom(undefined, 'Asia/Kathmandu', 'America/St_Johns'),
        (text, damages, zone) => {
          let damaged = text;
          for (const [where, length, instead] of damages) {
            const at = Math.floor(where * damaged.length);
            damaged = damaged.slice(0, at) + instead + damaged.slice(at + length);
          }
          assertSound(readSchedule(damaged, { zone }));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('any JSON in the place of any value', () => {
    const json = texts.filter((text) => /^[{[]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...json), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (text, which, value) => {
        let left = 0;
        const count = (text.match(/[:[,]/g) ?? []).length;
        const file = JSON.parse(text, (_, old: unknown) =>
          left++ === which % count ? value : old,
        ) as unknown;
        assertSound(readSchedule(JSON.stringify(file)));
      }),
      { numRuns: 300 },
    );
  });

  it('deep and endless ones', () => {
    const hostile = [
      '['.repeat(200_000),
      `{"schedule":${'{"conference":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      `<schedule><conference/>${'<day>'.repeat(100_000)}`,
      `BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(100_000)}`,
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'a - '.repeat(50_000)}\nDTSTART:20260101T100000\nRRULE:FREQ=DAILY;COUNT=999999\nEND:VEVENT\n`,
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260101T100000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n',
      'BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART;TZID=X:20260101T100000\nEND:VEVENT\n',
      `<schedule><conference/><day date="2026-01-01"><event><title>x</title><abstract>&lt;p&gt;${'&lt;ul&gt;&lt;li&gt;'.repeat(5000)}</abstract></event></day></schedule>`,
      `title,start\n${'"'.repeat(100_001)}`,
    ];
    for (const text of hostile) assertSound(readSchedule(text));
  });
});
