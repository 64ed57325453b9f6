import assert from 'node:assert/strict';
import { siteParams } from '../../../../src/core/preview/site-params';

describe('parameters of a site', () => {
  const expected = { title: 'Harbour', 'author.name': 'Ada', year: '2026', live: 'true' };
  const texts: Record<string, string> = {
    'hugo.toml':
      'title = "x"\n[params]\ntitle = "Harbour"\nyear = 2026\nLive = true\n[params.Author]\nname = "Ada"\n',
    'hugo.yaml':
      'title: x\nparams:\n  title: Harbour\n  author:\n    name: Ada\n  year: 2026\n  live: true\n',
    'config.json': '{"Params": {"title": "Harbour", "author": {"name": "Ada"}, "year": 2026, "live": true}}',
  };
  for (const [path, text] of Object.entries(texts)) {
    it(`are read from ${path}`, () => {
      assert.deepEqual(
        Object.fromEntries([...siteParams(path, text)].sort()),
        Object.fromEntries(Object.entries(expected).sort()),
      );
    });
  }

  it('are none when the configuration is broken or has none', () => {
    for (const text of ['[params', 'title = "x"', '']) assert.equal(siteParams('hugo.toml', text).size, 0);
    for (const text of ['a: b: c', '- x', '']) assert.equal(siteParams('hugo.yaml', text).size, 0);
  });
});
