import assert from 'node:assert/strict';
import type { MoveNotes } from '../../../../src/core/edits/move/move-edit';
import { importTalks } from '../../../../src/core/schedule/import/import-talks';
import { noteStyle } from '../../../../src/core/schedule/import/note-style';
import type { KeptSchedule } from '../../../../src/core/schedule/kept';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf, type Schedule } from '../../../../src/core/schedule/schedule';
import { dayMoves } from '../../../../src/core/schedule/update/day-moves';
import { moveTalks } from '../../../../src/core/schedule/update/move-talks';
import { updateNotes } from '../../../../src/core/schedule/update/update-notes';
import { groupBy } from '../../../../src/core/text/group-by';
import { filesAfter, treeOf, type Files } from '../edits/move/moved-tree';
import { applied, conferenceOf } from '../edits/sessions/notes-tree';

type Row = readonly [id: string, title: string, start: string, room?: string];

function programme(...rows: Row[]): Schedule {
  const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => row.map((cell) => quoted(cell ?? '')).join(','));
  const found = readSchedule(['id,title,start,room', ...lines].join('\n'), { zone: 'Europe/Vienna' });
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

interface State {
  readonly files: Files;
  readonly kept: KeptSchedule;
}

function imported(files: Files, schedule: Schedule): State {
  const { conference, note, text, hasFile } = conferenceOf(files);
  const style = noteStyle(conference, note, { line: '{{room}} · {{start}}', abstract: 'none' });
  const chosen = new Set(talksOf(schedule).map(({ talk }) => talk.id));
  const around = { note, text, hasFile, template: undefined, buttons: [], date: '' };
  const made = importTalks({ schedule, chosen, conference, style, ...around });
  return { files: applied(files, made.edit), kept: { schedule, imported: made.imported } };
}

function updated(
  { files, kept }: State,
  newer: Schedule,
  asks: (path: string) => void = () => undefined,
): State & { readonly told: readonly string[] } {
  const { index, notes: all } = treeOf(files);
  const notes: MoveNotes = {
    ...all,
    text: (path) => {
      asks(path);
      return all.text(path);
    },
  };
  const [conference] = index.outline.conferences;
  assert.ok(conference);
  const accepted = new Set(
    [kept.schedule, newer].flatMap((each) => talksOf(each).map(({ talk }) => talk.id)),
  );
  const [note, text] = [(path: string) => index.note(path), (path: string) => files[path]];
  const style = noteStyle(conference, note, { line: '{{room}} · {{start}}', abstract: 'none' });
  const update = updateNotes({ kept, newer, accepted, conference, style, note, text });
  const moves = dayMoves({ kept, newer, accepted, conference });
  const around = { note, text, hasFile: (path: string) => path in files, template: undefined, date: '' };
  const fresh = { schedule: newer, chosen: update.toImport, conference, style, buttons: [], ...around };
  const made = importTalks(fresh);
  const changes = [...groupBy([...update.changes, ...made.edit.changes], ({ path }) => path)].map(
    ([path, own]) => ({ path, edits: own.flatMap(({ edits }) => edits) }),
  );
  const whole = {
    edit: { changes, creations: made.edit.creations },
    imported: new Map([...update.kept.imported, ...made.imported]),
  };
  const moved = moveTalks(notes, whole, conference, { kept, newer }, moves);
  return {
    files: filesAfter(files, moved.edit),
    kept: { ...update.kept, imported: moved.imported },
    told: moved.told,
  };
}

const BEFORE: readonly Row[] = [
  ['a', 'Ropes', '2026-05-13 09:30', 'Quay'],
  ['b', 'Knots', '2026-05-13 11:00', 'Pier'],
  ['c', 'Sails', '2026-05-14 12:00', 'Quay'],
];
/** Ropes is later, on the second day, and in another room. */
const AFTER: readonly Row[] = [
  ['a', 'Ropes', '2026-05-14 14:00', 'Hall'],
  ['b', 'Knots', '2026-05-13 11:00', 'Pier'],
  ['c', 'Sails', '2026-05-14 12:00', 'Quay'],
];

