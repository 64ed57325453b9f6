import assert from 'node:assert/strict';
import {
  recommendationOf,
  updateDayPage,
  type Recommendation,
} from '../../../../../src/core/edits/day-page/update-day-page';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { join } from '../../../../../src/core/site/links';
import { readNote } from '../../../../../src/core/note/read-note';

const page = 'content/day1/_index.md';
const head = '---\ntitle: Day 1\n---\n\nThe first day.\n';
const dns: Recommendation = {
  path: 'content/day1/02_dns.md',
  title: 'DNS [for all]',
  reason: 'Clear and short',
};
const edge: Recommendation = { path: 'content/day1/03_edge.md', title: 'Edge', reason: '' };

const after = (text: string, ...recommended: Recommendation[]): string => {
  const targetOf = (href: string): string => `${join('content/day1', href) ?? ''}.md`;
  return applyEdits(text, updateDayPage(text, readNote(text), page, recommended, targetOf, true));
};

describe('the page of a day', () => {
  it('gets a list of recommended talks, in front of its first section', () => {
    assert.equal(
      after(`${head}\n## Other stuff\n\n- a\n`, dns, edge),
      `${head}\n## Talk recommendations\n\n- Clear and short: [DNS \\[for all\\]](./02_dns)\n- [Edge](./03_edge)\n\n## Other stuff\n\n- a\n`,
    );
    assert.equal(after(head, edge), `${head}\n## Talk recommendations\n\n- [Edge](./03_edge)\n`);
  });

  it('keeps what its author wrote, and lists no talk twice', () => {
    const text = `${head}\n## Talk recommendations\n\n> Ranked\n\n- My own words: [that DNS talk](./02_dns) (go!)\n\nSome closing words.\n\n## Other\n`;
    assert.equal(after(text, dns), text);
    assert.equal(after(text, dns, edge), text.replace('(go!)\n', '(go!)\n- [Edge](./03_edge)\n'));
  });

  it('goes on with the markers and line breaks of its author', () => {
    assert.equal(
      after('# Day\r\n\r\n## Recommendations\r\n\r\n1. one\r\n2. two\r\n   more of two\r\n', edge),
      '# Day\r\n\r\n## Recommendations\r\n\r\n1. one\r\n2. two\r\n   more of two\r\n3. [Edge](./03_edge)\r\n',
    );
    assert.equal(
      after('# Day\n\n## Talk recommendations\n', edge),
      '# Day\n\n## Talk recommendations\n\n- [Edge](./03_edge)\n',
    );
  });

  it('takes talks whose front matter recommends them', () => {
    const of = (line: string): string | undefined =>
      recommendationOf(readNote(`---\ntitle: A\n${line}\n---\n`));
    assert.equal(of('recommended: "why: so"'), 'why: so');
    assert.equal(of('recommended: true'), '');
    assert.equal(of('recommended: false'), undefined);
    assert.equal(of('weight: 1'), undefined);
  });
});
