import assert from 'node:assert/strict';
import { newDay, nextDayName } from '../../../../../src/core/edits/sessions/new-day';
import { newSession } from '../../../../../src/core/edits/sessions/new-session';
import { fillTemplate } from '../../../../../src/core/edits/sessions/template';
import { readNote } from '../../../../../src/core/note/read-note';
import { applied, conferenceOf, type Files } from './notes-tree';

function withNewDay(files: Files, name?: string): Record<string, string> {
  const around = conferenceOf(files);
  const { edit } = newDay({ ...around, name: name ?? nextDayName(around.conference) });
  return applied(files, edit);
}

describe('a day that was just made', () => {
  it('is a day, and its first session stands in it', () => {
    const files = { 'README.md': '# Conf\n\n## Day 4\n\n### A\n\n- a b c\n' };
    const after = withNewDay(files);
    assert.equal(after['README.md'], '# Conf\n\n## Day 4\n\n### A\n\n- a b c\n\n## Day 5\n\n');
    const around = conferenceOf(after);
    const made = newSession({
      ...around,
      day: around.day('Day 5'),
      title: 'B',
      template: undefined,
      buttons: [],
      date: '2025-01-01',
    });
    assert.equal(
      applied(after, made.edit)['README.md'],
      '# Conf\n\n## Day 4\n\n### A\n\n- a b c\n\n## Day 5\n\n### B\n\n',
    );
  });

  it('is a day in a README without talks', () => {
    const { conference } = conferenceOf({ 'README.md': '# Conf\n\n## Day 5\n\n' });
    assert.deepEqual(
      conference.days.map(({ name }) => name),
      ['Day 5'],
    );
  });

  it('stands in front of what follows the last day', () => {
    const files = {
      'README.md': '# Conf\r\n\r\n## Day 1\r\n\r\n### A\r\n\r\n- a\r\n\r\n## Resources\r\n\r\n- x\r\n',
    };
    assert.equal(
      withNewDay(files)['README.md'],
      '# Conf\r\n\r\n## Day 1\r\n\r\n### A\r\n\r\n- a\r\n\r\n## Day 2\r\n\r\n\r\n## Resources\r\n\r\n- x\r\n',
    );
  });

  const day = (title: string): string => `# ${title}\n\n## A\n\n- a b\n\n## B\n\n- c d\n`;
  const files: readonly [what: string, files: Files, path: string, text: string][] = [
    [
      'one file of a day',
      { 'kubecon-day-2.md': day('KubeCon Day 2') },
      'kubecon-day-3.md',
      '# KubeCon Day 3\n\n',
    ],
    ['two files', { 'day1.md': day('Day 1'), 'day2.md': day('Day 2') }, 'day3.md', '# Day 3\n\n'],
    [
      'numbers of two digits',
      { 'day-01.md': day('Day 1'), 'day-02.md': day('Day 2') },
      'day-03.md',
      '# Day 3\n\n',
    ],
    [
      'a year in the name',
      { '2024-day1.md': day('Day 1'), '2024-day2.md': day('Day 2') },
      '2024-day3.md',
      '# Day 3\n\n',
    ],
    [
      'a weekday in the title',
      { 'day1.md': day('Day 1 (Monday)'), 'day2.md': day('Day 2 (Tuesday)') },
      'day3.md',
      '# Day 3\n\n',
    ],
  ];
  for (const [what, before, path, text] of files)
    it(`is a file beside ${what}`, () => {
      assert.deepEqual(withNewDay(before), { ...before, [path]: text });
    });
});

describe('the name of the next day', () => {
  const names: readonly [last: string, next: string][] = [
    ['Day 2', 'Day 3'],
    ['Day 2 (2024-04-02)', 'Day 3'],
    ['Day -1', 'Day 0'],
    ['KubeCon Day 9', 'KubeCon Day 10'],
    ['Tuesday', 'Wednesday'],
    ['Sonntag', 'Montag'],
    ['2024-02-28', '2024-02-29'],
    ['Workshops', 'Day 2'],
  ];
  for (const [last, next] of names)
    it(`after ${last} is ${next}`, () => {
      assert.equal(
        nextDayName({
          days: [{ id: '', name: last, path: undefined, folder: undefined, line: 0, sessions: [] }],
        }),
        next,
      );
    });
});

