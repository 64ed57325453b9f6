import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareSchedules } from '../../../../src/core/schedule/compare';
import { importTalks } from '../../../../src/core/schedule/import/import-talks';
import { noteStyle, type StyleSettings } from '../../../../src/core/schedule/import/note-style';
import { writeKept, type KeptSchedule } from '../../../../src/core/schedule/kept';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf, type Schedule } from '../../../../src/core/schedule/schedule';
import { dayMoves, dayOn } from '../../../../src/core/schedule/update/day-moves';
import { updateNotes } from '../../../../src/core/schedule/update/update-notes';
import { applied, conferenceOf, type Files } from '../edits/sessions/notes-tree';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly speakers?: string;
  readonly start: string;
  readonly room?: string;
  readonly abstract?: string;
}

function schedule(...rows: Row[]): Schedule {
  const cell = (words = ''): string => `"${words.replaceAll('"', '""')}"`;
  const lines = rows.map(({ id, title, speakers, start, room, abstract }) =>
    [id, title, speakers, start, room, abstract].map(cell).join(','),
  );
  const found = readSchedule(['id,title,speakers,start,room,abstract', ...lines].join('\n'), {
    zone: 'Europe/London',
  });
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const SETTINGS: StyleSettings = { line: '{{speakers}} · {{room}} · {{start}}', abstract: 'folded' };
const everything = (before: Schedule, after: Schedule): Set<string> =>
  new Set([...talksOf(before), ...talksOf(after)].map(({ talk }) => talk.id));

function first(files: Files, programme: Schedule): { files: Record<string, string>; kept: KeptSchedule } {
  const { conference, note, text, hasFile } = conferenceOf(files);
  const style = noteStyle(conference, note, SETTINGS);
  const chosen = everything(programme, programme);
  const around = { note, text, hasFile, template: undefined, buttons: [], date: '' };
  const { edit, imported } = importTalks({ schedule: programme, chosen, conference, style, ...around });
  return { files: applied(files, edit), kept: { schedule: programme, imported } };
}

function updated(
  files: Files,
  kept: KeptSchedule,
  newer: Schedule,
  accepted = everything(kept.schedule, newer),
) {
  const { conference, note, text } = conferenceOf(files);
  const style = noteStyle(conference, note, SETTINGS);
  const update = updateNotes({ kept, newer, accepted, conference, style, note, text });
  return { files: applied(files, { changes: update.changes, creations: [] }), update };
}

const OLD: readonly Row[] = [
  {
    id: 'a',
    title: 'Ropes',
    speakers: 'Ada Example',
    start: '2026-05-13 09:30',
    room: 'Quay',
    abstract: 'Old words.',
  },
  { id: 'b', title: 'Knots', speakers: 'Cy Example', start: '2026-05-13 11:00', room: 'Pier' },
];
const NEW: readonly Row[] = [
  {
    id: 'a',
    title: 'Ropes: again',
    speakers: 'Ada Example; Bo Example',
    start: '2026-05-13 10:30',
    room: 'Hall',
    abstract: 'New words.',
  },
  { id: 'c', title: 'Sails', start: '2026-05-13 12:00' },
];
const SITE: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'content/day1/01_one.md': '---\ntitle: One\nweight: 1\nspeakers:\n  - Di Example\n---\n\nwords\n',
};