describe('talks that a newer schedule puts on another day', () => {
  it('move in an outline with all that is written below them, and links follow', () => {
    const start = imported(
      { 'README.md': '# Conf\n\n- [Day 1](#day-1)\n- [Day 2](#day-2)\n\n## Day 1\n\n## Day 2\n' },
      programme(...BEFORE),
    );
    const readme = start.files['README.md'] ?? '';
    assert.match(readme, /### Ropes\n\nQuay · 09:30\n\n### Knots/);
    const files = {
      'README.md': readme
        .replace('Quay · 09:30\n', 'Quay · 09:30\n\n- my words [k](#knots)\n\n#### Part of it\n\n- more\n')
        .replace('Pier · 11:00\n', 'Pier · 11:00\n\nSee [ropes](#ropes).\n'),
    };
    const { files: after, told } = updated({ ...start, files }, programme(...AFTER));
    assert.deepEqual(told, []);
    assert.equal(
      after['README.md'],
      '# Conf\n\n- [Day 1](#day-1)\n- [Day 2](#day-2)\n\n## Day 1\n\n### Knots\n\nPier · 11:00\n\nSee [ropes](#ropes).\n\n' +
        '## Day 2\n\n### Sails\n\nQuay · 12:00\n\n### Ropes\n\nHall · 14:00\n\n- my words [k](#knots)\n\n#### Part of it\n\n- more\n',
    );
  });

  it('stand where their time says among talks in the order of theirs', () => {
    const start = imported({ 'README.md': '# Conf\n\n## Day 1\n\n## Day 2\n' }, programme(...BEFORE));
    const early = AFTER.map((row): Row =>
      row[0] === 'a' ? ['a', 'Ropes', '2026-05-14 09:00', 'Hall'] : row,
    );
    const { files } = updated(start, programme(...early));
    assert.equal(
      files['README.md'],
      '# Conf\n\n## Day 1\n\n### Knots\n\nPier · 11:00\n\n## Day 2\n\n### Ropes\n\nHall · 09:00\n\n### Sails\n\nQuay · 12:00\n',
    );
  });

  it('move between files of days, and a second update of the same changes nothing', () => {
    const start = imported(
      {
        'day1.md': '# Conf Day 1\r\n\r\n## One\r\n\r\n- a\r\n\r\n## Uno\r\n\r\n- b\r\n',
        'day2.md': '# Conf Day 2\r\n\r\n## Two\r\n\r\n- c\r\n\r\n## Due\r\n\r\n- d\r\n',
      },
      programme(...BEFORE),
    );
    const once = updated(start, programme(...AFTER));
    assert.deepEqual(once.files, {
      'day1.md':
        '# Conf Day 1\r\n\r\n## One\r\n\r\n- a\r\n\r\n## Uno\r\n\r\n- b\r\n\r\n## Knots\r\n\r\nPier · 11:00\r\n',
      'day2.md':
        '# Conf Day 2\r\n\r\n## Two\r\n\r\n- c\r\n\r\n## Due\r\n\r\n- d\r\n\r\n## Sails\r\n\r\nQuay · 12:00\r\n\r\n## Ropes\r\n\r\nHall · 14:00\r\n',
    });
    assert.equal(once.kept.imported.get('a'), 'day2.md');
    assert.deepEqual(updated(once, programme(...AFTER)).files, once.files);
    const back = updated(once, programme(...BEFORE));
    assert.deepEqual(back.files['day2.md'], start.files['day2.md']);
    assert.equal(back.kept.imported.get('a'), 'day1.md');
  });

  it('are told apart where several have one title', () => {
    const twice = (first: string, second: string): Schedule =>
      programme(
        ['a', 'Project update', first, 'Quay'],
        ['b', 'Project update', second, 'Pier'],
        ['c', 'Sails', '2026-05-14 12:00', 'Quay'],
      );
    const start = imported(
      { 'README.md': '# Conf\n\n## Day 1\n\n## Day 2\n' },
      twice('2026-05-13 09:00', '2026-05-13 10:00'),
    );
    const files = {
      'README.md': (start.files['README.md'] ?? '')
        .replace('09:00', '09:00\n\nwords of a')
        .replace('10:00', '10:00\n\nwords of b'),
    };
    const { files: after } = updated({ ...start, files }, twice('2026-05-13 09:00', '2026-05-14 15:00'));
    assert.equal(
      after['README.md'],
      '# Conf\n\n## Day 1\n\n### Project update\n\nQuay · 09:00\n\nwords of a\n\n## Day 2\n\n' +
        '### Sails\n\nQuay · 12:00\n\n### Project update\n\nPier · 15:00\n\nwords of b\n',
    );
  });

  it('that are renamed as well move under their new name', () => {
    const start = imported({ 'README.md': '# Conf\n\n## Day 1\n\n## Day 2\n' }, programme(...BEFORE));
    const named = AFTER.map((row): Row => (row[0] === 'a' ? ['a', 'Ropes, again', row[2], 'Hall'] : row));
    const { files } = updated(start, programme(...named));
    assert.equal(
      files['README.md'],
      '# Conf\n\n## Day 1\n\n### Knots\n\nPier · 11:00\n\n## Day 2\n\n### Sails\n\nQuay · 12:00\n\n### Ropes, again\n\nHall · 14:00\n',
    );
  });

  it('become pages where the talks of the other day are pages', () => {
    const start = imported(
      {
        'day1.md': '# Conf Day 1\n\n## One\n\n- a\n\n## Uno\n\n- b\n',
        'day2/01-two.md': '# Two\n\n- c\n',
        'day2/02-due.md': '# Due\n\n- d\n',
      },
      programme(...BEFORE.slice(0, 2)),
    );
    const { files, kept, told } = updated(start, programme(...AFTER.slice(0, 2)));
    assert.deepEqual(told, []);
    assert.equal(files['day1.md']?.includes('Ropes'), false);
    assert.equal(kept.imported.get('a'), 'day2/03-ropes.md');
    assert.match(files['day2/03-ropes.md'] ?? '', /^# Ropes\n\nHall · 14:00\n/);
  });

  it('are known in the file where they stand when a day has several', () => {
    const start = imported(
      {
        'day1.md': '# Conf Day 1\n\n## One\n\n- a\n\n## Uno\n\n- b\n',
        'day2-a.md': '# Conf Day 2\n\n## Two\n\n- c\n\n## Due\n\n- d\n',
        'day2-b.md': '# Conf Day 2\n\n## Deux\n\n- e\n\n## Zwei\n\n- f\n',
      },
      programme(...BEFORE.slice(0, 2)),
    );
    const { files, kept } = updated(start, programme(...AFTER.slice(0, 2)));
    const [place] = Object.entries(files).flatMap(([path, text]) =>
      text.includes('## Ropes') ? [path] : [],
    );
    assert.match(place ?? '', /^day2/);
    assert.equal(kept.imported.get('a'), place);
  });

  it('change places when they have one title', () => {
    const two = (first: string, second: string): Schedule =>
      programme(['a', 'Project update', first, 'Quay'], ['b', 'Project update', second, 'Pier']);
    const start = imported(
      { 'README.md': '# Conf\n\n## Day 1\n\n## Day 2\n' },
      two('2026-05-13 11:00', '2026-05-14 09:00'),
    );
    const files = {
      'README.md': (start.files['README.md'] ?? '')
        .replace('11:00', '11:00\n\nwords of a')
        .replace('09:00', '09:00\n\nwords of b'),
    };
    for (const times of [
      ['2026-05-14 12:00', '2026-05-13 10:00'],
      ['2026-05-14 08:00', '2026-05-13 12:00'],
    ] as const) {
      const [a, b] = times;
      const { files: after } = updated({ ...start, files }, two(a, b));
      assert.equal(
        after['README.md'],
        `# Conf\n\n## Day 1\n\n### Project update\n\nPier · ${b.slice(11)}\n\nwords of b\n\n## Day 2\n\n` +
          `### Project update\n\nQuay · ${a.slice(11)}\n\nwords of a\n`,
      );
    }
  });

  it('are read once, however many they are', () => {
    const many = (isMoved: boolean): Schedule =>
      programme(
        ...Array.from({ length: 40 }, (_, at): Row => {
          const day = (at % 2 === 0) === (isMoved && at % 4 < 2) ? '13' : '14';
          return [`t${at}`, `Talk ${at}`, `2026-05-${day} ${String(10 + (at % 10))}:00`, 'Quay'];
        }),
      );
    const others = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`archive/${at}.md`, `# Old ${at}\n\n- words\n`]),
    );
    const start = imported(
      {
        'README.md': '# Conf\n\n## Day 1\n\n### One\n\n- a\n\n## Day 2\n\n### Two\n\n- b\n',
        ...others,
      },
      many(false),
    );
    const asked = new Map<string, number>();
    const { told } = updated(start, many(true), (path) => asked.set(path, (asked.get(path) ?? 0) + 1));
    assert.deepEqual(told, []);
    assert.equal(Math.max(...Object.keys(others).map((path) => asked.get(path) ?? 0)), 1);
  });

  describe('as pages', () => {
    const site = {
      'hugo.toml': '',
      'content/_index.md': '---\ntitle: Conf\n---\n',
      'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
      'content/day1/01_one.md':
        '---\ntitle: One\nweight: 1\nroom: Hall\n---\n\n- a, see [ropes](02_ropes.md)\n',
      'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
    };

    it('go to the end of their day with what else has changed in them, and links follow', () => {
      const start = imported(site, programme(...BEFORE));
      assert.ok('content/day1/02_ropes.md' in start.files);
      const files = {
        ...start.files,
        'content/day1/02_ropes.md': `${start.files['content/day1/02_ropes.md'] ?? ''}\n- my words, see [k](03_knots.md)\n`,
      };
      const once = updated({ ...start, files }, programme(...AFTER));
      assert.deepEqual(once.told, []);
      assert.equal(once.kept.imported.get('a'), 'content/day2/02_ropes.md');
      assert.deepEqual(Object.keys(once.files).toSorted(), [
        'content/_index.md',
        'content/day1/01_one.md',
        'content/day1/03_knots.md',
        'content/day1/_index.md',
        'content/day2/01_sails.md',
        'content/day2/02_ropes.md',
        'content/day2/_index.md',
        'hugo.toml',
      ]);
      assert.match(once.files['content/day2/02_ropes.md'] ?? '', /room: Hall\n/);
      assert.match(
        once.files['content/day2/02_ropes.md'] ?? '',
        /- my words, see \[k\]\(\.\.\/day1\/03_knots\.md\)\n$/,
      );
      assert.match(once.files['content/day1/01_one.md'] ?? '', /see \[ropes\]\(\.\.\/day2\/02_ropes\.md\)/);
      assert.deepEqual(updated(once, programme(...AFTER)).files, once.files);
    });

    it('change places', () => {
      const start = imported(site, programme(...BEFORE));
      const swapped: Row[] = [
        ['a', 'Ropes', '2026-05-14 09:30', 'Quay'],
        ['b', 'Knots', '2026-05-13 11:00', 'Pier'],
        ['c', 'Sails', '2026-05-13 12:00', 'Quay'],
      ];
      const { files, kept, told } = updated(start, programme(...swapped));
      assert.deepEqual(told, []);
      for (const [id, title] of [
        ['a', 'Ropes'],
        ['c', 'Sails'],
      ] as const)
        assert.match(files[kept.imported.get(id) ?? ''] ?? '', new RegExp(`^---\\ntitle: ${title}\\n`));
      assert.match(kept.imported.get('a') ?? '', /day2/);
      assert.match(kept.imported.get('c') ?? '', /day1/);
    });

    it('are known by their paths where the numbers run on from day to day', () => {
      const page = (title: string): string => `# ${title}\n\n- words\n`;
      const files = {
        'day1/01-one.md': page('One'),
        'day1/02-ropes.md': page('Ropes'),
        'day1/03-knots.md': page('Knots'),
        'day1/04-masts.md': page('Masts'),
        'day2/05-two.md': page('Two'),
        'day2/06-sails.md': page('Sails'),
      };
      const rows: Row[] = [...BEFORE, ['d', 'Masts', '2026-05-13 15:00']];
      const start = imported(files, programme(...rows));
      assert.deepEqual(start.files, files);
      const newer = programme(
        ['a', 'Ropes', '2026-05-14 13:00'],
        ['b', 'Knots', '2026-05-14 14:00'],
        ['c', 'Sails', '2026-05-14 12:00'],
        ['d', 'Masts', '2026-05-13 15:00'],
        ['e', 'Tides', '2026-05-14 11:00'],
      );
      const { files: after, kept } = updated(start, newer);
      for (const [id, title] of [
        ['a', 'Ropes'],
        ['b', 'Knots'],
        ['c', 'Sails'],
        ['d', 'Masts'],
        ['e', 'Tides'],
      ] as const)
        assert.match(after[kept.imported.get(id) ?? ''] ?? id, new RegExp(`^# ${title}\\n`));
      assert.deepEqual(updated({ files: after, kept }, newer).files, after);
    });

    it('stay where the talks of the other day are headings, which is said', () => {
      const start = imported(
        {
          'day1/01-one.md': '---\ntitle: One\n---\n\n- a\n',
          'day1/02-uno.md': '---\ntitle: Uno\n---\n\n- b\n',
          'day2.md': '# Conf Day 2\n\n## Two\n\n- c\n\n## Due\n\n- d\n',
        },
        programme(...BEFORE.slice(0, 2)),
      );
      const path = start.kept.imported.get('a') ?? '';
      const { files, told } = updated(start, programme(...AFTER.slice(0, 2)));
      assert.ok(path in files);
      assert.equal(told.length, 1);
    });
  });

  it('stay where the notes have no such day, which is said', () => {
    const start = imported({ 'README.md': '# Conf\n\n## Day 1\n\n## Day 2\n' }, programme(...BEFORE));
    const far = AFTER.map((row): Row => (row[0] === 'a' ? ['a', 'Ropes', '2026-05-16 14:00', 'Hall'] : row));
    const { files, told } = updated(start, programme(...far));
    assert.match(files['README.md'] ?? '', /## Day 1\n\n### Ropes\n\nHall · 14:00\n/);
    assert.deepEqual(told, [
      '“Ropes” is on another day now (Day 3, 2026-05-16) and stays where it is: move it yourself.',
    ]);
  });

  it('find days by the dates and weekdays in their names', () => {
    for (const [first, second] of [
      ['Wednesday, 13 May', 'Thursday, 14 May'],
      ['Mittwoch', 'Donnerstag'],
      ['13.05.2026', '14.05.2026'],
      ['Tag 1', 'Tag 2'],
    ]) {
      const frame = `# Conf\n\n## ${first ?? ''}\n\n### One\n\n- a\n\n## ${second ?? ''}\n\n### Two\n\n- b\n`;
      const start = imported({ 'README.md': frame }, programme(...BEFORE.slice(0, 2)));
      const { files } = updated(start, programme(...AFTER.slice(0, 2)));
      assert.equal(
        files['README.md'],
        `# Conf\n\n## ${first ?? ''}\n\n### One\n\n- a\n\n### Knots\n\nPier · 11:00\n\n## ${second ?? ''}\n\n### Two\n\n- b\n\n### Ropes\n\nHall · 14:00\n`,
      );
    }
  });
});
