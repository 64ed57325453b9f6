import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { clean, onDisk } from '../editing/notes-to-write';
import { eventually, fixture, workbench } from '../workbench';
import {
  allEnded,
  filesBelow,
  ics,
  importTo,
  twoDays,
  undoEverywhere,
  updateTo,
  writeNotes,
} from './programme';

/**
 * A folder that no test has used before: VS Code keeps what could be undone in a file that is gone, and texts that
 * nobody shows for some minutes, so that a file made again in its place inherits a past.
 */
let folder = fixture('sample-conference');
let count = 0;
const at = (folder: vscode.Uri, path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);

interface Case {
  readonly notes: Readonly<Record<string, string>>;
  /** What their texts are after the import, those that are new and those that have changed. */
  readonly after: Readonly<Record<string, string | RegExp>>;
}

const layouts: Readonly<Record<string, Case>> = {
  'a Hugo site': {
    notes: {
      'hugo.toml': 'title = "Meetup"\n',
      'content/_index.md': '---\ntitle: Meetup\ntype: home\n---\n',
      'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
      'content/day1/01_one.md': '---\ntitle: One\nweight: 1\nroom: Hall\n---\n\n- a\n',
      'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
      'content/day2/01_three.md': '---\ntitle: Three\nweight: 1\nroom: Hall\n---\n\n- c\n',
    },
    after: {
      'content/day1/02_two.md': /^---\ntitle: Two\nweight: 2\n(?:.*\n)*?room: Quay\n(?:.*\n)*?---\n/,
      'content/day2/02_four.md': /^---\ntitle: Four\nweight: 2\n(?:.*\n)*?room: Pier\n(?:.*\n)*?---\n/,
    },
  },
  'a file a day': {
    notes: {
      'day1.md': '# Meetup Day 1\n\n## One\n\n- a\n\n## Uno\n\n- b\n',
      'day2.md': '# Meetup Day 2\n\n## Three\n\n- c\n\n## Tre\n\n- d\n',
    },
    after: {
      'day1.md': '# Meetup Day 1\n\n## One\n\n- a\n\n## Uno\n\n- b\n\n## Two\n\nQuay · 10:00\n',
      'day2.md': '# Meetup Day 2\n\n## Three\n\n- c\n\n## Tre\n\n- d\n\n## Four\n\nPier · 10:00\n',
    },
  },
  'a file a talk': {
    notes: {
      'README.md': '# Meetup\n',
      'day1/01-one.md': '# One\n\n- a\n',
      'day1/02-uno.md': '# Uno\n\n- b\n',
      'day2/01-three.md': '# Three\n\n- c\n',
    },
    after: {
      'day1/03-two.md': '# Two\n\nQuay · 10:00\n\n',
      'day2/02-four.md': '# Four\n\nPier · 10:00\n\n',
    },
  },
};

/** Whether texts are on disk, or open and unsaved. */
async function areThere(folder: vscode.Uri, texts: Case['after']): Promise<boolean> {
  for (const [path, expected] of Object.entries(texts)) {
    const uri = at(folder, path);
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString(),
    );
    const text = open?.getText() ?? (await onDisk(uri));
    const fits = typeof expected === 'string' ? text === expected : expected.test(text);
    if (!fits) throw new Error(`${path}: ${JSON.stringify(text)}`);
  }
  return true;
}

/** The texts of all files below a folder, by path. */
async function textsBelow(folder: vscode.Uri): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const path of await filesBelow(folder)) texts[path] = await onDisk(at(folder, path));
  return texts;
}