describe('a page from a template', () => {
  const values = {
    title: `It's "new"`,
    weight: 3,
    tags: ['a'],
    date: '2025-01-01',
    path: 'content/day1/03_new.md',
  };
  it('has the title whatever the notation, and front matter that can be read', () => {
    for (const template of [
      '---\ntitle: "{{ replace .Name "-" " " | title }}"\nweight: 1\n---\n',
      '+++\ntitle = \'{{ replace .File.ContentBaseName "-" " " | title }}\'\ndate = \'{{ .Date }}\'\nweight = 1\ntags = []\n+++\n',
      '+++\nlinkTitle = "{{ replace .Name "-" " " | title }}"\ntitle = "x"\n+++\n',
    ]) {
      const { frontMatter } = readNote(fillTemplate(template, values).text);
      assert.equal(frontMatter?.error, undefined);
      assert.equal(frontMatter?.entries.find(({ key }) => key === 'title')?.value, values.title);
    }
  });

  it('selects the bare to-do, over which the first words are written', () => {
    const { text, placeholder } = fillTemplate('---\ntitle: x\n---\n\nTODO:\n', values);
    assert.equal(text.slice(placeholder?.start, placeholder?.end), 'TODO:');
  });

  it('leaves what it does not know, and long runs of braces, as they are', () => {
    const odd = `{{ if .Draft }}x{{ end }} ${'{{now'.repeat(20_000)}\n`;
    assert.equal(fillTemplate(odd, values).text, odd);
  });
});

describe('days and talks that are added to files as their authors have them', () => {
  const session = (files: Files, name: string): Record<string, string> => {
    const around = conferenceOf(files);
    const wish = { template: undefined, buttons: [], date: '2025-01-01', title: 'B: two' };
    const after = applied(files, newSession({ ...around, ...wish, day: around.day(name) }).edit);
    return Object.fromEntries(Object.entries(after).filter(([path, text]) => files[path] !== text));
  };
  const daysIn = (files: Files): [string, string[]][] =>
    conferenceOf(files).conference.days.map(({ name, sessions }) => [
      name,
      sessions.map(({ title }) => title),
    ]);

  it('a talk of a file without days stands in that file', () => {
    for (const eol of ['\n', '\r\n'])
      for (const text of [
        '# Conf 2024\n\n## Talk one\n\n- p\n\n## Talk two\n\n- q\n',
        'Conf 2024\n=========\n\nTalk one\n--------\n\n- p\n\nTalk two\n--------\n\n- q\n',
      ]) {
        const files = { 'README.md': text.replaceAll('\n', eol) };
        const after = session(files, '');
        assert.deepEqual(after, { 'README.md': `${text}\n## B: two\n\n`.replaceAll('\n', eol) });
        assert.deepEqual(daysIn(after), [['', ['Talk one', 'Talk two', 'B: two']]]);
      }
  });

  it('a talk stands below its day where days are told as a whole', () => {
    const files = { 'README.md': '# Conf 2024\n\n## Day 1\n\nwords here.\n\n## Day 2\n\nmore words\n' };
    const after = session(files, '');
    assert.deepEqual(after, { 'README.md': `${files['README.md']}\n### B: two\n\n` });
    assert.deepEqual(daysIn(after), [
      ['Day 1', []],
      ['Day 2', ['B: two']],
    ]);
  });

  it('the next day is named after days that are told as a whole', () => {
    const files = { 'README.md': '# Conf 2024\n\n## Day 1\n\nwords here.\n\n## Day 2\n\nmore words\n' };
    assert.equal(nextDayName(conferenceOf(files).conference), 'Day 3');
  });

  it('a day with words and without talks stays a day', () => {
    const text = '# Conf\n\n## Day 1\n\n### A\n\n- a b c\n\n## Day 2\n\nI was not there.\n';
    assert.deepEqual(daysIn({ 'README.md': text }), [
      ['Day 1', ['A']],
      ['Day 2', []],
    ]);
  });

  it('a folder that is a day is an empty day at first, and its first talk is named as the others', () => {
    const files = { 'conf/day-1/1-a.md': '# A\n\nnotes\n', 'conf/day-2/1-c.md': '# C\n\nnotes\n' };
    const after = withNewDay(files);
    assert.equal(after['conf/day-3/README.md'], '# Day 3\n\n');
    assert.deepEqual(daysIn(after).at(-1), ['Day 3', []]);
    assert.deepEqual(session(after, 'Day 3'), { 'conf/day-3/1-b-two.md': '# B: two\n\n' });
  });

  it('pages in TOML, with their line breaks, have others like them', () => {
    const files = {
      'content/_index.md': '+++\r\ntitle = "Conf"\r\n+++\r\n',
      'content/day1/_index.md': '+++\r\ntitle = "Day 1"\r\nweight = 1\r\narchetype = "chapter"\r\n+++\r\n',
      'content/day1/01_a.md': '+++\r\ntitle = "A"\r\nweight = 1\r\ntags = ["x"]\r\n+++\r\n\r\nwords\r\n',
    };
    assert.equal(
      withNewDay(files)['content/day2/_index.md'],
      '+++\r\narchetype = "chapter"\r\ntitle = "Day 2"\r\nweight = 2\r\n+++\r\n\r\n',
    );
    assert.deepEqual(session(files, 'Day 1'), {
      'content/day1/02_b-two.md': '+++\r\ntitle = "B: two"\r\nweight = 2\r\ntags = ["x"]\r\n+++\r\n\r\n',
    });
  });
});
