import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packFacts, unpackFacts } from '../../../../src/core/note/pack-facts';
import { readNote } from '../../../../src/core/note/read-note';
import { CASES } from '../../../fuzz/cases';
import { anyNote } from '../../../fuzz/notes';

function assertKept(text: string): void {
  const { shortcodes, links, fences, comments, wikiLinks } = readNote(text);
  assert.deepEqual(unpackFacts(packFacts({ shortcodes, links, fences, comments, wikiLinks })), {
    shortcodes,
    links,
    fences,
    comments,
    wikiLinks,
  });
}

describe('packed facts', () => {
  for (const [what, text] of Object.entries({
    nothing: '',
    'a shortcode around words': '{{% notice style="info" %}}words{{% /notice %}}\n',
    'parameters with and without names': '{{< a b="c" >}}{{< d "e" f `g` >}}{{< h />}}\n',
    'a parked button': '<!-- {{% button href="x" %}}Video{{% /button %}} -->\n',
    'shortcodes that Hugo refuses': '{{% a b= %}} {{% /c %}} {{< d\n',
    'links of all kinds': '[a](b "c") ![d](<e f>) <http://g.h> http://i.j [k][l]\n\n[l]: m\n',
    'fences, closed and open': '```js\nx\n```\n\n~~~ a b\ny\n',
    'names in double brackets': '[[a]] ![[b#c|d]]\n',
    comments: 'a <!-- b --> c\n\n<!--\nd\n-->\n',
    'half a character': '[\ud800](\udc00) {{% a b="\ud83d" %}}\n',
  }))
    it(`are as they were read: ${what}`, () => {
      assertKept(text);
      assertKept(text.replaceAll('\n', '\r\n'));
    });

  it('are as they were read for every note that something went wrong with once', () => {
    for (const { text } of CASES) assertKept(text);
  });

  it('are as they were read for any note', () => {
    fc.assert(
      fc.property(anyNote, ({ text }) => {
        assertKept(text);
      }),
      { numRuns: 500 },
    );
  });
});
