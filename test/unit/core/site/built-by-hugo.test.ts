import assert from 'node:assert/strict';
import { isBuiltByHugo } from '../../../../src/core/site/built-by-hugo';

const cases: readonly [what: string, files: readonly string[], path: string, built: boolean][] = [
  ['a page of a section', ['content/day1/_index.md'], 'content/day1/01_a.md', true],
  ['a page below a section', ['content/_index.md'], 'content/day1/deep/01_a.md', true],
  ['a page of a site without sections', ['hugo.toml'], 'content/talks/a.md', true],
  ['a page of a site in a folder', ['docs/config/_default/hugo.yaml'], 'docs/content/a.md', true],
  ['a README beside the site', ['hugo.toml', 'content/_index.md'], 'README.md', false],
  ['a README of no site', [], 'README.md', false],
  ['a content folder of something else', ['package.json'], 'content/a.md', false],
];

describe('whether Hugo builds a note', () => {
  for (const [what, files, path, built] of cases)
    it(what, () => {
      assert.equal(
        isBuiltByHugo(path, (file) => files.includes(file)),
        built,
      );
    });
});
