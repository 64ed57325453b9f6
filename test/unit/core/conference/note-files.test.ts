import assert from 'node:assert/strict';
import { isNotePath } from '../../../../src/core/conference/note-files';

describe('which files are notes', () => {
  const notes = [
    'README.md',
    'content/day1/02_slug.md',
    'docs/day-one/cake.mdx',
    '2012-04-23/1-keynote-dhh.markdown',
    'KubeCon 2024/Talk: a & b?.MD',
    'security.md',
    'build/keynote.md',
    '_day_1_notes.md',
  ];
  const others = [
    'LICENSE.md',
    'CHANGELOG.md',
    'CODE_OF_CONDUCT.md',
    'SECURITY.md',
    'SUMMARY.md',
    '404.md',
    'CLAUDE.md',
    'archetypes/default.md',
    'Templates/Talk.md',
    'node_modules/yaml/README.md',
    'themes/relearn/exampleSite/content/_index.md',
    '.github/pull_request_template.md',
    'a/.obsidian/x.md',
    'public/day1/index.md',
    'notes.txt',
    '.md',
    'day1',
  ];
  for (const path of notes)
    it(path, () => {
      assert.ok(isNotePath(path));
    });
  for (const path of others)
    it(`${path}: none`, () => {
      assert.ok(!isNotePath(path));
    });
});
