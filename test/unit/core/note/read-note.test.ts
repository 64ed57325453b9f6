import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/note/note';
import { readNote } from '../../../../src/core/note/read-note';
import { countWords } from '../../../../src/core/note/body/words';

const headings = (text: string): string[] =>
  readNote(text).headings.map((h) => `${String(h.level)} ${h.style} ${String(h.line)} ${h.text}`);
const links = (text: string): string[] => readNote(text).links.map((l) => `${l.kind} ${l.text} → ${l.href}`);
const todos = (text: string): string[] => readNote(text).todos.map((t) => `${t.kind}: ${t.text}`);
const labels = (text: string): string[] => readNote(text).labels.map((l) => `${l.kind} ${l.style}`);
const isWritten = (text: string): boolean => readNote(text).written.length > 0;

describe('headings', () => {
  const cases: [string, string, string[]][] = [
    [
      'ATX, closed, with marks and a link',
      '# One\n\n## *Two* [and](x) ##\n',
      ['1 atx 0 One', '2 atx 2 Two and'],
    ],
    ['setext', 'One\n===\n\nTwo words\n---------\n', ['1 setext 0 One', '2 setext 3 Two words']],
    [
      '`---` close to running text is a separator to its author',
      'and that was the first half of it.\n---\n\nmore',
      ['2 underline 0 and that was the first half of it.'],
    ],
    ['a name over `---`', 'Jane Doe\n---\n\nmore', ['2 setext 0 Jane Doe']],
    ['none in fences, comments, quotes and lists', '```\n# a\n```\n<!--\n# b\n-->\n> # c\n\n- # d\n', []],
    [
      'without a blank, from two signs on',
      'a\n##DAY 2\n#1 reason\n#Docker #CI\n##Docker ##CI\n',
      ['2 unspaced 1 DAY 2'],
    ],
    ['empty', '## \n\n#\n', ['2 atx 0 ', '1 atx 2 ']],
    [
      'behind front matter, lines count from the top',
      '---\ntitle: x\n---\n\n# Emoji 😀\n',
      ['1 atx 4 Emoji 😀'],
    ],
    ['with a shortcode', '## {{% icon star %}} Stars\n', ['2 atx 0 Stars']],
    ['`# comment` in an unclosed fence', '```sh\n# comment\n', []],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(headings(text), expected);
    });

  it('that are one link know where it leads', () => {
    assert.deepEqual(
      readNote('## [Talk](https://x.org)\n\n## [Talk](a) and more\n').headings.map((h) => h.href),
      ['https://x.org', undefined],
    );
  });
});

describe('links', () => {
  const cases: [string, string, string[]][] = [
    ['inline, titled, angled', '[a](b "t") [c](<d e>)', ['link a → b', 'link c → d e']],
    ['images', '![alt *x*](_img/x.png)', ['image alt *x* → _img/x.png']],
    [
      'bare and bracketed addresses',
      'see https://x.org/a(b). <https://y.org>',
      ['url https://x.org/a(b) → https://x.org/a(b)', 'url https://y.org → https://y.org'],
    ],
    [
      'references',
      '[a][r] and [r]\n\n[r]: https://x.org\n',
      ['link a → https://x.org', 'link r → https://x.org', 'definition r → https://x.org'],
    ],
    ['in table cells', '| a |\n|---|\n| [x](y) |\n', ['link x → y']],
    ['none in code and comments', '`[a](b)` <!-- [c](d) -->\n\n```\n[e](f)\n```\n', []],
    ['unusual schemes', '[a](todo:) [b](javascript:x)', ['link a → todo:', 'link b → javascript:x']],
    ['an image in a link', '[![a](b)](c)', ['link ![a](b) → c', 'image a → b']],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(links(text), expected);
    });
});

describe('to-dos', () => {
  const cases: [string, string, string[]][] = [
    [
      'with and without words',
      'TODO:\n\nTODO: Steal diagram from slides\n\nTODO look at krew\n',
      ['todo: ', 'todo: Steal diagram from slides', 'todo: look at krew'],
    ],
    [
      'quoted, in lists, boxed',
      '> TODO ask\n\n- TODO: list\n- [ ] box\n- [x] done\n',
      ['todo: ask', 'todo: list', 'task: box'],
    ],
    [
      'FIXME, in a comment, inside a line',
      'FIXME name\n\n<!-- TODO: hidden -->\n\nwords (TODO: check)\n',
      ['fixme: name', 'todo: hidden', 'todo: check'],
    ],
    ['none', 'TodoMVC -Ddocker.password=TODO `TODO: x` TODO-list\n\n```\nTODO: y\n```\n', []],
    ['with a shortcode in its words', 'TODO: {{% icon star %}} x\n', ['todo: {{% icon star %}} x']],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(todos(text), expected);
    });
});

