import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import type { Outline } from '../../../../src/core/conference/model';
import type { ConferenceKind } from '../../../../src/core/edits/sessions/new-conference';
import { importNewConference } from '../../../../src/core/schedule/import/new-conference';
import { importInto } from '../../../../src/core/schedule/import/import-into';
import { importTalks } from '../../../../src/core/schedule/import/import-talks';
import { noteStyle, type StyleSettings } from '../../../../src/core/schedule/import/note-style';
import { readSchedule } from '../../../../src/core/schedule/read-schedule';
import { talksOf, type Schedule } from '../../../../src/core/schedule/schedule';
import { applied, conferenceOf, type Files } from '../edits/sessions/notes-tree';

function read(text: string): Schedule {
  const found = readSchedule(text, { zone: 'Europe/London' });
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const programme = read(`id\ttitle\tspeakers\tstart\tend\troom\tabstract
a\tRopes: a start\tAda Example; Bo Example\t2026-05-13 09:30\t2026-05-13 10:00\tQuay\t"# Not a heading
{{< figure >}}"
b\tKnots\tCy Example\t2026-05-13 11:00\t2026-05-13 12:00\tPier\t
c\tSails\t\t2026-05-14 09:00\t2026-05-14 10:00\t\t
`);

const SETTINGS: StyleSettings = { line: '{{speakers}} · {{room}} · {{start}}', abstract: 'none' };

interface Wish {
  readonly schedule?: Schedule;
  readonly template?: string;
  readonly settings?: StyleSettings;
}

/** All talks of the programme in a conference. */
function imported(
  files: Files,
  { schedule = programme, template, settings = SETTINGS }: Wish = {},
): Record<string, string> {
  const { conference, note, text, hasFile } = conferenceOf(files);
  const { edit } = importTalks({
    schedule,
    chosen: new Set(talksOf(schedule).map(({ talk }) => talk.id)),
    conference,
    style: noteStyle(conference, note, settings),
    template,
    buttons: [],
    date: '2026-05-01',
    note,
    text,
    hasFile,
  });
  return applied(files, edit);
}

function changed(before: Files, after: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(after).filter(([path, text]) => before[path] !== text));
}

function outlineOf(files: Files): Outline {
  const index = new ConferenceIndex('root');
  index.update(
    Object.entries(files).flatMap(([path, text]) => (path.endsWith('.md') ? [{ path, text }] : [])),
  );
  return index.outline;
}

/** Days with their sessions, each with its state. */
function shape(files: Files): unknown {
  return outlineOf(files).conferences.map(({ layout, days }) => [
    layout,
    ...days.map(({ name, sessions }) => [name, ...sessions.map(({ title, state }) => `${title} (${state})`)]),
  ]);
}

const SITE: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'content/day1/01_one.md':
    '---\ntitle: One\nweight: 1\nspeaker: Di Example\nlocation: Hall\ntags:\n  - sea\n---\n\nwords\n',
};

