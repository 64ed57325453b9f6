import assert from 'node:assert/strict';
import { moveFiles } from '../../../../../src/core/edits/move/move-files';
import { difference, moved, treeOf, type Files } from './moved-tree';
import { join } from './split-tree';

const files: Files = {
  'README.md':
    '# Conf\n\n[d](day1/) [e](./day1 "t") <a href="day1/">x</a> [t](day1/01-one.md) [code](day2/demo)\n',
  'day1/01-one.md': '# One\n\nSpeaker: Ann Lee, [d](../day2) [c](../day2/demo/) ![a](img/a.png)\n',
  'day1/img/a.png': 'A',
  'day2/01-two.md': '# Two\n\nSpeaker: Bob Ray\n',
  'day2/demo/x.go': 'X',
};

describe('links to folders without a page', () => {
  it('follow when all files of the folder move together', () => {
    const { notes } = treeOf(files);
    const renames = ['01-one.md', 'img/a.png'].map((name) => ({
      from: `day1/${name}`,
      to: `old/first/${name}`,
    }));
    assert.deepEqual(difference(files, moved(files, moveFiles(notes, renames, { aliases: false }))), {
      'README.md':
        '# Conf\n\n[d](old/first/) [e](./old/first "t") <a href="old/first/">x</a> [t](old/first/01-one.md) [code](day2/demo)\n',
      'day1/01-one.md': null,
      'day1/img/a.png': null,
      'old/first/01-one.md':
        '# One\n\nSpeaker: Ann Lee, [d](../../day2) [c](../../day2/demo/) ![a](img/a.png)\n',
      'old/first/img/a.png': 'A',
    });
  });

  it('stay when a file of the folder stays, and follow in the note that moves', () => {
    const { notes } = treeOf(files);
    const renames = [{ from: 'day1/01-one.md', to: 'one.md' }];
    const after = moved(files, moveFiles(notes, renames, { aliases: false }));
    assert.equal(after['README.md'], files['README.md']?.replace('day1/01-one.md', 'one.md'));
    assert.match(after['one.md'] ?? '', /\[d\]\(\.\/day2\) \[c\]\(\.\/day2\/demo\/\)/);
  });

  it('lead to the heading that a day has in a joined file', () => {
    const { 'README.md': text } = join(files, 'README.md').files;
    assert.match(text ?? '', /\[d\]\(#day-1\) \[e\]\(#day-1 "t"\) <a href="#day-1">x<\/a>/);
    assert.match(text ?? '', /\[d\]\(#day-2\) \[c\]\(day2\/demo\/\)/);
  });
});