describe('Summary and Notes', () => {
  const cases: [string, string[]][] = [
    ['#### Summary\n\nx\n\n<ins>Notes</ins><br>\nwords\n', ['summary heading', 'notes ins']],
    ['#### Sumary\n\n#### Summry\n', ['summary heading', 'summary heading']],
    ['**Summary**\n\nTL;DR: short\n\nNotes:\n', ['summary bold', 'summary line', 'notes line']],
    ['## Summary of the state of the art\n\n## Summit\n\nnotes on x\n', []],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(labels(text), expected);
    });
});

describe('written', () => {
  const button = '{{% button href="https://youtu.be/x" %}}Watch talk on YouTube{{% /button %}}';
  const empty = [
    '',
    '# Title\n',
    button,
    `<!-- ${button} -->\n\nTODO:\n`,
    'TODO: write this up\n',
    'https://youtu.be/x\n',
    'Speaker:\n',
    '## Summary\n\n## Notes\n',
    '- [ ] ask\n',
    '---\ntitle: x\n---\n',
  ];
  const full = [
    'words',
    '- item',
    '> quote',
    '![slide](x.png)',
    '```\ncode\n```',
    '| a |\n|---|\n',
    `${button}\n\nwords`,
    '{{% notice tip %}}words{{% /notice %}}',
    '    code',
  ];
  for (const text of empty)
    it(`${JSON.stringify(text)}: nothing`, () => {
      assert.equal(isWritten(text), false);
    });
  for (const text of full)
    it(`${JSON.stringify(text)}: something`, () => {
      assert.equal(isWritten(text), true);
    });
});

describe('fences, comments and parked buttons', () => {
  it('have places and languages', () => {
    const text = '```Mermaid\ngraph LR\n```\n\n~~~\nx\n~~~\n\n```yaml {title="x"}\nopen';
    const note: Note = readNote(text);
    assert.deepEqual(
      note.fences.map((f) => [f.language, f.closed, text.slice(f.code.start, f.code.end)]),
      [
        ['mermaid', true, 'graph LR\n'],
        ['', true, 'x\n'],
        ['yaml', false, 'open'],
      ],
    );
  });

  it('what a shortcode holds as code is no heading, link or to-do', () => {
    for (const name of ['highlight', 'mermaid', 'math'])
      for (const [open, close] of [
        ['{{<', '>}}'],
        ['{{%', '%}}'],
      ] as const) {
        const code = `# install it\nTODO: apt\n- [ ] x\n[x](y.md) **a**\n\n**b**`;
        const note = readNote(
          `# T\n\n${open} ${name} ${close}\n${code}\n${open} /${name} ${close}\n\n## U\n`,
        );
        assert.deepEqual(
          note.headings.map(({ text }) => text),
          ['T', 'U'],
        );
        assert.deepEqual([note.todos, note.links, note.boldLines], [[], [], []]);
      }
    const tab = readNote('{{% tab title="x" %}}\n\n## Inside\n\n{{% /tab %}}\n');
    assert.deepEqual(
      tab.headings.map(({ text }) => text),
      ['Inside'],
    );
  });

  it('a shortcode in a comment is parked, in code it is not', () => {
    const text =
      '<!-- {{% button href="a" %}}V{{% /button %}} -->\n`{{% icon b %}}` {{% badge %}}c{{% /badge %}}\n';
    assert.deepEqual(
      readNote(text).shortcodes.map((s) => [s.name, s.parked]),
      [
        ['button', true],
        ['icon', false],
        ['badge', false],
      ],
    );
  });

  it('an open comment reaches to the end', () => {
    const text = 'words\n\n<!-- # open\n\n# still';
    assert.deepEqual(readNote(text).comments, [{ start: 7, end: text.length }]);
    assert.deepEqual(headings(text), []);
  });
});

it('counts words of prose only', () => {
  const text =
    '---\ntitle: not these\n---\n# Two words\n\n{{% button href="x" %}}Watch{{% /button %}} it’s **bold**\n\n```\nnot these\n```\n';
  assert.equal(countWords(text), 5);
});
