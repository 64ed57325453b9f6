import assert from 'node:assert/strict';
import { newConference } from '../../../../../src/core/edits/sessions/new-conference';
import { newDay, nextDayName } from '../../../../../src/core/edits/sessions/new-day';
import { newSession } from '../../../../../src/core/edits/sessions/new-session';
import { readNote } from '../../../../../src/core/note/read-note';
import { readHugoConfig } from '../../../../../src/core/site/hugo-config';
import { siteFiles } from '../../site/files';
import { applied, conferenceOf, type Files } from './notes-tree';

/** New and changed files. */
function made(files: Files, name?: string): Record<string, string> {
  const around = conferenceOf(files);
  const { edit } = newDay({ ...around, name: name ?? nextDayName(around.conference) });
  const after = applied(files, edit);
  return Object.fromEntries(Object.entries(after).filter(([path, text]) => files[path] !== text));
}

const talk = (title: string): string => `---\ntitle: ${title}\nweight: 1\n---\n\nwords\n`;

describe('a new day', () => {
  const site: Files = {
    'content/_index.md': '---\ntitle: Conf\n---\n',
    'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\narchetype: chapter\n---\n',
    'content/day1/01_a.md': talk('A'),
    'content/day2/_index.md': '---\ntitle: Day 2\nweight: 4\narchetype: chapter\n---\n',
    'content/day2/01_b.md': talk('B'),
  };

  it('of a site is a folder with a page, like the others', () => {
    assert.deepEqual(made(site), {
      'content/day3/_index.md': '---\narchetype: chapter\ntitle: Day 3\nweight: 5\n---\n\n',
    });
    assert.deepEqual(made(site, 'Workshops & Party'), {
      'content/workshops-and-party/_index.md':
        '---\narchetype: chapter\ntitle: Workshops & Party\nweight: 5\n---\n\n',
    });
  });

  it('of a single file is a heading at its end', () => {
    const text = '# Conf\n\n## Day 1\n\n### A\n\n- a\n\n## Day 2\n\n### B\n\n- b\n';
    assert.deepEqual(made({ 'README.md': text }), { 'README.md': `${text.trimEnd()}\n\n## Day 3\n\n` });
    const crlf = text.replaceAll('\n', '\r\n');
    assert.deepEqual(made({ 'README.md': crlf }), {
      'README.md': `${crlf.trimEnd()}\r\n\r\n## Day 3\r\n\r\n`,
    });
  });

  it('of a file a day is a file', () => {
    const files = {
      'conf/day1.md': '# Day 1\n\n## A\n\n- a\n\n## B\n\n- b\n',
      'conf/day2.md': '# Day 2\n\n## C\n\n- c\n\n## D\n\n- d\n',
    };
    assert.deepEqual(made(files), { 'conf/day3.md': '# Day 3\n\n' });
  });

  it('of a folder a day is a folder, named as the others', () => {
    const files = {
      'Day 1/README.md': '# Day 1\n',
      'Day 1/tides.md': '# Tides\n\nSpeaker: Ada Lovelace\n\n- a\n',
      'Day 1/locks.md': '# Locks\n\nSpeaker: Grace Hopper\n\n- b\n',
    };
    assert.deepEqual(made(files), { 'Day 2/README.md': '# Day 2\n\n' });
    const padded = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace('Day 1', 'day-01'), text]),
    );
    assert.deepEqual(Object.keys(made(padded, 'Day 2')), ['day-02/README.md']);
  });

  it('is named after the last one', () => {
    assert.equal(nextDayName(conferenceOf(site).conference), 'Day 3');
  });
});

