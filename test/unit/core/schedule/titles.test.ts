import assert from 'node:assert/strict';
import type { KeptSchedule } from '../../../../src/core/schedule/kept';
import { importTalks } from '../../../../src/core/schedule/import/import-talks';
import { noteStyle } from '../../../../src/core/schedule/import/note-style';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf, type Schedule } from '../../../../src/core/schedule/schedule';
import { updateNotes } from '../../../../src/core/schedule/update/update-notes';
import { applied, conferenceOf, type Files } from '../edits/sessions/notes-tree';

function programme(titles: readonly string[]): Schedule {
  const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const rows = titles.map((title, at) => `t${at},${quoted(title)},2026-05-13 1${at}:00,Quay`);
  const found = readSchedule(['id,title,start,room', ...rows].join('\n'), { zone: 'Europe/Vienna' });
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const settings = { line: '{{room}} · {{start}}', abstract: 'none' } as const;

function imported(files: Files, schedule: Schedule, known?: KeptSchedule['imported']): [Files, KeptSchedule] {
  const { conference, note, text, hasFile } = conferenceOf(files);
  const style = noteStyle(conference, note, settings);
  const chosen = new Set(talksOf(schedule).map(({ talk }) => talk.id));
  const around = { note, text, hasFile, template: undefined, buttons: [], date: '' };
  const made = importTalks({ schedule, chosen, conference, style, known, ...around });
  return [applied(files, made.edit), { schedule, imported: made.imported }];
}

function updated(files: Files, kept: KeptSchedule, newer: Schedule): Files {
  const { conference, note, text } = conferenceOf(files);
  const style = noteStyle(conference, note, settings);
  const accepted = new Set(talksOf(newer).map(({ talk }) => talk.id));
  const { changes } = updateNotes({ kept, newer, accepted, conference, style, note, text });
  return applied(files, { changes, creations: [] });
}

const LAYOUTS: Readonly<Record<string, Files>> = {
  'one README': { 'README.md': '# Conf\n\n## Day 1\n\n### One\n\n- a\n\n## Day 2\n\n### Two\n\n- b\n' },
  'a file a day': {
    'day1.md': '\uFEFF# Conf Day 1\r\n\r\n## One\r\n\r\n- a\r\n\r\n## Uno\r\n\r\n- b\r\n',
    'day2.md': '# Conf Day 2\n\n## Two\n\n- c\n\n## Due\n\n- d\n',
  },
  'a file a talk': {
    'README.md': '# Meetup\n',
    'day1/01-one.md': '# One\n\n- a\n',
    'day2/01-two.md': '# Two\n\n- b\n',
  },
  'a Hugo site': {
    'content/_index.md': '---\ntitle: Conf\n---\n',
    'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
    'content/day1/01_one.md': '---\ntitle: One\nweight: 1\n---\n\n- a\n',
  },
  'a Hugo site with TOML': {
    'content/_index.md': '+++\ntitle = "Conf"\n+++\n',
    'content/day1/_index.md': '+++\ntitle = "Day 1"\nweight = 1\n+++\n',
    'content/day1/01_one.md': '+++\ntitle = "One"\nweight = 1\n+++\n\n- a\n',
  },
};

const TITLES = [
  '*Stars* and __lines__ of_a kind',
  '[Brackets](x) and ![more](y.png)',
  '# first, last #',
  'C#',
  'Ends ##',
  'Array<string> and <b>bold</b>',
  '`code` & &amp; entities',
  'A | B',
  '🎉 Party 🎉',
  '~~gone~~ \\*back\\slash\\*',
  'key: "value" # no comment',
  '1. First things',
  'null',
  '日本語 e مرحبا',
];

describe('titles of a schedule', () => {
  for (const [layout, files] of Object.entries(LAYOUTS)) {
    it(`are the same in the notes, whatever is in them: ${layout}`, () => {
      for (const title of TITLES) {
        const [after, kept] = imported(files, programme([title]));
        const titles = (of: Files): string[] =>
          conferenceOf(of).conference.days.flatMap(({ sessions }) => sessions.map((each) => each.title));
        assert.ok(titles(after).includes(title), title);
        assert.deepEqual(imported(after, programme([title]))[0], after);
        const renamed = updated(after, kept, programme(['Another name']));
        assert.ok(titles(renamed).includes('Another name'), title);
        const again = { schedule: programme(['Another name']), imported: kept.imported };
        assert.deepEqual(updated(renamed, again, programme([title])), after);
      }
    });

    it(`are not written twice by a second import, breaks and namesakes neither: ${layout}`, () => {
      const schedule = programme(['Break', 'Update', 'Update', 'Q&A', 'Why so:', 'Break', 'Summary']);
      const [after, kept] = imported(files, schedule);
      assert.deepEqual(imported(after, schedule, kept.imported)[0], after);
    });
  }

  it('that differ in signs alone are told apart by an update', () => {
    const [after, kept] = imported(LAYOUTS['one README'] ?? {}, programme(['C', 'C++', 'C#']));
    const newer = programme(['C', 'C++', 'C# and F#']);
    assert.equal(
      updated(after, kept, newer)['README.md'],
      after['README.md']?.replace('### C#\n', '### C# and F#\n'),
    );
  });
});