describe('an import into a conference', () => {
  it('a site: pages with number, weight, tags and the author’s keys; the day that is missing', () => {
    assert.deepEqual(changed(SITE, imported(SITE)), {
      'content/day1/02_ropes-a-start.md':
        '---\ntitle: "Ropes: a start"\nweight: 2\ntags:\n  - sea\nspeaker: Ada Example, Bo Example\nlocation: Quay\n---\n\n',
      'content/day1/03_knots.md':
        '---\ntitle: Knots\nweight: 3\ntags:\n  - sea\nspeaker: Cy Example\nlocation: Pier\n---\n\n',
      'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n\n',
      'content/day2/01_sails.md': '---\ntitle: Sails\nweight: 1\n---\n\n',
    });
  });

  it('one README: headings at the end of their day with a line below, CRLF kept', () => {
    const files = {
      'README.md': '# Conf\n\n## Day 1\n\n### One\n\nwords\n\n## Day 2\n\n### Two\n\nmore words\n'.replaceAll(
        '\n',
        '\r\n',
      ),
    };
    assert.deepEqual(imported(files), {
      'README.md':
        '# Conf\n\n## Day 1\n\n### One\n\nwords\n\n### Ropes: a start\n\nAda Example, Bo Example · Quay · 09:30\n\n### Knots\n\nCy Example · Pier · 11:00\n\n## Day 2\n\n### Two\n\nmore words\n\n### Sails\n\n09:00\n'.replaceAll(
          '\n',
          '\r\n',
        ),
    });
  });

  it('one README with its first day only: the second follows', () => {
    const files = { 'README.md': '# Conf\n\n## Day 1\n\n### One\n\nwords\n' };
    assert.deepEqual(imported(files), {
      'README.md':
        '# Conf\n\n## Day 1\n\n### One\n\nwords\n\n### Ropes: a start\n\nAda Example, Bo Example · Quay · 09:30\n\n### Knots\n\nCy Example · Pier · 11:00\n\n## Day 2\n\n### Sails\n\n09:00\n',
    });
  });

  describe('of headings with what belongs to the file at its end', () => {
    const first =
      '### Ropes: a start\n\nAda Example, Bo Example · Quay · 09:30\n\n### Knots\n\nCy Example · Pier · 11:00\n';
    const second = '### Sails\n\n09:00\n';
    const notes =
      '# Conf\n\n## Day 1\n\n### One\n\nwords [here][a] and a note[^1]\n\n### Two\n\nsee [that][a]\n';

    for (const tail of [
      '[a]: https://example.org\n[b]: <x y> "Title"\n',
      '[^1]: words of it\n    that go on\n\n    and on\n',
      '*[API]: application programming interface\n',
      '<!-- vim: set tw=80: -->\n',
      '[//]: # (vim: set tw=80:)\n',
    ])
      for (const eol of ['\n', '\r\n'])
        it(`puts talks and days above it: ${JSON.stringify(tail + eol)}`, () => {
          const inLines = (words: string): string => words.replaceAll('\n', eol);
          const into = (text: string): string => imported({ 'README.md': inLines(text) })['README.md'] ?? '';
          assert.equal(
            into(`${notes}\n${tail}`),
            inLines(`${notes}\n${first}\n## Day 2\n\n${second}\n${tail}`),
          );
          assert.equal(
            into(`${notes}\n## Day 2\n\n${tail}`),
            inLines(`${notes}\n${first}\n## Day 2\n\n${second}\n${tail}`),
          );
        });

    it('puts them below it where each talk has its own', () => {
      const own =
        '# Conf\n\n## Day 1\n\n### One\n\nwords [here][a]\n\n[a]: https://a.org\n\n### Two\n\nsee [that][b]\n\n[b]: https://b.org\n';
      assert.equal(imported({ 'README.md': own })['README.md'], `${own}\n${first}\n## Day 2\n\n${second}`);
    });

    it('puts new days above a part that is none, each on the level of the others', () => {
      const days = '# Conf\n\n## Notes\n\n### Day 1\n\n#### One\n\nwords\n';
      const rest = '\n## Thanks\n\nto all\n';
      const three = read(
        'id,title,start\na,Ropes,2026-05-13 09:30\nb,Knots,2026-05-14 09:30\nc,Sails,2026-05-15 09:30\n',
      );
      assert.equal(
        imported({ 'README.md': days + rest }, { schedule: three })['README.md'],
        `${days}\n#### Ropes\n\n09:30\n\n### Day 2\n\n#### Knots\n\n09:30\n\n### Day 3\n\n#### Sails\n\n09:30\n${rest}`,
      );
    });

    it('puts talks into their own day where an earlier one is missing', () => {
      const late = '# Conf\n\n## Thursday, 14 May 2026\n\n### One\n\nwords\n';
      assert.equal(imported({ 'README.md': late })['README.md'], `${late}\n${second}\n## Day 1\n\n${first}`);
    });
  });

  it('a file a day', () => {
    const files = {
      'day1.md': '# Conf Day 1\n\n## One\n\nwords\n\n## Two\n\nwords\n',
      'day2.md': '# Conf Day 2\n\n## Three\n\nwords\n\n## Four\n\nwords\n',
    };
    assert.deepEqual(changed(files, imported(files)), {
      'day1.md': `${files['day1.md']}\n## Ropes: a start\n\nAda Example, Bo Example · Quay · 09:30\n\n## Knots\n\nCy Example · Pier · 11:00\n`,
      'day2.md': `${files['day2.md']}\n## Sails\n\n09:00\n`,
    });
  });

  it('a file a talk', () => {
    const files = {
      'conf/day1/01-one.md': '# One\n\nwords\n',
      'conf/day1/02-two.md': '# Two\n\nwords\n',
      'conf/day2/01-three.md': '# Three\n\nwords\n',
      'conf/README.md': '# Conf\n',
    };
    assert.deepEqual(changed(files, imported(files)), {
      'conf/day1/03-ropes-a-start.md': '# Ropes: a start\n\nAda Example, Bo Example · Quay · 09:30\n\n',
      'conf/day1/04-knots.md': '# Knots\n\nCy Example · Pier · 11:00\n\n',
      'conf/day2/02-sails.md': '# Sails\n\n09:00\n\n',
    });
  });

  it('the author’s template with its variables, each quoted as its place needs it', () => {
    const template =
      '---\ntitle: x\nspeakers: [{{speakers}}]\nwhen: {{ start }}\ndate: {{start}}\nroom: "{{room}}"\nday: {{day}}\nslug: {{slug}}-{{number}}\n---\n\n{{title}} ({{start}}–{{end}}) {{ other }} {{ .Date }}\n\n{{abstract}}\n\nTODO:\n';
    const after = imported(SITE, { template, settings: { line: '', abstract: 'folded' } });
    assert.equal(
      after['content/day1/02_ropes-a-start.md'],
      '---\ntitle: "Ropes: a start"\nspeakers: [Ada Example, Bo Example]\nwhen: "09:30"\ndate: 2026-05-13T09:30:00+01:00\nroom: "Quay"\nday: Day 1\nslug: ropes-a-start-02\nspeaker: Ada Example, Bo Example\nlocation: Quay\n---\n\n' +
        'Ropes: a start (09:30–10:00) {{ other }} 2026-05-01\n\n' +
        '{{% expand title="Abstract" %}}\n\n> # Not a heading\n> {{&lt; figure >}}\n\n{{% /expand %}}\n\nTODO:\n',
    );
  });

  it('below something that a note leaves open: none, and why', () => {
    const day = (end: string): string => `# Conf\n\n## Day 1\n\n### One\n\nwords\n\n${end}`;
    const refused = (text: string, known: readonly string[] = []): string | undefined => {
      const { conference, note, text: textOf, hasFile } = conferenceOf({ 'README.md': text });
      const chosen = new Set(
        talksOf(programme).flatMap(({ talk }) => (known.includes(talk.id) ? [] : [talk.id])),
      );
      const style = noteStyle(conference, note, SETTINGS);
      const around = { template: undefined, buttons: [], date: '', note, text: textOf, hasFile };
      const made = importInto({ schedule: programme, chosen, conference, style, ...around });
      return 'reason' in made ? made.reason : undefined;
    };
    const code = (line: number): string =>
      `In line ${line} a code block begins that is not closed. Fix that first.`;
    const comment = 'In line 9 a comment begins that is not closed. Fix that first.';
    for (const eol of ['\n', '\r\n'])
      for (const start of ['', '\uFEFF']) {
        const given = (end: string): string => start + day(end).replaceAll('\n', eol);
        assert.equal(refused(given('```sh\nnpm test\n')), code(9));
        assert.equal(refused(given('~~~\nnpm test\n')), code(9));
        assert.equal(refused(given('<!-- to do\n')), comment);
        assert.equal(refused(given('```sh\nnpm test\n```\n\n<!-- done -->\n')), undefined);
        // The first day ends above it.
        const second = given('## Day 2\n\n### Two\n\n```\nwords\n');
        assert.equal(refused(second, ['c']), undefined);
        assert.equal(refused(second), code(13));
      }
  });

  for (const [name, files] of Object.entries<Files>({
    site: SITE,
    readme: { 'README.md': '# Conf\n\n## Day 1\n\n### One\n\nwords\n' },
    pages: {
      'conf/day1/01-one.md': '# One\n\nwords\n',
      'conf/day1/02-two.md': '# Two\n\nwords\n',
      'conf/README.md': '# Conf\n',
    },
  })) {
    it(`planned talks stay planned, abstract and all, and a second import changes nothing: ${name}`, () => {
      const settings: StyleSettings = { ...SETTINGS, abstract: 'folded' };
      const after = imported(files, { settings });
      const states = outlineOf(after).conferences.flatMap(({ days }) =>
        days.flatMap(({ sessions }) => sessions.filter(({ title }) => /Ropes|Knots|Sails/.test(title))),
      );
      assert.deepEqual(states.map(({ title, state }) => `${title} ${state}`).toSorted(), [
        'Knots planned',
        'Ropes: a start planned',
        'Sails planned',
      ]);
      assert.deepEqual(imported(after, { settings }), after);
    });
  }
});

