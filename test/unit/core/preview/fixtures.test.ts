import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NoteContext } from '../../../../src/core/preview/note-context';
import { engine, render, site } from './render';

const folder = path.join('test', 'fixtures', 'preview');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

const pages = site({
  'content/_index.md': 'title: Home',
  'content/day1/_index.md': 'title: Day 1',
  'content/day1/other.md': 'title: Other\nweight: 1',
  'content/day1/note.md': 'title: Note',
  'content/day1/shared.md':
    '---\ntitle: Shared\nweight: 3\n---\n\n## Included\n\n{{% badge %}}with{{% /badge %}}\n',
  'content/day1/slides.pdf': '',
  'content/day1/pic.png': '',
});

/** The page of each fixture: a day's own page where it is about sites. */
function contextOf(name: string): NoteContext {
  const params = new Map([
    ['author.name', 'A. <Author>'],
    ['address', 'javascript:alert(1)'],
  ]);
  return {
    path: name === 'site' ? 'content/day1/_index.md' : 'content/day1/note.md',
    site: { ...pages, param: (key) => params.get(key), ownShortcodes: new Set(['own']) },
    settings: { pageHead: false, showParked: name === 'comments' },
  };
}

/** `name.html` is the page in the newest version of the theme, `name@5.20.html` the same in that one. */
const expectations = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const [, name = '', version] = /^([^@]*)(?:@(.*))?\.html$/.exec(file) ?? [];
    return { file, name, version };
  });

describe('a page of shortcodes', () => {
  for (const { file, name, version } of expectations) {
    it(`is shown as in ${file}`, () => {
      const context = contextOf(name);
      const settings = { ...context.settings, ...(version !== undefined && { relearnVersion: version }) };
      assert.equal(render(read(`${name}.md`), { ...context, settings }), read(file));
    });

    it(`is shown so by the oldest markdown-it too: ${file}`, async () => {
      const { default: oldest } = (await import('markdown-it-12')) as { default: unknown };
      const context = contextOf(name);
      const settings = { ...context.settings, ...(version !== undefined && { relearnVersion: version }) };
      const shown = engine(oldest).render(read(`${name}.md`), { conferenceNote: { ...context, settings } });
      assert.equal(shown, read(file));
    });
  }

  it('has an expectation for each note', () => {
    const notes = readdirSync(folder).filter((file) => file.endsWith('.md'));
    assert.deepEqual(
      notes.filter((note) => !existsSync(path.join(folder, note.replace('.md', '.html')))),
      [],
    );
  });
});
