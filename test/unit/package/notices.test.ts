import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Metafile } from 'esbuild';

interface Work {
  readonly name: string;
  readonly version: string;
  readonly within: string | undefined;
}

interface Notices {
  readonly bundledWorks: (metafiles: readonly Metafile[]) => Work[];
}

interface Bundles {
  readonly productBundles: (options: { production: boolean }) => BuildOptions[];
}

const script = async (name: string): Promise<unknown> =>
  import(pathToFileURL(path.resolve('scripts', name)).href);

describe('the notices of works of others', () => {
  it('name all that gets into the products, what Mermaid holds of others too', async () => {
    const { productBundles } = (await script('build/bundles.mjs')) as Bundles;
    const { bundledWorks } = (await script('package/notices.mjs')) as Notices;
    const metafiles: Metafile[] = [];
    for (const options of productBundles({ production: true })) {
      // Nothing is written, nor is what was built before taken away.
      const plugins = options.plugins?.filter(({ name }) => !/empt|files/i.test(name)) ?? [];
      const { metafile } = await build({ ...options, plugins, write: false, outdir: 'out/notices' });
      if (metafile) metafiles.push(metafile);
    }
    const works = bundledWorks(metafiles);
    const within = works.filter((work) => work.within !== undefined).map(({ name }) => name);
    for (const name of ['langium', 'chevrotain', 'chevrotain-allstar', 'js-yaml', 'path-browserify'])
      assert.ok(within.includes(name), name);
    const heads = readFileSync('ThirdPartyNotices.txt', 'utf8')
      .split(`\n\n${'-'.repeat(80)}\n\n`)
      .slice(1)
      .map((part) => part.split('\n')[0] ?? '')
      // Some licences have such rules within.
      .filter((line) => /^[@\w./-]+ \d+\.\d/.test(line))
      .map((line) => line.replace(/ \(.*\)/, ''));
    const expected = works.map(
      ({ name, version, within: holder }) =>
        `${name} ${version}${holder === undefined ? '' : `, within ${holder}`}`,
    );
    assert.deepEqual(heads, expected, '`npm run package` writes ThirdPartyNotices.txt.');
  });
});
