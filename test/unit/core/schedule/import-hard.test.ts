import assert from 'node:assert/strict';
import { importTalks } from '../../../../src/core/schedule/import/import-talks';
import { importNewConference } from '../../../../src/core/schedule/import/new-conference';
import { noteStyle, type StyleSettings } from '../../../../src/core/schedule/import/note-style';
import type { KeptSchedule } from '../../../../src/core/schedule/kept';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf, type Schedule } from '../../../../src/core/schedule/schedule';
import { talksOfSessions } from '../../../../src/core/schedule/session-talks';
import { updateNotes } from '../../../../src/core/schedule/update/update-notes';
import { applied, conferenceOf, type Files } from '../edits/sessions/notes-tree';

const TITLES = [
  'A "quoted" talk',
  "It's 5 o'clock",
  'C# and F#: which one?',
  '# not a heading',
  'a | b | c',
  '[Link](https://example.org) in a title',
  '[x] done?',
  '🚀 To the moon 🌕',
  'מבוא לענן',
  '雲の中の航海',
  `${'Long and longer '.repeat(13)}end`,
  'Project update',
  'Project update',
  '{{< shortcode >}} and {{% other %}}',
  '<b>Bold</b> & <script>alert(1)</script>',
  '2025',
  'true',
  '- a dash first',
  '> quoted',
  '`code` *and* _stars_ ~tilde~',
  '1. numbered',
  '---',
  'Trailing colon:',
  'Back\\slash',
  '$math$ and $$more$$',
  '%percent% @mention !bang &amp; entity',
  'Day 3: the talk',
  'Lunch talk',
  'Ends with ##',
  '...',
];

/** Parallel talks on two days, the last ones after midnight. */
function programme(room: string): Schedule {
  const rows = TITLES.map((title, at) => {
    const day = at % 2 === 0 ? '13' : '14';
    const hour = String(9 + Math.floor(at / 4)).padStart(2, '0');
    return {
      id: `t${String(at)}`,
      title,
      start: `2026-05-${day} ${hour}:00`,
      room: `${room} ${String(at % 4)}`,
    };
  });
  const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const lines = rows.map(({ id, title, start, room: own }) =>
    [id, title, 'Ada "A." Example', start, own].map(cell).join(','),
  );
  const found = readSchedule(['id,title,speakers,start,room', ...lines].join('\n'), {
    zone: 'Europe/Vienna',
  });
  if ('reason' in found) throw new Error(found.reason);
  assert.equal(talksOf(found).length, TITLES.length);
  return found;
}

const SETTINGS: StyleSettings = { line: '{{speakers}} · {{room}} · {{start}}', abstract: 'folded' };

interface State {
  readonly files: Files;
  readonly kept: KeptSchedule;
}

function imported(files: Files, schedule: Schedule): State {
  const { conference, note, text, hasFile } = conferenceOf(files);
  const style = noteStyle(conference, note, SETTINGS);
  const chosen = new Set(talksOf(schedule).map(({ talk }) => talk.id));
  const around = { note, text, hasFile, template: undefined, buttons: [], date: '' };
  const made = importTalks({ schedule, chosen, conference, style, ...around });
  return { files: applied(files, made.edit), kept: { schedule, imported: made.imported } };
}

function updated({ files, kept }: State, newer: Schedule): State {
  const { conference, note, text } = conferenceOf(files);
  const accepted = new Set(
    [kept.schedule, newer].flatMap((each) => talksOf(each).map(({ talk }) => talk.id)),
  );
  const style = noteStyle(conference, note, SETTINGS);
  const update = updateNotes({ kept, newer, accepted, conference, style, note, text });
  return { files: applied(files, { changes: update.changes, creations: [] }), kept: update.kept };
}

const crlf = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
const bom = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `\uFEFF${text}`]));