describe('a schedule goes into', () => {
  beforeEach(() => {
    folder = fixture('sample-conference', `meetup-${++count}`);
  });

  afterEach(async () => {
    await allEnded();
    await clean(folder);
  });

  for (const [name, { notes: files, after }] of Object.entries(layouts))
    it(`${name} that is there; one undo takes it back`, async () => {
      await writeNotes(folder, files);
      const { notes } = await conferenceNotes();
      const conference = notes.roots
        .flatMap(({ index }) => index.outline.conferences)
        .find(({ path }) => path.startsWith(`meetup-${count}`));
      assert.ok(conference);
      await importTo(twoDays, conference.name);
      await workbench.screenshot(`import-${name.replaceAll(' ', '-')}`);
      await vscode.commands.executeCommand('refactorPreview.apply');
      await eventually('the talks', () => areThere(folder, after));
      await eventually('the kept schedule', async () =>
        /"title": "Four"/.test(await onDisk(at(folder, '.conference-notes/schedule.json'))),
      );
      const [first = ''] = Object.keys(after);
      await undoEverywhere(at(folder, first), async () => {
        const now = await filesBelow(folder);
        return (
          now.join() === Object.keys(files).toSorted().join() && areThere(folder, files).catch(() => false)
        );
      });
    });

  it('a site, and a newer one moves the page of a talk to its new day; one undo takes it back', async () => {
    const { notes: files } = layouts['a Hugo site'] ?? assert.fail();
    await writeNotes(folder, {
      ...files,
      'content/day1/01_one.md': `${files['content/day1/01_one.md'] ?? ''}\nSee [two](02_two.md).\n`,
    });
    await importTo(twoDays, 'Meetup');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await eventually('the talk', () => onDisk(at(folder, 'content/day1/02_two.md')));
    const { schedules } = await conferenceNotes();
    await schedules.load();
    const before = await textsBelow(folder);
    await updateTo(
      ics(
        ['t1', 'Two', '20260514T113000', 'Quay'],
        ['t2', 'Four', '20260514T100000', 'Pier'],
        ['t3', 'Nine', '20260513T090000', 'Pier'],
      ),
      folder,
      'update-moved',
    );
    await vscode.commands.executeCommand('refactorPreview.apply');
    await eventually('the page in its new day', async () => {
      const now = (await filesBelow(folder)).filter((path) => path.endsWith('.md')).join();
      if (
        now !==
        'content/_index.md,content/day1/01_one.md,content/day1/_index.md,content/day2/01_three.md,content/day2/02_four.md,content/day2/03_two.md,content/day2/_index.md'
      )
        throw new Error(now);
      return true;
    });
    await eventually('the link following', async () =>
      (await onDisk(at(folder, 'content/day1/01_one.md'))).includes('See [two](../day2/03_two.md).'),
    );
    await eventually('the schedule knowing', async () =>
      (await onDisk(at(folder, '.conference-notes/schedule.json'))).includes('day2/03_two.md'),
    );
    await undoEverywhere(at(folder, 'content/day1/01_one.md'), async () => {
      const now = (await filesBelow(folder)).filter((path) => path !== 'newer.ics');
      return now.join() === Object.keys(before).join() && areThere(folder, before).catch(() => false);
    });
  });

  it('an outline, and a newer one moves the heading of a talk to its new day; one undo takes it back', async () => {
    const readme = at(folder, 'README.md');
    await writeNotes(folder, {
      'README.md':
        '# Meetup\n\n## Day 1\n\n### One\n\n- a, see [two](#two)\n\n## Day 2\n\n### Three\n\n- c\n',
    });
    await importTo(twoDays, 'Meetup');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await eventually('the talk', async () => (await onDisk(readme)).includes('### Two\n\nQuay · 10:00\n'));
    const { notes, schedules } = await conferenceNotes();
    const written = (await onDisk(readme)).replace('Quay · 10:00\n', 'Quay · 10:00\n\n- my words\n');
    await vscode.workspace.fs.writeFile(readme, new TextEncoder().encode(written));
    await eventually('my words being known', async () => {
      notes.reread(readme);
      await notes.settle();
      const document = await vscode.workspace.openTextDocument(readme);
      return document.getText() === written;
    });
    await schedules.load();
    await updateTo(
      ics(['t1', 'Two', '20260514T090000', 'Hall'], ['t2', 'Four', '20260514T100000', 'Pier']),
      folder,
      'update-moved-heading',
    );
    await vscode.commands.executeCommand('refactorPreview.apply');
    await eventually('the heading in its new day', () =>
      areThere(folder, {
        'README.md':
          '# Meetup\n\n## Day 1\n\n### One\n\n- a, see [two](#two)\n\n## Day 2\n\n### Three\n\n- c\n\n' +
          '### Two\n\nHall · 09:00\n\n- my words\n\n### Four\n\nPier · 10:00\n',
      }),
    );
    await undoEverywhere(readme, () => areThere(folder, { 'README.md': written }).catch(() => false));
  });

  const made: Readonly<Record<string, readonly string[]>> = {
    'Hugo site': [
      'content/_index.md',
      'content/day1/01_two.md',
      'content/day1/_index.md',
      'content/day2/01_four.md',
      'content/day2/_index.md',
    ],
    'Single file': ['README.md'],
    'A file a day': ['day1.md', 'day2.md'],
    'A file a talk': ['README.md', 'day1/01_two.md', 'day2/01_four.md'],
  };
  for (const [kind, expected] of Object.entries(made))
    it(`a new conference: ${kind}; one undo takes it back`, async () => {
      folder = fixture('sample-conference', `kelp-days-${count}`);
      await importTo(twoDays, kind, `Kelp Days ${count}`);
      await vscode.commands.executeCommand('refactorPreview.apply');
      await eventually('the files', async () => {
        const now = (await filesBelow(folder)).filter((path) => !path.includes('.conference-notes/'));
        if (now.join() !== expected.join()) throw new Error(now.join());
        return true;
      });
      const { notes, schedules } = await conferenceNotes();
      await schedules.load();
      const titles = (): string[] =>
        notes.roots
          .flatMap(({ index }) => index.outline.conferences)
          .filter(({ path }) => path.startsWith(`kelp-days-${count}`))
          .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions.map(({ title }) => title)));
      await eventually('its talks', async () => {
        for (const path of expected) notes.reread(at(folder, path));
        await notes.settle();
        return titles().join() === 'Two,Four';
      });
      await undoEverywhere(
        at(folder, expected.at(-1) ?? ''),
        async () => (await filesBelow(folder)).length === 0,
      );
    });
});
