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
