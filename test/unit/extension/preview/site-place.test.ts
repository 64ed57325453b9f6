import assert from 'node:assert/strict';
import { sitePlace } from '../../../../src/extension/preview/site-place';

describe('the place of a Hugo site', () => {
  const cases: {
    what: string;
    conference: string;
    files?: Record<string, string>;
    base: string;
    content: string;
    config?: string;
  }[] = [
    {
      what: 'the folder itself',
      conference: 'content',
      files: { 'hugo.toml': '' },
      base: '',
      content: 'content',
    },
    {
      what: 'a folder below',
      conference: 'site/content',
      files: { 'site/config.yaml': 'title: x', 'hugo.toml': '' },
      base: 'site',
      content: 'site/content',
      config: 'site/config.yaml',
    },
    {
      what: 'a folder of which the conference is a part',
      conference: 'content/2026/harbour',
      files: { 'config/_default/hugo.toml': '' },
      base: '',
      content: 'content',
      config: 'config/_default/hugo.toml',
    },
    {
      what: 'a folder whose pages have a folder of another name',
      conference: 'pages/2026',
      files: { 'hugo.toml': 'contentDir = "pages"' },
      base: '',
      content: 'pages',
    },
    {
      what: 'not where a configuration is of another site',
      conference: 'notes/content',
      files: { 'hugo.toml': '' },
      base: 'notes',
      content: 'notes/content',
    },
    {
      what: 'told by the name of a folder alone',
      conference: 'site/content/2026',
      base: 'site',
      content: 'site/content',
    },
    { what: 'all that was opened', conference: '', base: '', content: '' },
    {
      what: 'the conference, where nothing tells more',
      conference: 'notes',
      base: 'notes',
      content: 'notes',
    },
  ];
  for (const { what, conference, files = {}, base, content, config } of cases) {
    it(`is ${what}`, async () => {
      const place = await sitePlace(conference, (path) => Promise.resolve(files[path]));
      const isConfigured = Object.keys(files).length > 0 && !what.startsWith('not');
      assert.deepEqual(place, { base, content, config: config ?? (isConfigured ? 'hugo.toml' : undefined) });
    });
  }
});
