import assert from 'node:assert/strict';
import { sitePlace } from '../../../../src/extension/preview/site-place';
import { siteFiles, waitingFor } from '../../core/site/files';

describe('the place of a Hugo site that has no configuration', () => {
  const cases = [
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
  for (const { what, conference, base, content } of cases)
    it(`is ${what}`, async () => {
      assert.deepEqual(await sitePlace(conference, waitingFor(siteFiles({}))), { base, content });
    });

  it('is not told by the configuration of another site', async () => {
    const files = siteFiles({ 'hugo.toml': '' });
    assert.deepEqual(await sitePlace('notes/content', waitingFor(files)), {
      base: 'notes',
      content: 'notes/content',
    });
  });
});
