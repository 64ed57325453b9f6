import assert from 'node:assert/strict';
import type { Layout } from '../../../../../src/core/conference/model';
import { placePicture } from '../../../../../src/core/edits/pictures/place-picture';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { readNote } from '../../../../../src/core/note/read-note';

interface Given {
  readonly path?: string;
  readonly layout?: Layout;
  readonly name?: string;
  readonly taken?: readonly string[];
}

/** Puts a picture where `|` stands. */
function placed(marked: string, given: Given = {}): readonly [path: string, text: string] {
  const { path = 'content/day1/02_dns.md', layout = 'site', name, taken = [] } = given;
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { path: file, edit } = placePicture({
    text,
    note: readNote(text),
    path,
    layout,
    offset,
    extension: 'png',
    name,
    hasFile: (other) => taken.includes(other),
  });
  return [file, applyEdits(text, [edit])];
}

const head = '---\ntitle: DNS\n---\n\n';

describe('a picture of a slide', () => {
  it('of a page lies in the _img of its day, named after the heading', () => {
    assert.deepEqual(placed(`${head}## The big picture\n\n|\n`), [
      'content/day1/_img/the-big-picture.png',
      `${head}## The big picture\n\n![The big picture](../_img/the-big-picture.png)\n`,
    ]);
  });

  it('takes the place of the to-do that asks for it', () => {
    assert.deepEqual(placed(`${head}words\n\nTODO: Steal diagram| from slides\n\nmore\n`), [
      'content/day1/_img/diagram-from-slides.png',
      `${head}words\n\n![Diagram from slides](../_img/diagram-from-slides.png)\n\nmore\n`,
    ]);
  });

  it('of a day page and of other layouts is linked from where the file lies', () => {
    assert.deepEqual(placed(`${head}|\n`, { path: 'content/day1/_index.md', name: 'stage view.png' }), [
      'content/day1/_img/stage-view.png',
      `${head}![stage view](_img/stage-view.png)\n`,
    ]);
    assert.deepEqual(placed('# Conf\n\n### Cells\n\n- a\n\n|\n', { path: 'README.md', layout: 'outline' }), [
      'images/cells.png',
      '# Conf\n\n### Cells\n\n- a\n\n![Cells](images/cells.png)\n',
    ]);
  });

  it('goes where the note has its pictures already', () => {
    assert.deepEqual(
      placed('# Conf\n\n### Cells\n\n![a](img/a.png)\n\n|\n', { path: 'README.md', layout: 'outline' })[0],
      'img/cells.png',
    );
  });

  it('is written over nothing', () => {
    const taken = ['content/day1/_img/a.png', 'content/day1/_img/a-2.png'];
    assert.equal(placed(`${head}## A\n\n|\n`, { taken })[0], 'content/day1/_img/a-3.png');
  });

  it('cannot leave the folder of its day, whatever its name', () => {
    for (const name of ['../../../etc/passwd.png', '..\\..\\x.png', '/etc/x.png', 'C:\\x.png'])
      assert.match(placed(`${head}|\n`, { name })[0], /^content\/day1\/_img\/[\w-]+\.png$/);
  });

  const inside: readonly [what: string, marked: string, after: string][] = [
    ['a list item', '- one|\n- two\n', '- one\n\n  ![A](images/a.png)\n- two\n'],
    ['a nested item', '- one\n  - deep|\n- two\n', '- one\n  - deep\n\n    ![A](images/a.png)\n- two\n'],
    ['a numbered item', '10. ten|\n', '10. ten\n\n    ![A](images/a.png)\n'],
    ['a task', '- [ ] do it|\n', '- [ ] do it\n\n  ![A](images/a.png)\n'],
    [
      'a line that goes on in an item',
      '- one\n  more|\n- two\n',
      '- one\n  more\n\n  ![A](images/a.png)\n- two\n',
    ],
    ['a quote', '> said|\n', '> said\n>\n> ![A](images/a.png)\n'],
    ['a list in a quote', '> - said|\n', '> - said\n>\n>   ![A](images/a.png)\n'],
    ['a paragraph', 'words|\n', 'words\n\n![A](images/a.png)\n'],
    ['an empty item', '- |\n', '- ![A](images/a.png)\n'],
  ];
  for (const [what, marked, after] of inside)
    it(`stays inside ${what}`, () => {
      const own = '# Conf\n\n### A\n\n';
      assert.equal(placed(own + marked, { path: 'README.md', layout: 'outline' })[1], own + after);
    });
});
