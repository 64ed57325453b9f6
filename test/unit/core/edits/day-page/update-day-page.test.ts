import assert from 'node:assert/strict';
import { planRecommendation } from '../../../../../src/core/edits/day-page/recommended-key';
import {
  changeListedTalk,
  listedTalk,
  updateDayPage,
  type Recommendation,
} from '../../../../../src/core/edits/day-page/update-day-page';
import { recommendationOf } from '../../../../../src/core/edits/day-page/recommended-talks';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { joinInside } from '../../../../../src/core/site/paths';
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
  const targetOf = (href: string): string => `${joinInside('content/day1', href) ?? ''}.md`;
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

  it('goes on after all that belongs to the last item, and never in code', () => {
    for (const eol of ['\n', '\r\n'])
      for (const [own, marker] of [
        ['1. one\n2. two\n\n   a paragraph of two', '3.'],
        ['- one\n  - below one\n\n    a paragraph below one', '-'],
        ['- one\n\n  ```\n  - code\n  ```', '-'],
        ['* [ ] one <!-- - not this -->', '*'],
      ]) {
        const text = `# Day\n\n## Recommendations\n\n${own ?? ''}\n«»\n\`\`\`\n- code\n\`\`\`\n\n## Next\n`;
        assert.equal(
          after(text.replace('«»', '').replaceAll('\n', eol), edge),
          text.replace('«»', `${marker ?? ''} [Edge](./03_edge)\n`).replaceAll('\n', eol),
        );
      }
  });

  it('has a heading in its own language', () => {
    const text = '# Tag 1\n\nDas war nicht viel, aber es ist für uns und auch für die anderen von Wert.\n';
    const once = after(text, edge);
    assert.equal(once, `${text}\n## Empfehlungen\n\n- [Edge](./03_edge)\n`);
    assert.equal(after(once, edge), once);
    for (const title of ['Recommandations', 'Recomendaciones'])
      assert.equal(
        after(`# A\n\n## ${title}\n\n- [Edge](./03_edge)\n`, edge),
        `# A\n\n## ${title}\n\n- [Edge](./03_edge)\n`,
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

describe('a recommendation that changes', () => {
  const changed = (text: string, reason: string | undefined): string => {
    const targetOf = (href: string): string => `${joinInside('content/day1', href) ?? ''}.md`;
    const listed = listedTalk(text, readNote(text), dns.path, targetOf);
    return listed ? applyEdits(text, changeListedTalk(listed, reason)) : text;
  };
  const list = (entry: string): string =>
    `${head}\n## Talk recommendations\n\n- [Edge](./03_edge)\n${entry}\nBye.\n`;

  it('reaches the page of the day, also where its author wrote the entry', () => {
    assert.equal(changed(list('- Old: [DNS](./02_dns)\n'), 'New'), list('- New: [DNS](./02_dns)\n'));
    assert.equal(changed(list('- [DNS](./02_dns) (go!)\n'), 'New'), list('- New: [DNS](./02_dns) (go!)\n'));
    assert.equal(changed(list('2. My words: [DNS](./02_dns)\n'), ''), list('2. [DNS](./02_dns)\n'));
    const same = list('- Same: [DNS](./02_dns)\n');
    assert.equal(changed(same, 'Same'), same);
  });

  it('that is taken back leaves the page, but for what its author wrote besides', () => {
    assert.equal(changed(list('- Old: [DNS](./02_dns)\n'), undefined), list(''));
    const own = list('- Old: [DNS](./02_dns) (go!)\n');
    assert.equal(changed(own, undefined), own);
  });

  const plan = (text: string, reason: string | undefined): string => {
    const planned = planRecommendation(text, readNote(text), reason);
    return 'edits' in planned ? applyEdits(text, planned.edits) : planned.reason;
  };
  const keys: readonly [before: string, reason: string | undefined, after: string][] = [
    ['---\ntitle: A\n---\n', 'why: so', '---\ntitle: A\nrecommended: "why: so"\n---\n'],
    ['+++\ntitle = "A"\n+++\n', 'a\u007Fb', '+++\ntitle = "A"\nrecommended = "a\\u007Fb"\n+++\n'],
    ['---\n{title: A}\n---\n', 'a\u0085', '---\n{recommended: "a\\u0085", title: A}\n---\n'],
    ['---\r\nrecommended: old # ask\r\n---\r\n', 'new', '---\r\nrecommended: new # ask\r\n---\r\n'],
    ['---\nrecommended: true\ntitle: A\n---\nx', undefined, '---\ntitle: A\n---\nx'],
    ['---\nrecommended: |\n  old\n  words\ntitle: A\n---\n', undefined, '---\ntitle: A\n---\n'],
    ['---\n{title: A, recommended: true}\n---\n', undefined, '---\n{title: A}\n---\n'],
    [
      '+++\ntitle = "A"\n[params]\na = 1\n+++\n',
      '',
      '+++\ntitle = "A"\nrecommended = true\n[params]\na = 1\n+++\n',
    ],
    ['{\n  "title": "A"\n}\n', 'so', '{\n  "recommended": "so",\n  "title": "A"\n}\n'],
    ['\uFEFF# A\n', 'so', '\uFEFF---\nrecommended: so\n---\n\n# A\n'],
    ['# A\n', undefined, '# A\n'],
  ];
  for (const [before, reason, text] of keys)
    it(`is kept in front matter: ${JSON.stringify(before)}`, () => {
      assert.equal(plan(before, reason), text);
      assert.equal(plan(text, reason), text);
    });

  it('titles are shown as they read', () => {
    const talk = {
      path: 'content/day1/02_talk.md',
      title: 'Why Option<T> beats __null__ and *args',
      reason: 'It is good',
    };
    assert.equal(
      after(head, talk),
      `${head}\n## Talk recommendations\n\n- It is good: [Why Option\\<T\\> beats \\_\\_null\\_\\_ and \\*args](./02_talk)\n`,
    );
  });
});
