import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editTags } from '../../../../../src/core/edits/tags/edit-tags';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { list } from '../../../../../src/core/note/front-matter/front-matter';
import { readNote } from '../../../../../src/core/note/read-note';

const tagged = (text: string, wanted: readonly string[]): string =>
  applyEdits(text, editTags(text, readNote(text), wanted));

describe('tags of a page', () => {
  it('are added to a list of lines, in the way it is indented', () => {
    assert.equal(
      tagged('---\ntitle: A\ntags:\n- dns\nweight: 1\n---\nwords\n', ['dns', 'edge']),
      '---\ntitle: A\ntags:\n- dns\n- edge\nweight: 1\n---\nwords\n',
    );
    assert.equal(
      tagged('---\r\ntags:\r\n    - "dns" # old\r\n---\r\n', ['dns', 'C#', 'a: b']),
      '---\r\ntags:\r\n    - "dns" # old\r\n    - C#\r\n    - "a: b"\r\n---\r\n',
    );
  });

  it('go, and the others stay as they were written', () => {
    assert.equal(
      tagged('---\ntags:\n- dns\n- "edge"\n- core\n---\n', ['edge']),
      '---\ntags:\n- "edge"\n---\n',
    );
    assert.equal(tagged('---\ntitle: A\ntags:\n- dns\n---\n', []), '---\ntitle: A\n---\n');
  });

  it('of a list in brackets stay there', () => {
    assert.equal(
      tagged('---\ntags: ["dns", edge]\n---\n', ['dns', 'a, b']),
      '---\ntags: ["dns", "a, b"]\n---\n',
    );
    assert.equal(tagged('---\ntags: []\n---\n', ['dns']), '---\ntags: [dns]\n---\n');
  });

  it('come where there are none', () => {
    assert.equal(tagged('---\ntitle: A\n---\n', ['dns']), '---\ntitle: A\ntags:\n  - dns\n---\n');
    assert.equal(tagged('---\ntags:\n---\n', ['dns']), '---\ntags:\n  - dns\n---\n');
    assert.equal(tagged('# A\n', ['dns']), '---\ntags:\n  - dns\n---\n\n# A\n');
    assert.equal(tagged('+++\ntitle = "A"\n+++\n', ['dns']), '+++\ntitle = "A"\ntags = ["dns"]\n+++\n');
  });

  it('nothing is written when nothing changes', () => {
    const text = '---\ntags: [ dns,edge ]\n---\n';
    assert.deepEqual(editTags(text, readNote(text), ['dns', 'edge']), []);
  });

  it('are those that were wished, whatever they are, and nothing else changes', () => {
    const starts = ['tags:\n- dns\n- edge\n', 'tags: [dns, edge]\n', '', 'tags: dns\n'];
    const tag = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }).map((word) => word.trim());
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.uniqueArray(
          tag.filter((word) => word !== ''),
          { maxLength: 4 },
        ),
        (start, wanted) => {
          const text = `---\ntitle: A\n${start}weight: 1\n---\n\nwords\n`;
          const after = tagged(text, wanted);
          const { frontMatter } = readNote(after);
          assert.deepEqual(list(frontMatter, 'tags').toSorted(), wanted.toSorted());
          assert.ok(after.startsWith('---\ntitle: A\n') && after.endsWith('---\n\nwords\n'), after);
        },
      ),
    );
  });
});
