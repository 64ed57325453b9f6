import assert from 'node:assert/strict';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { describeRule } from '../rule-cases';
import { findingsIn, page } from '../workspace';

describeRule('missing-front-matter', [
  {
    text: '«words about it»\n',
    message: 'This page has no front matter, so Hugo hides it from menus; add a title.',
    fixed: '---\ntitle: Ebpf\nweight: 2\n---\n\nwords about it\n',
  },
  {
    what: 'a letter before it',
    text: '«x»---\ntitle: eBPF\nweight: 2\ntags:\n  - a\n---\n\nwords\n',
    message: 'The front matter is not read because “x” comes before it; remove that.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - a\n---\n\nwords\n',
  },
  {
    what: 'words on the line above',
    text: '«hello\n»---\ntitle: eBPF\n---\n\nwords\n',
    fixed: '---\ntitle: eBPF\n---\n\nwords\n',
  },
  {
    what: 'TOML',
    text: '«-»+++\ntitle = "eBPF"\nweight = 2\n+++\n\nwords\n',
    fixed: '+++\ntitle = "eBPF"\nweight = 2\n+++\n\nwords\n',
  },
]);

describe('missing-front-matter in a site of one other language', () => {
  it('gives the page of a day the name of the day', () => {
    const path = 'content/day-1/_index.de.md';
    const files = {
      'content/_index.de.md': '---\ntitle: Hafentage\n---\n',
      [path]: 'Worte dazu\n',
      'content/day-1/01_netze.de.md': page('Netze', 1, 'Worte\n'),
    };
    const [fix] = findingsIn(files, path, 'missing-front-matter')[0]?.fixes ?? [];
    assert.equal(fix && applyEdits('Worte dazu\n', fix.edits), '---\ntitle: Day 1\n---\n\nWorte dazu\n');
  });
});
