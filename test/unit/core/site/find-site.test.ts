import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteOnDisk } from '../../../../src/cli/site-around';
import { findSite, type SitePlace } from '../../../../src/core/site/find-site';
import { isIn } from '../../../../src/core/site/paths';
import { filesBelow } from '../../../../src/core/site/site-files';
import { sitePlace } from '../../../../src/extension/preview/site-place';
import { waitingFor, siteFiles } from './files';

const cases: {
  what: string;
  folder: string;
  files: Record<string, string>;
  base: string;
  content: string;
}[] = [
  {
    what: 'beside the configuration',
    folder: 'content',
    files: { 'hugo.toml': '' },
    base: '',
    content: 'content',
  },
  {
    what: 'of the nearest of two configurations',
    folder: 'site/content',
    files: { 'site/config.yaml': 'title: x', 'hugo.toml': '' },
    base: 'site',
    content: 'site/content',
  },
  {
    what: 'above the folder, with a folder of configurations',
    folder: 'content/2026/harbour',
    files: { 'config/_default/hugo.toml': '' },
    base: '',
    content: 'content',
  },
  {
    what: 'with pages in a folder of another name',
    folder: 'pages/2026',
    files: { 'hugo.toml': 'contentDir = "pages"' },
    base: '',
    content: 'pages',
  },
  {
    what: 'with mounted pages',
    folder: 'notes/de/2026',
    files: { 'hugo.yaml': 'module:\n  mounts:\n  - source: notes/de\n    target: content\n' },
    base: '',
    content: 'notes/de',
  },
  {
    what: 'with a section that is named content',
    folder: 'content/docs/content',
    files: { 'hugo.toml': '', 'content/docs/content/_index.md': '' },
    base: '',
    content: 'content',
  },
  {
    what: 'not where a configuration is of other pages',
    folder: 'notes/content',
    files: { 'hugo.toml': '', 'notes/content/_index.md': '' },
    base: 'notes',
    content: 'notes/content',
  },
  {
    what: 'without a configuration',
    folder: 'site/content/2026',
    files: { 'site/content/_index.md': '', 'site/content/2026/_index.md': '' },
    base: 'site',
    content: 'site/content',
  },
  {
    what: 'of sections alone',
    folder: 'notes',
    files: { 'notes/_index.md': '' },
    base: 'notes',
    content: 'notes',
  },
  {
    what: 'whose configuration is broken',
    folder: 'content/2026',
    files: { 'hugo.toml': 'title = ', 'content/_index.md': '' },
    base: '',
    content: 'content',
  },
];

describe('a site is found', () => {
  for (const { what, folder, files, base, content } of cases)
    it(`${what}, by the editor and by the command line alike`, async () => {
      const expected = { base, content };
      const found = findSite(folder, {
        filesOf: (each) => filesBelow(siteFiles(files), each),
        isSection: (each) => `${each}/_index.md` in files,
        holds: isIn,
      });
      assert.deepEqual(found, expected);
      assert.deepEqual(await sitePlace(folder, waitingFor(siteFiles(files))), expected);
      assert.deepEqual(onDisk(folder, files), expected);
    });

  it('nowhere among notes that are no pages', () => {
    assert.equal(onDisk('notes/content', { 'notes/content/talk.md': '' }), undefined);
  });
});

function onDisk(folder: string, files: Readonly<Record<string, string>>): SitePlace | undefined {
  const root = mkdtempSync(path.join(tmpdir(), 'conference-notes-site-'));
  try {
    mkdirSync(path.join(root, folder), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
    const found = siteOnDisk(path.join(root, folder));
    const relative = (whole: string): string => path.relative(root, whole).split(path.sep).join('/');
    return found && { base: relative(found.root), content: relative(found.content) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
