import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ConferenceIndex, type NoteChange } from '../../../../src/core/conference/index';
import type { Outline } from '../../../../src/core/conference/model';
import { isNotePath } from '../../../../src/core/conference/note-files';
import { readSavedOutline, savedConference, savedDay } from '../../../../src/core/conference/saved-outline';
import { withoutVanished } from '../../../../src/core/conference/vanished';

const fixtures = path.join(process.cwd(), 'test/fixtures');
const folders = [
  'sample-conference',
  ...readdirSync(path.join(fixtures, 'layouts'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`layouts/${entry.name}`] : [],
  ),
];

function notesOf(folder: string): NoteChange[] {
  const base = path.join(fixtures, folder);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((each) => each.replaceAll(path.sep, '/'))
    .filter(isNotePath)
    .map((each) => ({ path: each, text: readFileSync(path.join(base, each), 'utf8') }));
}

function outlineOf(notes: readonly NoteChange[]): Outline {
  const index = new ConferenceIndex('notes');
  index.update(notes);
  return index.outline;
}

/** As the file holds it. */
function saved({ conferences }: Outline): unknown {
  const lists = conferences.map((one) => [...savedConference(one), one.days.map(savedDay)]);
  return JSON.parse(JSON.stringify(lists));
}

function kept(outline: Outline): Outline {
  const read = readSavedOutline(saved(outline));
  assert.ok(read);
  return read;
}

/** An index that shows an outline of before, reads the notes and is done. */
function seeded(before: Outline, notes: readonly NoteChange[]): ConferenceIndex {
  const index = new ConferenceIndex('notes');
  index.seed(before);
  for (const note of notes) index.update([note]);
  assert.equal(index.outline, before, 'is shown until all is read');
  index.complete();
  return index;
}

const titles = ({ conferences }: Outline): string[] =>
  conferences.flatMap(({ name, days }) => [
    name,
    ...days.flatMap((day) => [` ${day.name}`, ...day.sessions.map(({ title }) => `  ${title}`)]),
  ]);

const withoutIds = (outline: Outline): unknown =>
  JSON.parse(JSON.stringify(outline, (key, value: unknown) => (key === 'id' ? undefined : value)));

