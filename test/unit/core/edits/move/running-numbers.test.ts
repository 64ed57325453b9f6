import assert from 'node:assert/strict';
import { insertSession } from '../../../../../src/core/edits/move/insert-session';
import { renumberDay } from '../../../../../src/core/edits/move/move-session';
import { asked, moved, toDay, type Files } from './moved-tree';

const talk = (title: string): string => `### ${title}\n\nSpeaker: Ann Lee\n\n`;

/** An outline of three days, each with its talks. */
function outline(...days: readonly (readonly string[])[]): Files {
  const parts = days.map((titles, at) => `## Day ${String(at + 1)}\n\n${titles.map(talk).join('')}`);
  return { 'README.md': `# Conf 2024\n\n${parts.join('')}` };
}

const headings = (files: Files): string[] =>
  [...(files['README.md'] ?? '').matchAll(/^###? (.*)$/gm)].map(([, title = '']) => title);

/** Pages of three days. */
function pages(...names: readonly string[]): Files {
  return {
    'README.md': '# Conf 2024\n',
    ...Object.fromEntries(
      names.map((name) => [name, `# ${name.replace(/.*_|\.md/g, '')}\n\nSpeaker: Ann Lee\n`]),
    ),
  };
}

const renumbered = (files: Files, title: string, day: string): Record<string, string> => {
  const { notes, conference, day: own } = asked(files, title, day);
  return moved(files, renumberDay(notes, conference, own, false));
};

describe('numbers that run on from day to day', () => {
  const files = outline(['1. Ant', '2. Bee', '3. Cat'], ['4. Dog', '5. Elk'], ['6. Fox']);

  it('stay without gaps when a heading moves to another day, and come back', () => {
    const after = moved(files, toDay(files, '2. Bee', 'Day 2', 1));
    assert.deepEqual(headings(after), [
      ...['Day 1', '1. Ant', '2. Cat', 'Day 2', '3. Dog', '4. Bee', '5. Elk', 'Day 3', '6. Fox'],
    ]);
    assert.deepEqual(moved(after, toDay(after, '4. Bee', 'Day 1', 1)), files);
  });

  it('go on where a heading comes in', () => {
    const { notes, conference, day } = asked(files, '1. Ant', 'Day 1');
    const made = insertSession(notes, {
      conference,
      day,
      position: 1,
      title: 'New',
      template: undefined,
      buttons: [],
      date: '',
      aliases: false,
    });
    assert.ok('edit' in made);
    assert.deepEqual(headings(moved(files, made)), [
      ...['Day 1', '1. Ant', '2. New', '3. Bee', '4. Cat', 'Day 2', '5. Dog', '6. Elk', 'Day 3', '7. Fox'],
    ]);
  });

  it('begin after the day before when a day is renumbered', () => {
    const gaps = outline(['1. Ant', '2. Bee'], ['5. Dog', '9. Elk', '9. Eel'], ['12. Fox']);
    assert.deepEqual(headings(renumbered(gaps, '5. Dog', 'Day 2')).slice(3, 7), [
      ...['Day 2', '3. Dog', '4. Elk', '5. Eel'],
    ]);
  });

  it('are those of each day where each begins anew', () => {
    const each = outline(['1. Ant', '2. Bee'], ['1. Dog', '2. Elk']);
    assert.deepEqual(headings(moved(each, toDay(each, '2. Bee', 'Day 2', 1))), [
      ...['Day 1', '1. Ant', 'Day 2', '1. Dog', '2. Bee', '3. Elk'],
    ]);
  });

  it('are those of file names too', () => {
    const names = ['day1/01_ant.md', 'day1/02_bee.md', 'day2/03_dog.md', 'day2/04_elk.md'];
    const there = pages(...names);
    const after = moved(there, toDay(there, 'bee', 'Day 2', 1));
    assert.deepEqual(Object.keys(after).sort(), [
      ...['README.md', 'day1/01_ant.md', 'day2/02_dog.md', 'day2/03_bee.md', 'day2/04_elk.md'],
    ]);
    const gaps = pages('day1/01_ant.md', 'day1/02_bee.md', 'day2/05_dog.md', 'day2/07_elk.md');
    assert.deepEqual(Object.keys(renumbered(gaps, 'dog', 'Day 2')).sort(), [
      ...['README.md', 'day1/01_ant.md', 'day1/02_bee.md', 'day2/03_dog.md', 'day2/04_elk.md'],
    ]);
  });
});