describe('an import into a new conference', () => {
  const kinds: readonly ConferenceKind[] = ['site', 'file', 'day-files', 'pages'];
  for (const kind of kinds) {
    // The heading of a file a day names the conference too.
    const prefix = kind === 'day-files' ? 'Harbour Days 2026 ' : '';
    it(`${kind}: the sidebar shows days and planned talks`, () => {
      const made = importNewConference({
        schedule: programme,
        chosen: new Set(['a', 'b', 'c']),
        name: 'Harbour Days 2026',
        kind,
        folder: 'harbour',
        settings: { ...SETTINGS, abstract: 'folded' },
        template: undefined,
        buttons: [],
        date: '2026-05-01',
        hasFile: () => false,
      });
      assert.ok(made);
      const files = applied({}, made.edit);
      assert.deepEqual(shape(files), [
        [
          kind === 'site' ? 'site' : kind === 'pages' ? 'pages' : 'outline',
          [`${prefix}Day 1`, 'Ropes: a start (planned)', 'Knots (planned)'],
          [`${prefix}Day 2`, 'Sails (planned)'],
        ],
      ]);
      assert.deepEqual([...made.imported.keys()].toSorted(), ['a', 'b', 'c']);
      for (const path of made.imported.values()) assert.ok(path in files, path);
    });
  }

  it('is not made over files that are there', () => {
    const wish = {
      schedule: programme,
      chosen: new Set(['a']),
      name: 'X',
      folder: '',
      settings: SETTINGS,
      template: undefined,
      buttons: [],
      date: '',
    };
    assert.equal(
      importNewConference({ ...wish, kind: 'file', hasFile: (path) => path === 'README.md' }),
      undefined,
    );
  });
});
