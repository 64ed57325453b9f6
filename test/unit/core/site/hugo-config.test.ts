import assert from 'node:assert/strict';
import { readSite } from '../../../../src/core/site/site';
import { siteFiles } from './files';

const toml = '[markup.goldmark.renderer]\nunsafe = true\n';
const yaml = 'Markup:\n  Goldmark:\n    renderer:\n      unsafe: true\n';
const json = '{"markup": {"goldmark": {"renderer": {"unsafe": true}}}}';

const PLACES: Readonly<Record<string, string>> = {
  'hugo.toml': toml,
  'hugo.yaml': yaml,
  'hugo.yml': yaml,
  'hugo.json': json,
  'config.toml': toml,
  'config.yaml': yaml,
  'config.json': json,
  'config/_default/hugo.toml': toml,
  'config/_default/config.yaml': yaml,
  'config/_default/markup.toml': '[goldmark.renderer]\nunsafe = true\n',
  'config/_default/markup.json': '{"goldmark": {"renderer": {"unsafe": true}}}',
  'config/production/markup.yaml': 'goldmark:\n  renderer:\n    unsafe: true\n',
};

describe('the configuration of a site', () => {
  for (const [path, text] of Object.entries(PLACES)) {
    it(`is read from ${path}`, () => {
      assert.equal(readSite(siteFiles({ [path]: text })).settings.unsafe, true);
      assert.equal(
        readSite(siteFiles({ [path]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })).settings.unsafe,
        true,
      );
    });
  }

  it('drops raw HTML unless it says otherwise; without one, nobody knows', () => {
    assert.equal(readSite(siteFiles({ 'hugo.toml': 'title = "x"' })).settings.unsafe, false);
    assert.equal(readSite(siteFiles({ 'hugo.toml': 'title = ' })).settings.unsafe, undefined);
    assert.equal(readSite(siteFiles({})).settings.unsafe, undefined);
  });

  it('is put together from several files', () => {
    const { settings, config } = readSite(
      siteFiles({
        'hugo.toml': '[markup.goldmark.extensions]\nfootnote = false\n[params]\nName = "x"\n',
        'config/_default/markup.toml': '[goldmark.parser.attribute]\nblock = true\n',
        'config/_default/params.de.toml': 'name = "y"\n',
      }),
    );
    assert.deepEqual(settings, { unsafe: false, footnotes: false, blockAttributes: true });
    assert.equal(config?.param('NAME'), 'x');
    assert.equal(config.value('languages.de.params.name'), 'y');
  });

  it('names the signs around formulae when they are switched on', () => {
    const passthrough = `[markup.goldmark.extensions.passthrough]
enable = true
[markup.goldmark.extensions.passthrough.delimiters]
inline = [['\\(', '\\)'], ['$', '$']]
block = [['$$', '$$']]
`;
    const read = (text: string): unknown => readSite(siteFiles({ 'hugo.toml': text })).settings.passthrough;
    assert.deepEqual(read(passthrough), {
      inline: [
        ['\\(', '\\)'],
        ['$', '$'],
      ],
      block: [['$$', '$$']],
    });
    assert.equal(read(passthrough.replace('true', 'false')), undefined);
  });

  it('says where the pages are', () => {
    const folders = (text: string): readonly string[] =>
      readSite(siteFiles({ 'hugo.toml': text })).contentFolders;
    assert.deepEqual(folders(''), ['content']);
    assert.deepEqual(folders('contentDir = "docs/notes/"'), ['docs/notes']);
    assert.deepEqual(folders('[[module.mounts]]\nsource = "notes"\ntarget = "content"'), ['notes']);
    assert.deepEqual(folders('[[module.mounts]]\nsource = "x"\ntarget = "static"'), ['content']);
    assert.deepEqual(
      folders('[languages.en]\ncontentDir = "content/en"\n[languages.de]\ncontentDir = "content/de"'),
      ['content', 'content/en', 'content/de'],
    );
    assert.deepEqual(folders('contentDir = "../elsewhere"'), []);
  });

  it('knows the shortcodes of the site and its themes, wherever they lie', () => {
    const { ownShortcodes } = readSite(
      siteFiles({
        'hugo.toml':
          'contentDir = "docs"\ntheme = ["a"]\n[[module.imports]]\npath = "example.org/b"\n[[module.mounts]]\nsource = "own"\ntarget = "layouts"',
        'layouts/shortcodes/one.html': '',
        'layouts/_shortcodes/two.html': '',
        'layouts/shortcodes/box/three.html': '',
        'own/shortcodes/four.rss.xml': '',
        'themes/a/layouts/shortcodes/five.html': '',
        '_vendor/example.org/b/layouts/_shortcodes/six.html': '',
      }),
    );
    assert.deepEqual([...ownShortcodes].sort(), ['box/three', 'five', 'four', 'one', 'six', 'two']);
  });
});