describe('a new conference', () => {
  it('is a site or a file, with a first day', () => {
    const none = (): boolean => false;
    const site = newConference('Kube: Con', 'site', '', none)?.edit.creations ?? [];
    assert.deepEqual(site.slice(0, 2), [
      { path: 'content/_index.md', text: '---\ntitle: "Kube: Con"\ntype: home\n---\n\n' },
      { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\nweight: 1\ntype: chapter\n---\n\n' },
    ]);
    const config = readHugoConfig(siteFiles(Object.fromEntries(site.map(({ path, text }) => [path, text]))));
    assert.deepEqual(config?.paths, ['hugo.toml']);
    assert.equal(site.find(({ path }) => path === 'hugo.toml')?.text.split('\n')[0], 'title = "Kube: Con"');
    assert.deepEqual(newConference('KubeCon', 'file', 'kubecon', none)?.edit.creations, [
      { path: 'kubecon/README.md', text: '# KubeCon\n\n## Day 1\n\n' },
    ]);
  });

  it('brings a template from which New Session makes what it makes without', () => {
    const button = '{{% button href="https://youtu.be/" icon="video" %}}Watch{{% /button %}}';
    const made = newConference('Conf', 'site', '', () => false, { buttons: [button] });
    const template = made?.edit.creations.find(({ path }) => path === 'archetypes/default.md')?.text;
    assert.ok(template);
    const files = {
      'content/_index.md': '---\ntitle: Conf\n---\n',
      'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
      'content/day1/01_a.md': '---\ntitle: A\nweight: 1\ntags:\n- kube\n---\n\nwords\n',
      'content/day1/02_b.md': '---\ntitle: B\nweight: 2\ntags:\n- kube\n---\n\nwords\n',
    };
    const around = conferenceOf(files);
    const wish = {
      ...around,
      day: around.day('Day 1'),
      title: 'C & D',
      buttons: [button],
      date: '2024-05-31',
    };
    const by = (own: string | undefined): unknown[] =>
      newSession({ ...wish, template: own }).edit.creations.map(({ path, text }) => [
        path,
        readNote(text).frontMatter?.entries.map(({ key, value }) => [key, value]),
        text.replace(/^---\n[\s\S]*?\n---\n/, ''),
      ]);
    assert.deepEqual(by(template), by(undefined));
  });

  it('leaves the configuration and the template that are there', () => {
    const there = (files: readonly string[]): string[] =>
      newConference('A', 'site', 'a', (path) => files.includes(path))?.edit.creations.map(
        ({ path }) => path,
      ) ?? [];
    assert.deepEqual(there([]).slice(2), ['a/archetypes/default.md', 'a/hugo.toml']);
    assert.deepEqual(there(['hugo.yaml', 'a/archetypes/default.md']).slice(2), []);
  });

  it('writes over nothing', () => {
    assert.equal(
      newConference('A', 'site', '', (path) => path === 'content/_index.md'),
      undefined,
    );
    const beside = newConference('A', 'file', '', (path) => path === 'README.md');
    assert.equal(beside?.path, 'a.md');
  });

  for (const kind of ['file', 'day-files', 'pages'] as const)
    for (const folder of ['', 'oslo-days'])
      it(`kept as ${kind} is seen in ${folder === '' ? 'an empty folder' : 'one of its own'}, and goes on so`, () => {
        const beside: Files =
          folder === '' ? {} : { 'other/README.md': '# Other\n\n## Day 1\n\n### A\n\n- a\n' };
        const first = newConference('Oslo Days', kind, folder, () => false, { talk: 'Locks & Keys' });
        assert.ok(first);
        let files = applied(beside, first.edit);
        const own = (): ReturnType<typeof conferenceOf> => conferenceOf(files, ({ path }) => path === folder);
        const titles = (): unknown =>
          own().conference.days.map(({ name, sessions }) => [name, ...sessions.map(({ title }) => title)]);
        const isFile = kind === 'file';
        assert.deepEqual(titles(), [isFile ? ['Day 1'] : ['Day 1', 'Locks & Keys']]);
        const [day] = own().conference.days;
        assert.ok(day);
        const wish = { ...own(), day, template: undefined, buttons: [], date: '2024-05-31' };
        files = applied(files, newSession({ ...wish, title: 'Maps' }).edit);
        files = applied(files, newDay({ ...own(), name: nextDayName(own().conference) }).edit);
        const talks = isFile ? ['Maps'] : ['Locks & Keys', 'Maps'];
        assert.deepEqual(titles(), [['Day 1', ...talks], ['Day 2']]);
        const paths = Object.keys(files).filter((path) => !(path in beside));
        const expected = {
          file: ['README.md'],
          'day-files': ['README.md', 'day1.md', 'day2.md'],
          pages: ['README.md', 'day1/01_locks-and-keys.md', 'day1/02_maps.md', 'day2/README.md'],
        }[kind];
        assert.deepEqual(
          paths.sort(),
          expected.map((path) => (folder === '' ? path : `${folder}/${path}`)),
        );
      });
});