describe('an update from a newer schedule', () => {
  it('changes the fields of a page and not a word of its notes; who is gone is marked', () => {
    const { files, kept } = first(SITE, schedule(...OLD));
    const written = {
      ...files,
      'content/day1/02_ropes.md': `${files['content/day1/02_ropes.md'] ?? ''}My notes: Ropes, Quay, Ada Example.\n`,
    };
    const { files: after, update } = updated(written, kept, schedule(...NEW));
    assert.equal(
      after['content/day1/02_ropes.md'],
      '---\ntitle: "Ropes: again"\nweight: 2\nspeakers: [Ada Example, Bo Example]\nroom: Hall\n---\n\n' +
        '{{% expand title="Abstract" %}}\n\n> New words.\n\n{{% /expand %}}\n\nMy notes: Ropes, Quay, Ada Example.\n',
    );
    assert.equal(
      after['content/day1/03_knots.md'],
      '---\ntitle: Knots\nweight: 3\nspeakers: [Cy Example]\nroom: Pier\ncancelled: true\n---\n\n',
    );
    assert.deepEqual([...update.toImport], ['c']);
  });

  it('changes heading and line of an outline', () => {
    const { files, kept } = first(
      { 'README.md': '# Conf\n\n## Day 1\n\n### One\n\nwords\n' },
      schedule(...OLD),
    );
    const { files: after } = updated(files, kept, schedule(...NEW));
    assert.equal(
      after['README.md'],
      '# Conf\n\n## Day 1\n\n### One\n\nwords\n\n### Ropes: again\n\nAda Example, Bo Example · Hall · 10:30\n\n' +
        '<details>\n<summary>Abstract</summary>\n\n> New words.\n\n</details>\n\n### Knots\n\nCy Example · Pier · 11:00 · cancelled\n',
    );
  });

  it('leaves what the author has changed', () => {
    const { files, kept } = first(SITE, schedule(...OLD));
    const path = 'content/day1/02_ropes.md';
    const own = (files[path] ?? '')
      .replace('title: Ropes', 'title: All about ropes')
      .replace('[Ada Example]', '[Ada L. Example]')
      .replace('Old words', 'My words');
    const { files: after } = updated({ ...files, [path]: own }, kept, schedule(...NEW));
    assert.equal(after[path], own.replace('room: Quay', 'room: Hall'));
  });

  it('finds a page that was renamed', () => {
    const { files, kept } = first(SITE, schedule(...OLD));
    const { 'content/day1/02_ropes.md': page = '', ...others } = files;
    const { files: after } = updated({ ...others, 'content/day1/02_tau.md': page }, kept, schedule(...NEW));
    assert.match(after['content/day1/02_tau.md'] ?? '', /room: Hall/);
  });

  it('keeps block lists as they are written', () => {
    const { files, kept } = first(SITE, schedule(...OLD));
    const path = 'content/day1/02_ropes.md';
    const own = (files[path] ?? '').replace('speakers: [Ada Example]', 'speakers:\n- Ada Example');
    const { files: after } = updated({ ...files, [path]: own }, kept, schedule(...NEW));
    assert.match(after[path] ?? '', /\nspeakers:\n- Ada Example\n- Bo Example\nroom: Hall\n/);
  });

  it('of the same schedule changes nothing, and what was not ticked comes up again', () => {
    const { files, kept } = first(SITE, schedule(...OLD));
    const same = updated(files, kept, schedule(...OLD));
    assert.deepEqual([same.files, writeKept(same.update.kept)], [files, writeKept(kept)]);
    const none = updated(files, kept, schedule(...NEW), new Set());
    assert.deepEqual(none.files, files);
    const { changed, gone } = compareSchedules(none.update.kept.schedule, schedule(...NEW));
    assert.deepEqual([changed.map(({ before }) => before.id), gone.map(({ id }) => id)], [['a'], ['b']]);
    const all = updated(files, kept, schedule(...NEW));
    const again = updated(all.files, all.update.kept, schedule(...NEW));
    assert.deepEqual([again.files, writeKept(again.update.kept)], [all.files, writeKept(all.update.kept)]);
  });

  it('leaves every word of notes, whatever they are and whatever changes', () => {
    const row = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      title: fc.constantFrom('Ropes', 'Knots', 'Sails: a story', '"Quoted"', 'day 2'),
      speakers: fc.constantFrom('', 'Ada Example', 'Ada Example; Bo Example'),
      start: fc.constantFrom(
        '2026-05-13 09:30',
        '2026-05-13 23:50',
        '2026-05-14 09:00',
        '2026-12-31 23:00',
        '',
      ),
      room: fc.constantFrom('', 'Quay', 'true', '12:30'),
      abstract: fc.constantFrom('', 'Words.', '# Heading\n\n```\nopen', '</details>', '{{% /expand %}}\n---'),
    });
    const rows = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
    const notes = fc.array(
      fc.constantFrom(
        'Own words',
        '- a list',
        'Quay',
        '09:30',
        '> quoted',
        'room: Quay',
        '**bold**',
        'Ada Example',
      ),
      { maxLength: 5 },
    );
    const layouts = fc.constantFrom<Files>(
      SITE,
      { 'README.md': '# Conf\n\n## Day 1\n\n### One\n\nwords\n' },
      { 'README.md': '# Conf\r\n\r\n## Day 1\r\n\r\n### One\r\n\r\nwords\r\n' },
    );
    fc.assert(
      fc.property(layouts, rows, rows, notes, (layout, before, after, words) => {
        const old = schedule(...before);
        const { files, kept } = first(layout, old);
        const written = Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            path,
            path.endsWith('_index.md')
              ? text
              : `${text}\n\n${words.map((word, at) => `${word} §${String(at)}`).join('\n\n')}\n`,
          ]),
        );
        const { files: done } = updated(written, kept, schedule(...after));
        for (const [path, text] of Object.entries(written)) {
          const own = text.split('\n').filter((line) => line.includes('§') || line.startsWith('words'));
          const left = (done[path] ?? '')
            .split('\n')
            .filter((line) => line.includes('§') || line.startsWith('words'));
          assert.deepEqual(left, own);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('talks that a newer schedule puts on another day', () => {
  const programme = (day: string): Schedule =>
    schedule(
      { id: 'a', title: 'Ropes', start: `2026-05-${day} 09:30` },
      { id: 'b', title: 'Knots', start: '2026-05-13 11:00' },
      { id: 'c', title: 'Sails', start: '2026-05-14 12:00' },
    );
  const moved = (
    files: Files,
    kept: KeptSchedule,
    newer: Schedule,
    accepted?: ReadonlySet<string>,
  ): string[] => {
    const { conference } = conferenceOf(files);
    const wish = { kept, newer, accepted: accepted ?? everything(kept.schedule, newer), conference };
    return dayMoves(wish).flatMap(({ session, on }) => {
      const day = dayOn(conference, wish, on);
      return day ? [`${session.path} → ${day.name}`] : [];
    });
  };
  const empty: Files = {
    'content/_index.md': '---\ntitle: Conf\n---\n',
    'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
    'content/day1/01_one.md': '---\ntitle: One\nweight: 1\n---\n\nwords\n',
    'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
    'content/day2/01_two.md': '---\ntitle: Two\nweight: 1\n---\n\nwords\n',
  };

  it('move when the user ticks them', () => {
    const { files, kept } = first(empty, programme('13'));
    assert.deepEqual(moved(files, kept, programme('14')), ['content/day1/02_ropes.md → Day 2']);
    assert.deepEqual(moved(files, kept, programme('14'), new Set()), []);
    assert.deepEqual(moved(files, kept, programme('13')), []);
  });

  it('stay where their author has put them, and where the notes have no such day', () => {
    const { files, kept } = first(empty, programme('13'));
    const { 'content/day1/02_ropes.md': ropes = '', ...others } = files;
    assert.deepEqual(moved({ ...others, 'content/day2/09_ropes.md': ropes }, kept, programme('14')), []);
    assert.deepEqual(moved(files, kept, programme('15')), []);
  });
});
