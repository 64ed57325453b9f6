import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newSession } from '../../../../../src/core/edits/sessions/new-session';
import { scalar } from '../../../../../src/core/note/front-matter/front-matter';
import { readNote } from '../../../../../src/core/note/read-note';
import { applied, conferenceOf, type Files } from './notes-tree';

const page = (title: string, weight: number, tags = ['platform']): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)}\ntags:\n${tags.map((tag) => `  - ${tag}\n`).join('')}---\n\nwords\n`;

const site: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'content/day1/01_one.md': page('One', 1),
  'content/day1/02_two.md': page('Two', 2, ['platform', 'dns']),
  'content/day1/09_nine.md': page('Nine', 9),
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
};

interface Wish {
  readonly title: string;
  readonly template?: string;
  readonly buttons?: readonly string[];
}

/** What changed: new and changed files, with `|` where the cursor is. */
function made(
  files: Files,
  dayName: string,
  { title, template, buttons = [] }: Wish,
): Record<string, string> {
  const { day, ...around } = conferenceOf(files);
  const { edit, path, offset } = newSession({
    title,
    template,
    buttons,
    day: day(dayName),
    date: '2026-05-06',
    ...around,
  });
  const after = applied(files, edit);
  const own = after[path] ?? '';
  after[path] = `${own.slice(0, offset)}|${own.slice(offset)}`;
  return Object.fromEntries(Object.entries(after).filter(([name, text]) => files[name] !== text));
}

describe('a new session', () => {
  it('of a site gets number, weight, the tags of the day and the buttons', () => {
    const buttons = ['{{% button href="https://youtu.be/" %}}Watch{{% /button %}}'];
    assert.deepEqual(made(site, 'Day 1', { title: 'Platform Abstractions', buttons }), {
      'content/day1/10_platform-abstractions.md':
        '---\ntitle: Platform Abstractions\nweight: 10\ntags:\n  - platform\n---\n\n' +
        '<!-- {{% button href="https://youtu.be/" %}}Watch{{% /button %}} -->\n\n|',
    });
  });

  it('is the first of an empty day', () => {
    assert.deepEqual(made(site, 'Day 2', { title: 'First' }), {
      'content/day2/01_first.md': '---\ntitle: First\nweight: 1\n---\n\n|',
    });
  });

  it('has the next number where the headings of its day have some', () => {
    for (const [one, two, three] of [
      ['1. One', '2. Two', '3. New'],
      ['01 - One', '02 - Two', '03 - New'],
      ['Talk 1: One', 'Talk 2: Two', 'Talk 3: New'],
      ['One', 'Two', 'New'],
      ['2. One', '1. Two', 'New'],
      ['10 tips for builds', 'Two', 'New'],
    ] as const) {
      const text = `# Conf\n\n## Day 1\n\n### ${one}\n\nwords\n\n### ${two}\n\nwords\n`;
      const [after = ''] = Object.values(made({ 'README.md': text }, 'Day 1', { title: 'New' }));
      assert.equal(after, `${text}\n### ${three}\n\n|`);
    }
  });

  it('is a bold line beside talks that are, and hides none of them', () => {
    const text = '# Conf\n\n## Day 1\n\n**One**\n\nwords\n\n**Two**\n\nwords\n';
    const [after = ''] = Object.values(made({ 'README.md': text }, 'Day 1', { title: 'Three' }));
    assert.equal(after, `${text}\n**Three**\n\n|`);
    const { conference } = conferenceOf({ 'README.md': after.replace('|', '') });
    assert.deepEqual(
      conference.days.map(({ name, sessions }) => [name, sessions.map((session) => session.title)]),
      [['Day 1', ['One', 'Two', 'Three']]],
    );
  });

  it('can stand in a new day beside a day with talks in bold lines', () => {
    for (const [below, titles] of [
      ['', []],
      ['**Three**\n\nwords\n', ['Three']],
    ] as const) {
      const text = `# Conf\n\n## Day 1\n\n**One**\n\nwords\n\n**Two**\n\nwords\n\n## Day 2\n\n${below}`;
      const { conference } = conferenceOf({ 'README.md': text });
      assert.deepEqual(
        conference.days.map(({ name, sessions }) => [name, sessions.map((session) => session.title)]),
        [
          ['Day 1', ['One', 'Two']],
          ['Day 2', titles],
        ],
      );
    }
  });

  it('quotes the title where YAML needs it', () => {
    const title = 'Security: "what" now? #1 @home';
    const [text] = Object.values(made(site, 'Day 2', { title }));
    assert.match(text ?? '', /^---\ntitle: "Security: \\"what\\" now\? #1 @home"\nweight: 1\n---\n/);
  });

  it('never takes a name that a file has', () => {
    const files = { ...site, 'content/day1/10_one.md': '', 'content/day1/10_one-2.md': '' };
    const { day, ...around } = conferenceOf(site);
    const { path } = newSession({
      title: 'One',
      template: undefined,
      buttons: [],
      day: day('Day 1'),
      date: '',
      ...around,
      hasFile: (name) => name in files,
    });
    assert.equal(path, 'content/day1/10_one-3.md');
  });

  it('follows the names of its neighbours: no numbers, other signs', () => {
    const plain = Object.fromEntries(
      Object.entries(site).map(([path, text]) => [path.replace(/\d\d_/, ''), text]),
    );
    assert.deepEqual(Object.keys(made(plain, 'Day 1', { title: 'New' })), ['content/day1/new.md']);
    const dashes = Object.fromEntries(
      Object.entries(site).map(([path, text]) => [path.replace(/(\d\d)_/, '0$1-'), text]),
    );
    assert.deepEqual(Object.keys(made(dashes, 'Day 1', { title: 'New' })), ['content/day1/010-new.md']);
  });

  it('fills in the template of the workspace', () => {
    const template =
      '---\ntitle: "{{ replace .Name "-" " " | title }}"\nweight: 5\ndate: {{ .Date }}\ntags:\n- <tag>\n---\n\n' +
      '<!-- {{% button href="https://" %}}Slides{{% /button %}} -->\n\nTODO:\n\n## Notes\n';
    assert.deepEqual(made(site, 'Day 1', { title: 'Edge & Core', template }), {
      'content/day1/10_edge-and-core.md':
        '---\ntitle: Edge & Core\nweight: 10\ndate: 2026-05-06\ntags:\n- platform\n---\n\n' +
        '<!-- {{% button href="https://" %}}Slides{{% /button %}} -->\n\nTODO:|\n\n## Notes\n',
    });
  });

  const outline = '# Conf\n\n## Day 1\n\n### One\n\n- a\n\n### Two\n- b\n\n\n## Day 2\n\n### Three\n\n- c\n';

  it('of an outline is a heading at the end of its day', () => {
    assert.deepEqual(made({ 'README.md': outline }, 'Day 1', { title: 'New' }), {
      'README.md':
        '# Conf\n\n## Day 1\n\n### One\n\n- a\n\n### Two\n- b\n\n### New\n\n|\n## Day 2\n\n### Three\n\n- c\n',
    });
    assert.deepEqual(made({ 'README.md': outline }, 'Day 2', { title: 'New' }), {
      'README.md': `${outline}\n### New\n\n|`,
    });
  });

  it('keeps the line breaks of the file', () => {
    const crlf = outline.replaceAll('\n', '\r\n');
    assert.deepEqual(made({ 'README.md': crlf }, 'Day 2', { title: 'New' }), {
      'README.md': `${crlf}\r\n### New\r\n\r\n|`,
    });
  });

  it('is found again under its title, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (words) => {
        const title = words.replace(/\s+/g, ' ').trim();
        fc.pre(title !== '');
        const { day, ...around } = conferenceOf(site);
        const { edit } = newSession({
          title,
          template: undefined,
          buttons: [],
          day: day('Day 1'),
          date: '',
          ...around,
        });
        const note = readNote(edit.creations[0]?.text ?? '');
        assert.equal(scalar(note.frontMatter, 'title'), title);
      }),
    );
  });
});
