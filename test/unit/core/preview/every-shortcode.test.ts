import assert from 'node:assert/strict';
import { CATALOGUE } from '../../../../src/core/shortcodes/catalogue/catalogue';
import { renderWith } from './render';

const VERSIONS = ['5.20.0', '6.4.0', '8.3.0', '9.0.3', '9.1.0', '9.2.0', '10.0.0'] as const;

interface Row {
  readonly name: string;
  /** Parameters of the use, and the words between its tags; undefined for one without a closing tag. */
  readonly params?: string;
  readonly inner?: string;
  /** `+` for each version that has it. */
  readonly there: string;
  /**
   * What is left in `{{% %}}` where raw HTML is dropped: `all` of it, its `words` in a line, or what Markdown makes of
   * what it writes.
   */
  readonly safe: 'all' | 'words' | 'markdown';
}

/** Whether each version has a shortcode, and what Hugo makes of it in the two notations. */
const TABLE: readonly Row[] = [
  { name: 'attachments', there: '++++++-', safe: 'all' },
  { name: 'badge', inner: 'words', there: '+++++++', safe: 'all' },
  { name: 'button', params: 'href="https://e.org"', inner: 'words', there: '+++++++', safe: 'all' },
  { name: 'callout', params: 'tip', inner: 'words', there: '-----++', safe: 'all' },
  { name: 'card', params: 'title="T"', inner: 'words', there: '--+++++', safe: 'all' },
  { name: 'cards', inner: '{{< card title="T" >}}words{{< /card >}}', there: '--+++++', safe: 'words' },
  { name: 'children', there: '++++++-', safe: 'markdown' },
  { name: 'comment', inner: 'words', there: '+++++++', safe: 'words' },
  { name: 'details', params: 'summary="S"', inner: 'words', there: '--+++++', safe: 'words' },
  { name: 'expand', params: '"T"', inner: 'words', there: '++++++-', safe: 'all' },
  { name: 'figure', params: 'src="x.png"', there: '+++++++', safe: 'words' },
  { name: 'gist', params: 'user 1', there: '++++---', safe: 'words' },
  { name: 'highlight', params: 'go', inner: 'words', there: '+++++++', safe: 'words' },
  { name: 'icon', params: 'video', there: '+++++++', safe: 'all' },
  { name: 'include', params: '"x"', there: '+++++++', safe: 'words' },
  { name: 'instagram', params: 'x', there: '+++++++', safe: 'words' },
  { name: 'math', inner: 'x', there: '+++++++', safe: 'all' },
  { name: 'mermaid', inner: 'graph LR', there: '+++++++', safe: 'all' },
  { name: 'notice', params: 'tip', inner: 'words', there: '++++++-', safe: 'all' },
  { name: 'openapi', params: 'src="x"', there: '+++++++', safe: 'all' },
  { name: 'pages', there: '-----++', safe: 'markdown' },
  { name: 'param', params: 'x', there: '+++++++', safe: 'markdown' },
  { name: 'qr', params: 'text="x"', there: '+++++++', safe: 'words' },
  { name: 'ref', params: '"x"', there: '+++++++', safe: 'markdown' },
  { name: 'relref', params: '"x"', there: '+++++++', safe: 'markdown' },
  { name: 'resources', there: '-++++++', safe: 'all' },
  { name: 'siteparam', params: '"x"', there: '+++++++', safe: 'markdown' },
  { name: 'tab', params: 'title="T"', inner: 'words', there: '+++++++', safe: 'all' },
  { name: 'tabs', inner: '{{% tab title="T" %}}words{{% /tab %}}', there: '+++++++', safe: 'words' },
  { name: 'tree', inner: '- a', there: '--+++++', safe: 'all' },
  { name: 'twitter', params: 'user="x" id="1"', there: '++++---', safe: 'words' },
  { name: 'vimeo', params: '1', there: '+++++++', safe: 'words' },
  { name: 'x', params: 'user="x" id="1"', there: '+++++++', safe: 'words' },
  { name: 'youtube', params: 'abc', there: '+++++++', safe: 'words' },
];

function written({ name, params = '', inner }: Row, notation: '%' | '<'): string {
  const [open, close] = notation === '%' ? ['{{%', '%}}'] : ['{{<', '>}}'];
  const end = inner === undefined ? '' : `${inner}${open} /${name} ${close}`;
  return `${open} ${name} ${params} ${close}${end}\n`;
}

describe('every shortcode in every version and notation', () => {
  it('has a row', () => {
    assert.deepEqual(
      TABLE.map(({ name }) => name),
      CATALOGUE.map(({ name }) => name).sort(),
    );
  });

  for (const row of TABLE)
    for (const notation of ['%', '<'] as const)
      it(`${row.name} in {{${notation}: a mistake where the version does not have it`, () => {
        VERSIONS.forEach((relearnVersion, at) => {
          const shown = renderWith({ relearnVersion }, written(row, notation));
          assert.equal(!shown.includes('conference-error'), row.there[at] === '+', relearnVersion);
        });
      });

  for (const row of TABLE)
    it(`${row.name}: what is left of it where raw HTML is dropped`, () => {
      const settings = { relearnVersion: row.there[5] === '+' ? '9.2.0' : '9.0.3' };
      const open = renderWith({ ...settings, unsafe: true }, written(row, '%'));
      const safe = renderWith({ ...settings, unsafe: false }, written(row, '%'));
      if (row.safe === 'words') assert.equal(safe, '');
      else assert.equal(safe, open);
      // The other notation never is HTML that Markdown reads.
      assert.equal(
        renderWith({ ...settings, unsafe: false }, written(row, '<')),
        renderWith({ ...settings, unsafe: true }, written(row, '<')),
      );
    });
});
