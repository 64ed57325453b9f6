import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../../../src/core/note/read-note';
import { rereadNote } from '../../../../src/core/note/reread';

const section = fc.constantFrom(
  '# Conf\n\nwords\n\n',
  '## Day 1\n\n',
  '### Talk\n\n- a\n- b\n\nTODO: x\n\n',
  '### Talk two\r\n\r\nwords [l](u)\r\n\r\n',
  '### Code\n\n```js\n# no heading\n```\n\n',
  '### Open\n\n<!-- hidden\n\n# x -->\n\n',
  '### Box\n\n{{% notice tip %}}\nwords\n{{% /notice %}}\n\n',
  '### Unclosed\n{{% button href="u" %}}Watch\n\n',
  '### Table\n| a | b |\n|---|---|\n| [x](y) | `z` |\n\n',
  '### Label\n\nSummary:\n\n<ins>Notes</ins><br>\n\nwords\n',
  '### Planned\n\nJo Doe · Room 3 · 10:30\n\n<details>\n<summary>Abstract</summary>\n\n> words\n>\n> # x\n\n</details>\n\n',
  '### Folded\n\n{{% expand title="Abstract" %}}\n\n> words\n\n{{% /expand %}}\n\n',
  '[ref]: http://x\n\n',
  '---\ntitle: x\n---\n\n',
  '  ## Indented\nwords\n---\n',
);
const typed = fc.constantFrom(
  ...['a', ' ', '\n', '\r', '#', '```\n', '~~~\n', '<!--', '-->', '{{%', '{{% /notice %}}', '{{% notice %}}'],
  ...[
    '> ',
    '</details>\n',
    '- ',
    '---\n',
    '[x]: y\n',
    '[ref]',
    '<div>\n',
    'TODO: ',
    '### New\n\n',
    '| x |',
    '%}}',
    '"',
    '`',
  ],
);

describe('reading a text again', () => {
  it('gives what reading it whole gives', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(12)), words: typed });
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 12 }),
        fc.array(edit, { maxLength: 4 }),
        (sections, edits) => {
          let text = sections.join('');
          let note = readNote(text);
          for (const { at, length, words } of edits) {
            const start = at % (text.length + 1);
            const next = text.slice(0, start) + words + text.slice(start + length);
            note = rereadNote({ text, note }, next);
            text = next;
            assert.deepEqual(note, readNote(text));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('keeps the facts of sections above the change as they are', () => {
    const old = '# Conf\n\n## A\n\n## B\n\nTODO: b\n\n## C\n\nword\n\n## D\n\nTODO: d\n';
    const before = readNote(old);
    const after = rereadNote({ text: old, note: before }, old.replace('word', 'words'));
    assert.equal(after.todos[0], before.todos[0]);
    assert.notEqual(after.todos[1], before.todos[1]);
    assert.deepEqual(after, readNote(old.replace('word', 'words')));
  });
});