const page = (title: string, body = 'words'): string => `---\ntitle: ${title}\n---\n\n${body}\n`;
const site: readonly NoteChange[] = [
  { path: 'content/_index.md', text: '---\ntitle: Harbour\n---\n' },
  { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\nweight: 1\n---\n' },
  { path: 'content/day2/_index.md', text: '---\ntitle: Day 2\nweight: 2\n---\n' },
  { path: 'content/day1/01_dns.md', text: page('DNS') },
  { path: 'content/day1/02_tls.md', text: page('TLS') },
  { path: 'content/day2/01_bgp.md', text: page('BGP') },
];
const readme = (...talks: string[]): string =>
  `# Harbour 2024\n\n## Day 1\n\n${talks.map((talk) => `### ${talk}\n\nby Ada Lovelace\n\n- words\n`).join('\n')}`;

describe('a saved outline', () => {
  it('is what it was, in every layout', () => {
    for (const folder of folders) {
      const outline = outlineOf(notesOf(folder));
      assert.deepEqual(kept(outline), outline, folder);
    }
  });

  it('is replaced by itself, the same objects, when no note has changed: every layout', () => {
    for (const folder of folders) {
      const notes = notesOf(folder);
      const before = kept(outlineOf(notes));
      assert.equal(seeded(before, notes).outline, before, folder);
    }
  });

  it('is replaced by what the notes tell, whatever it was: every layout out of every other', () => {
    folders.forEach((folder, at) => {
      const before = kept(outlineOf(notesOf(folders[(at + 1) % folders.length]!)));
      const notes = notesOf(folder);
      const { outline } = seeded(before, notes);
      assert.deepEqual(withoutIds(outline), withoutIds(outlineOf(notes)), folder);
      const ids = outline.conferences.flatMap(({ id, days }) => [
        id,
        ...days.flatMap((day) => [day.id, ...day.sessions.map((session) => session.id)]),
      ]);
      const own = outlineOf(notes).conferences.flatMap(({ id, days }) => [
        id,
        ...days.flatMap((day) => [day.id, ...day.sessions.map((session) => session.id)]),
      ]);
      assert.equal(new Set(ids).size, new Set(own).size, `${folder}: ids are as different as without it`);
    });
  });

  it('hands the ids of talks in one file on, to what the user sees as the same talks', () => {
    const before = outlineOf([{ path: 'README.md', text: readme('DNS', 'TLS', 'BGP') }]);
    const after = seeded(kept(before), [
      { path: 'README.md', text: readme('Opening', 'DNS', 'TLS 1.3', 'BGP') },
    ]).outline;
    const ids = (outline: Outline): (readonly [string, string])[] =>
      outline.conferences.flatMap(({ days }) =>
        days.flatMap(({ sessions }) => sessions.map(({ title, id }) => [title, id] as const)),
      );
    const old = new Map(ids(before));
    const now = new Map(ids(after));
    assert.deepEqual([...now.keys()], ['Opening', 'DNS', 'TLS 1.3', 'BGP']);
    assert.equal(now.get('DNS'), old.get('DNS'));
    assert.equal(now.get('TLS 1.3'), old.get('TLS'));
    assert.equal(now.get('BGP'), old.get('BGP'));
    assert.equal(new Set(now.values()).size, 4);
    const [day] = before.conferences[0]?.days ?? [];
    assert.equal(after.conferences[0]?.days[0]?.id, day?.id);
  });

  it('is nothing at all when anything in it is not as it was written', () => {
    const outline = outlineOf([...site, { path: 'README.md', text: readme('One', 'Two') }]);
    const whole = saved(outline);
    let damaged = 0;
    const damage = (value: unknown, put: (value: unknown) => void): void => {
      put({});
      assert.equal(readSavedOutline(whole), undefined);
      put(value);
      damaged++;
      if (Array.isArray(value))
        value.forEach((item: unknown, at) => {
          damage(item, (other) => (value[at] = other));
        });
    };
    (whole as unknown[]).forEach((item, at) => {
      damage(item, (other) => ((whole as unknown[])[at] = other));
    });
    assert.ok(damaged > 80, String(damaged));
    assert.deepEqual(readSavedOutline(whole), outline);
    const outside = JSON.stringify(whole).replace('content/day1/01_dns.md', '../../day1/01_dns.md');
    assert.equal(readSavedOutline(JSON.parse(outside)), undefined);
    for (const other of [undefined, null, 3, 'words', {}, [[]], [['id']]])
      assert.equal(readSavedOutline(other), undefined);
  });

  it('loses what stood in files that are gone, and what nothing is left of', () => {
    const outline = outlineOf(site);
    const paths = (...gone: string[]): Set<string> =>
      new Set(site.map((note) => note.path).filter((each) => !gone.includes(each)));
    assert.equal(withoutVanished(outline, paths()), outline);
    const [first] = outline.conferences;
    const left = withoutVanished(outline, paths('content/day1/02_tls.md'));
    assert.deepEqual(titles(left), ['Harbour', ' Day 1', '  DNS', ' Day 2', '  BGP']);
    assert.equal(left.conferences[0]?.days[1], first?.days[1]);
    assert.deepEqual(titles(withoutVanished(outline, paths('content/day2/01_bgp.md'))), [
      'Harbour',
      ' Day 1',
      '  DNS',
      '  TLS',
      ' Day 2',
    ]);
    assert.deepEqual(
      titles(withoutVanished(outline, paths('content/day2/01_bgp.md', 'content/day2/_index.md'))),
      ['Harbour', ' Day 1', '  DNS', '  TLS'],
    );
    assert.deepEqual(titles(withoutVanished(outline, new Set())), []);
  });

  it('is shown without them while the notes are read, and no longer', () => {
    const notes = site.filter((note) => note.path !== 'content/day1/02_tls.md');
    const index = new ConferenceIndex('notes');
    assert.equal(index.keepOnly(new Set()), false);
    index.seed(kept(outlineOf(site)));
    const paths = new Set(notes.map((note) => note.path));
    assert.equal(index.keepOnly(paths), true);
    assert.equal(index.keepOnly(paths), false);
    assert.deepEqual(titles(index.outline), ['Harbour', ' Day 1', '  DNS', ' Day 2', '  BGP']);
    assert.deepEqual(index.sessionsOf('content/day1/02_tls.md'), []);
    index.update(notes);
    index.complete();
    assert.deepEqual(index.outline, outlineOf(notes));
    index.update([{ path: 'content/day1/02_tls.md', text: page('TLS') }]);
    assert.deepEqual(index.outline, outlineOf(site));
  });
});
