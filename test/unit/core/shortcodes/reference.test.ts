import assert from 'node:assert/strict';
import { parseShortcodes } from '../../../../src/core/shortcodes/parse';
import { referenceTarget } from '../../../../src/core/shortcodes/reference';

/** Where the shortcode of a text leads, as written. */
function target(text: string): string | undefined {
  const [shortcode] = parseShortcodes(text);
  assert.ok(shortcode, text);
  const found = referenceTarget(shortcode);
  return found && text.slice(found.valueSpan.start, found.valueSpan.end);
}

describe('the page that a reference names', () => {
  for (const name of ['ref', 'relref'])
    it(`${name}: the first parameter, or that called path`, () => {
      assert.equal(target(`{{% ${name} "a" %}}`), 'a');
      assert.equal(target(`{{< ${name} a >}}`), 'a');
      assert.equal(target(`{{< ${name} \`a b\` >}}`), 'a b');
      // The second one is an output format.
      assert.equal(target(`{{% ${name} "a" "amp" %}}`), 'a');
      assert.equal(target(`{{% ${name} path="a" %}}`), 'a');
      assert.equal(target(`{{% ${name} lang="de" path="a" outputFormat="amp" %}}`), 'a');
      assert.equal(target(`{{% ${name} path="a" path="b" %}}`), 'b');
    });

  it('is not there without either, and in other shortcodes', () => {
    assert.equal(target('{{% relref %}}'), undefined);
    assert.equal(target('{{% ref lang="de" %}}'), undefined);
    assert.equal(target('{{% include "a" %}}'), undefined);
    assert.equal(target('{{% children path="a" %}}'), undefined);
  });
});
