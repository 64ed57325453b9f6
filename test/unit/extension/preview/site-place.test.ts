import assert from 'node:assert/strict';
import { sitePlace } from '../../../../src/extension/preview/site-place';

describe('the place of a Hugo site', () => {
  const cases: [what: string, conference: string, configs: string[], base: string, content: string][] = [
    ['in the folder itself', 'content', [''], '', 'content'],
    ['in a folder below', 'site/content', ['site'], 'site', 'site/content'],
    ['of which the conference is a part', 'content/2026/harbour', [''], '', 'content'],
    ['whose pages stand in a folder of another name', 'pages/2026', [''], '', 'pages'],
    ['without a configuration', 'site/content', [], 'site', 'site/content'],
    ['without a configuration, the folder opened in it', 'content/2026', [], '', 'content'],
    ['whose pages are all that was opened', '', [], '', ''],
    ['whose pages lie in a folder of any name', 'notes', [], 'notes', 'notes'],
  ];
  for (const [what, conference, configs, base, content] of cases) {
    it(`is found: ${what}`, () => {
      assert.deepEqual(
        sitePlace(conference, (folder) => configs.includes(folder)),
        { base, content },
      );
    });
  }
});
