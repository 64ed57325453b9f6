import assert from 'node:assert/strict';
import { headingNumbers } from '../../../../../src/core/edits/move/heading-numbers';
import { insertSession } from '../../../../../src/core/edits/move/insert-session';
import { renumberDay } from '../../../../../src/core/edits/move/move-session';
import { asked, moved, toDay, treeOf, type Files } from './moved-tree';

type Heading = (day: number, number: number, title: string) => string;

/** Two days of three talks, with a table of contents, and a note that leads to some of them. */
function outline(heading: Heading, style = '### ', eol = '\n'): Files {
  const days = [
    ['Ant', 'Bee', 'Cat'],
    ['Dog', 'Elk', 'Fox'],
  ];
  const parts = days.flatMap((titles, day) => [
    `## Day ${String(day + 1)}`,
    '',
    ...titles.flatMap((title, at) => [
      style + heading(day + 1, at + 1, title),
      '',
      `Speaker: Ann Lee ${title}`,
      '',
    ]),
  ]);
  return { 'README.md': ['# Conf', '', ...parts].join(eol).replace(/\s+$/, eol) };
}

/** The headings of talks after a move. */
function headings(files: Record<string, string>): string[] {
  return (files['README.md'] ?? '').split(/\r?\n/).flatMap((line) => /^### (.*)/.exec(line)?.[1] ?? []);
}

const NUMBERINGS: Readonly<Record<string, Heading>> = {
  '1. Talk': (_, number, title) => `${String(number)}. ${title}`,
  '1) Talk': (_, number, title) => `${String(number)}) ${title}`,
  '#1 Talk': (_, number, title) => `#${String(number)} ${title}`,
  '01 Talk': (_, number, title) => `0${String(number)} ${title}`,
  '01 – Talk': (_, number, title) => `0${String(number)} – ${title}`,
  'Talk 1: Talk': (_, number, title) => `Talk ${String(number)}: ${title}`,
  'Vortrag 1 – Talk': (_, number, title) => `Vortrag ${String(number)} – ${title}`,
  'Conférence 1 : Talk': (_, number, title) => `Conférence ${String(number)} : ${title}`,
  '**1.** Talk': (_, number, title) => `**${String(number)}.** ${title}`,
  'Day 1 – 01 Talk': (day, number, title) => `Day ${String(day)} – 0${String(number)} ${title}`,
  '1.1 Talk': (day, number, title) => `${String(day)}.${String(number)} ${title}`,
};

describe('numbers in the headings of talks', () => {
  for (const [name, heading] of Object.entries(NUMBERINGS)) {
    const files = outline(heading);
    const title = (text: string, day: number, number: number): string =>
      heading(day, number, text).replaceAll('**', '');

    it(`are those of the new order: ${name}`, () => {
      const after = moved(files, toDay(files, title('Cat', 1, 3), 'Day 1', 0));
      const expected = ['Cat', 'Ant', 'Bee'].map((text, at) => heading(1, at + 1, text));
      const others = ['Dog', 'Elk', 'Fox'].map((text, at) => heading(2, at + 1, text));
      assert.deepEqual(headings(after), [...expected, ...others]);
      assert.deepEqual(moved(after, toDay(after, title('Cat', 1, 1), 'Day 1', 2)), files);
    });

    it(`are those of the other day: ${name}`, () => {
      const after = moved(files, toDay(files, title('Bee', 1, 2), 'Day 2', 1));
      const day = ['Dog', 'Bee', 'Elk', 'Fox'].map((text, at) => heading(2, at + 1, text));
      assert.deepEqual(headings(after), [heading(1, 1, 'Ant'), heading(1, 3, 'Cat'), ...day]);
    });

    it(`have no gaps after a renumbering: ${name}`, () => {
      const gaps = outline((day, number, text) => heading(day, day === 1 ? number * 2 : number, text));
      const { conference } = asked(gaps, title('Ant', 1, 2), 'Day 1');
      const [day] = conference.days;
      assert.ok(day);
      assert.deepEqual(moved(gaps, renumberDay(treeOf(gaps).notes, conference, day, false)), files);
    });
  }

  const others: Readonly<Record<string, readonly string[]>> = {
    times: ['9:00 Ant', '9:30 Bee', '10:00 Cat'],
    'times with dots': ['9.00 Ant', '9.30 Bee', '10.00 Cat'],
    tracks: ['Track 1: Ant', 'Track 2: Bee', 'Track 4: Cat'],
    rooms: ['Room 2 – Ant', 'Room 4 – Bee', 'Room 5 – Cat'],
    years: ['2023: Ant', '2024: Bee', '2025: Cat'],
    counts: ['3 ways to scale', '10 things', '12 rules'],
    'one number': ['3 ways to scale', 'Bee', 'Cat'],
    dates: ['1. April: Ant', '2. April: Bee', '4. April: Cat'],
    versions: ['5.2 is out', '6.1 is out', '7.3 is out'],
    'names that are numbers': ['Talk 1', 'Talk 2', 'Talk 4'],
  };
  for (const [name, titles] of Object.entries(others))
    it(`are no ${name}`, () => {
      assert.deepEqual(
        headingNumbers(titles),
        titles.map(() => undefined),
      );
    });

  it('go where the other day has none', () => {
    const files = outline((day, number, title) => (day === 1 ? `${String(number)}. ${title}` : title));
    const after = moved(files, toDay(files, '2. Bee', 'Day 2', 0));
    assert.deepEqual(headings(after), ['1. Ant', '3. Cat', 'Bee', 'Dog', 'Elk', 'Fox']);
  });

  it('come where only the other day has them', () => {
    const files = outline((day, number, title) => (day === 2 ? `${String(number)}. ${title}` : title));
    const after = moved(files, toDay(files, 'Bee', 'Day 2'));
    assert.deepEqual(headings(after), ['Ant', 'Cat', '1. Dog', '2. Elk', '3. Fox', '4. Bee']);
  });

  it('follow in tables of contents, anchors and the words of links; underlines, line breaks and marks stay', () => {
    const files: Files = {
      'README.md':
        '\uFEFF# Conf\r\n\r\n- [Day 1](#day-1)\r\n  - [1. Ant](#1-ant)\r\n  - [2. Bee](#2-bee)\r\n- [Day 2](#day-2)\r\n\r\n## Day 1\r\n\r\n### 1. Ant ###\r\n\r\nSpeaker: Ann Lee\r\n\r\n### 2. Bee ###\r\n\r\nSpeaker: Bob Ray, [see above](#1-ant)\r\n\r\n## Day 2\r\n\r\n### Cat\r\n\r\nSpeaker: Cy Dee\r\n',
      'x.md': '# X\n\n[1. Ant](README.md#1-ant) `[1. Ant](README.md#1-ant)`\n',
    };
    assert.deepEqual(moved(files, toDay(files, '2. Bee', 'Day 1', 0)), {
      'README.md':
        '\uFEFF# Conf\r\n\r\n- [Day 1](#day-1)\r\n  - [1. Bee](#1-bee)\r\n  - [2. Ant](#2-ant)\r\n- [Day 2](#day-2)\r\n\r\n## Day 1\r\n\r\n### 1. Bee ###\r\n\r\nSpeaker: Bob Ray, [see above](#2-ant)\r\n\r\n### 2. Ant ###\r\n\r\nSpeaker: Ann Lee\r\n\r\n## Day 2\r\n\r\n### Cat\r\n\r\nSpeaker: Cy Dee\r\n',
      'x.md': '# X\n\n[2. Ant](README.md#2-ant) `[1. Ant](README.md#1-ant)`\n',
    });
  });

  it('are given to a new session, and to a page that becomes a heading', () => {
    const files: Files = {
      ...outline((_, number, title) => `${String(number)}. ${title}`),
      'pages/monday/01-gnu.md': '# Gnu\n\nSpeaker: Di Eno\n',
      'pages/monday/02-hen.md': '# Hen\n\nSpeaker: Di Eno\n',
      'pages/tuesday/01-ibis.md': '# Ibis\n\nSpeaker: Di Eno\n',
    };
    const { conference, day, notes } = asked(files, '1. Ant', 'Day 1');
    const wish = { conference, day, template: undefined, buttons: [], date: '', aliases: false };
    const inserted = insertSession(notes, { ...wish, title: 'New', position: 1 });
    assert.ok('edit' in inserted);
    const made = moved(files, inserted);
    assert.deepEqual(headings(made).slice(0, 4), ['1. Ant', '2. New', '3. Bee', '4. Cat']);
    assert.equal(
      made['README.md']?.slice(inserted.offset - 11, inserted.offset),
      '### 2. New\n\n'.slice(-11),
    );
    const after = moved(files, toDay(files, 'Gnu', 'Day 1', 1));
    assert.deepEqual(headings(after).slice(0, 4), ['1. Ant', '2. Gnu', '3. Bee', '4. Cat']);
  });

  it('follow in a page that becomes a heading and links to a talk with another number', () => {
    const files: Files = {
      ...outline((_, number, title) => `${String(number)}. ${title}`),
      'pages/monday/01-gnu.md': '# Gnu\n\nSpeaker: Di Eno, after [1. Ant](../../README.md#1-ant)\n',
      'pages/monday/02-hen.md': '# Hen\n\nSpeaker: Di Eno\n',
      'pages/tuesday/01-ibis.md': '# Ibis\n\nSpeaker: Di Eno\n',
    };
    const after = moved(files, toDay(files, 'Gnu', 'Day 1', 0));
    assert.deepEqual(headings(after).slice(0, 2), ['1. Gnu', '2. Ant']);
    assert.match(after['README.md'] ?? '', /Speaker: Di Eno, after \[2\. Ant\]\(#2-ant\)/);
  });

  it('are none of the title of a page that a heading becomes', () => {
    const files: Files = {
      ...outline((_, number, title) => `${String(number)}. ${title}`),
      'pages/monday/01-gnu.md': '# Gnu\n\nSpeaker: Di Eno [b](../../README.md#2-bee)\n',
      'pages/monday/02-hen.md': '# Hen\n\nSpeaker: Di Eno\n',
      'pages/tuesday/01-ibis.md': '# Ibis\n\nSpeaker: Di Eno\n',
    };
    const after = moved(files, toDay(files, '2. Bee', 'Monday', 1));
    assert.equal(after['pages/monday/02-bee.md'], '# Bee\n\nSpeaker: Ann Lee Bee\n');
    assert.equal(after['pages/monday/01-gnu.md'], '# Gnu\n\nSpeaker: Di Eno [b](./02-bee.md#bee)\n');
    assert.deepEqual(headings(after).slice(0, 2), ['1. Ant', '3. Cat']);
  });
});
