import assert from 'node:assert/strict';
import { render } from './render';

describe('a note that no Hugo builds', () => {
  const button = '{{% button href="https://e.org" %}}Slides{{% /button %}}';

  it('shows shortcodes as the words they are', () => {
    const html = render(`# Conf\n\n${button}\n`, { isBuilt: false });
    assert.ok(html.includes('{{% button'), html);
    assert.ok(html.includes('%}}Slides{{% /button %}}'), html);
  });

  it('that Hugo builds shows them as Hugo does', () => {
    assert.match(render(`# Conf\n\n${button}\n`, { isBuilt: true }), /<a [^>]*href="https:\/\/e\.org"/);
  });
});
