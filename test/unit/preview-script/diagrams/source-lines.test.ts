import assert from 'node:assert/strict';
import { lineInSource } from '../../../../src/preview-script/diagrams/source-lines';

/** Lines that Mermaid reads carry their number as it counts them. */
const sources: Record<string, string> = {
  plain: '1\n2\n3',
  'blank lines first': '\n\n1\n2',
  comments: '%% a\n1\n%% b\n%% c\n2\n  %% d\n3',
  'comments behind blank lines': '1\n\n%% a\n2',
  directive: '%%{init: {"theme": "dark"}}%%\n1\n2',
  'directive over lines': '%%{init: {\n"theme": "dark"\n}}%%\n1\n2',
  'front matter': '---\ntitle: x\n---\n1\n2',
  'all of them': '---\ntitle: x\n---\n%%{init: {}}%%\n%% a\n1\n%% b\n2',
  'other line breaks': '%% a\r\n1\r\n2',
};

describe('the line of a diagram that Mermaid means', () => {
  for (const [name, source] of Object.entries(sources)) {
    it(`is found in ${name}`, () => {
      const lines = source.split(/\r?\n/);
      for (const number of ['1', '2']) {
        assert.equal(lineInSource(source, Number(number)), lines.indexOf(number));
      }
    });
  }

  it('is the last one read when Mermaid counts further', () => {
    assert.equal(lineInSource('%% a\nb\nc\n%% d', 9), 2);
    assert.equal(lineInSource('', 1), 0);
  });
});