const SITE: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'content/day1/01_one.md': '---\ntitle: One\nweight: 1\nroom: Hall\n---\n\nwords\n',
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
  'content/day2/01_two.md': '---\ntitle: Two\nweight: 1\nroom: Hall\n---\n\nwords\n',
};
const LAYOUTS: Readonly<Record<string, Files>> = {
  site: SITE,
  'site of TOML': {
    'content/_index.md': '+++\ntitle = "Conf"\n+++\n',
    'content/day1/_index.md': '+++\ntitle = "Day 1"\nweight = 1\n+++\n',
    'content/day1/01_one.md': '+++\ntitle = "One"\nweight = 1\nroom = "Hall"\n+++\n\nwords\n',
    'content/day2/_index.md': '+++\ntitle = "Day 2"\nweight = 2\n+++\n',
    'content/day2/01_two.md': '+++\ntitle = "Two"\nweight = 1\nroom = "Hall"\n+++\n\nwords\n',
  },
  outline: {
    'README.md': '# Conf\n\n## Day 1\n\n### One\n\nwords\n\n## Day 2\n\n### Two\n\nwords\n',
  },
  'files of days': {
    'day1.md': '# Conf Day 1\n\n## One\n\n- a\n\n## Uno\n\n- b\n',
    'day2.md': '# Conf Day 2\n\n## Two\n\n- c\n\n## Due\n\n- d\n',
  },
  pages: {
    'README.md': '# Conf\n',
    'day1/01-one.md': '# One\n\n- a\n',
    'day1/02-uno.md': '# Uno\n\n- b\n',
    'day2/01-two.md': '# Two\n\n- c\n',
  },
};

/** Titles of talks that have a session of their own. */
function known({ files, kept }: State): string[] {
  const { conference } = conferenceOf(files);
  return [...talksOfSessions(conference, kept.schedule, kept.imported).values()]
    .map(({ talk }) => talk.id)
    .toSorted();
}

describe('titles to be careful with: talks that mean something to Markdown, YAML or Hugo', () => {
  const all = TITLES.map((_, at) => `t${String(at)}`).toSorted();
  for (const [name, layout] of Object.entries(LAYOUTS))
    for (const [how, change] of [
      ['', (files: Files): Files => files],
      [', CRLF', crlf],
      [', with a byte order mark', bom],
    ] as const)
      it(`go into ${name}${how}, are found again, and follow a newer schedule`, () => {
        const before = change(layout);
        const state = imported(before, programme('Quay'));
        assert.deepEqual(known(state), all);
        const again = imported(state.files, programme('Quay'));
        assert.deepEqual(again.files, state.files);
        assert.deepEqual(updated(state, programme('Quay')).files, state.files);
        const written = Object.fromEntries(
          Object.entries(state.files).map(([path, text]) => [
            path,
            path.endsWith('_index.md') ? text : `${text}§ my Quay words\n`,
          ]),
        );
        const next = updated({ ...state, files: written }, programme('Pier'));
        const count = (files: Files, words: string): number =>
          Object.values(files).reduce((sum, text) => sum + text.split(words).length - 1, 0);
        assert.equal(count(next.files, 'Quay '), count(written, '§ my Quay words'));
        assert.equal(count(next.files, 'Pier '), TITLES.length);
        assert.equal(count(next.files, '§ my Quay words'), count(written, '§ my Quay words'));
        assert.deepEqual(updated(next, programme('Pier')).files, next.files);
        for (const text of Object.values(next.files))
          if (how === ', CRLF') assert.doesNotMatch(text, /(?<!\r)\n(?!§|$)/);
      });
});

describe('titles to be careful with: a new conference', () => {
  for (const kind of ['site', 'file', 'day-files', 'pages'] as const)
    it(`is read as what it was made as: ${kind}`, () => {
      const schedule = programme('Quay');
      const chosen = new Set(talksOf(schedule).map(({ talk }) => talk.id));
      const made = importNewConference({
        name: 'Kelp "Days" #1',
        kind,
        folder: 'kelp',
        schedule,
        chosen,
        settings: SETTINGS,
        template: undefined,
        buttons: [],
        date: '',
        hasFile: () => false,
      });
      assert.ok(made);
      const files = applied({}, made.edit);
      assert.deepEqual(
        known({ files, kept: { schedule, imported: made.imported } }),
        TITLES.map((_, at) => `t${String(at)}`).toSorted(),
      );
      const { conference } = conferenceOf(files);
      const sessions = conference.days.flatMap((day) => day.sessions);
      assert.equal(sessions.length, TITLES.length);
      assert.equal(conference.days.length, 2);
      assert.deepEqual([...new Set(sessions.map(({ state }) => state))], ['planned']);
    });
});
