import assert from 'node:assert/strict';
import { readSite } from '../../../../src/core/site/site';
import { siteFiles } from './files';

const MODULE = 'github.com/McShelby/hugo-theme-relearn';
const theme = 'themes/hugo-theme-relearn';
const shortcodes = (folder: string, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`${folder}/layouts/shortcodes/${name}.html`, '']));
const oldNames = ['notice', 'expand', 'button'];
const newNames = [...oldNames, 'callout', 'pages'];

const named = { 'hugo.toml': 'theme = "hugo-theme-relearn"\n' };
const imported = { 'hugo.toml': `[[module.imports]]\npath = "${MODULE}"\n` };

const SIGNS: readonly (readonly [
  sign: string,
  files: Record<string, string>,
  version: string | undefined,
])[] = [
  ['version.txt of a release', { ...named, [`${theme}/layouts/partials/version.txt`]: '9.0.3\n' }, '9.0.3'],
  ['version.txt of 9.1', { ...named, [`${theme}/layouts/partials/version.txt`]: '9.1.0' }, '9.1.0'],
  [
    'version.txt between releases, without the new shortcodes',
    {
      ...named,
      [`${theme}/layouts/partials/version.txt`]: `9.1.0+${'ab12'.repeat(10)}`,
      ...shortcodes(theme, ...oldNames),
    },
    '9.1.0',
  ],
  [
    'version.txt between releases, with the new shortcodes',
    {
      ...named,
      [`${theme}/layouts/partials/version.txt`]: `9.1.0+${'ab12'.repeat(10)}`,
      ...shortcodes(theme, ...newNames),
    },
    '9.2.0',
  ],
  ['the new shortcodes alone', { ...named, ...shortcodes(theme, ...newNames) }, '9.2.0'],
  [
    'a changelog',
    { ...named, [`${theme}/CHANGELOG.md`]: '# Changelog\n\n## 9.1.0 (2026-09-13)\n\n## 9.0.3 (x)\n' },
    '9.1.0',
  ],
  [
    'the least Hugo of hugo.toml',
    { ...named, [`${theme}/hugo.toml`]: "[module.hugoVersion]\n  min = '0.166.0'\n" },
    '9.2.0',
  ],
  [
    'the least Hugo of theme.toml',
    { ...named, [`${theme}/theme.toml`]: 'name = "Relearn"\nmin_version = "0.141.0"\n' },
    '9.0.0',
  ],
  [
    'the commit of a release in go.mod',
    {
      ...imported,
      'go.mod': `module example.org/notes\n\nrequire ${MODULE} v0.0.0-20260101125213-8bb66fa67435 // indirect\n`,
    },
    '9.0.3',
  ],
  [
    'the time of a commit in go.mod',
    { ...imported, 'go.mod': `require (\n\t${MODULE} v0.0.0-20260920101010-0123456789ab\n)\n` },
    '9.1.0',
  ],
  [
    'a folder in place of the module',
    {
      ...imported,
      'go.mod': `replace ${MODULE} => ./local/relearn\n`,
      'local/relearn/layouts/partials/version.txt': '8.0.0',
    },
    '8.0.0',
  ],
  [
    'the list of what is vendored',
    { ...imported, '_vendor/modules.txt': `# ${MODULE} v0.0.0-20261010080000-a9b397c5d13b\n` },
    '9.2.0',
  ],
  [
    'the vendored files, before what go.mod says',
    {
      ...imported,
      [`_vendor/${MODULE}/layouts/partials/version.txt`]: '9.0.3',
      'go.mod': `require ${MODULE} v0.0.0-20261010080000-a9b397c5d13b\n`,
    },
    '9.0.3',
  ],
  [
    'the commit of a submodule that is not checked out',
    {
      ...named,
      '.gitmodules': `[submodule "t"]\n\tpath = ${theme}\n\turl = https://github.com/McShelby/hugo-theme-relearn.git\n`,
      [`.git/modules/${theme}/HEAD`]: `8bb66fa67435${'0'.repeat(28)}\n`,
    },
    '9.0.3',
  ],
  [
    'a theme under a name of the author’s own',
    {
      'config.yaml': 'theme: [mine, docs]\nthemesDir: skins\n',
      'skins/docs/theme.toml': "name = 'Relearn'\n",
      'skins/docs/layouts/partials/version.txt': '6.4.0',
    },
    '6.4.0',
  ],
  [
    'another theme: nothing',
    { 'hugo.toml': 'theme = "ananke"', 'themes/ananke/layouts/partials/version.txt': '2.0.0' },
    undefined,
  ],
  ['a theme that is not there: nothing', named, undefined],
  [
    'a theme outside of the site: nothing',
    { 'hugo.toml': 'themesDir = "../.."\ntheme = "relearn"' },
    undefined,
  ],
];

describe('the version of Relearn that a site uses', () => {
  for (const [sign, files, version] of SIGNS)
    it(`is told by ${sign}`, () => {
      assert.equal(readSite(siteFiles(files)).relearn?.version, version);
    });
});
