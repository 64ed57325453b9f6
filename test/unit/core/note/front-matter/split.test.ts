import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitFrontMatter } from '../../../../../src/core/note/front-matter/split';

/** What a block is by how it was put together. */
const split = (text: string): unknown => {
  const block = splitFrontMatter(text);
  return (
    block && {
      above: text.slice(0, block.span.start),
      content: text.slice(block.content.start, block.content.end),
      below: text.slice(block.span.end),
      language: block.language,
    }
  );
};

const languages: Record<string, string> = { '---': 'yaml', '+++': 'toml', ';;;': 'json' };

describe('front matter is split', () => {
  const cases: [string, string, string, string][] = [
    [
      'at the closing line, not at a line that begins like it',
      '---\na: x\n----\n---b\n---\n',
      'a: x\n----\n---b\n',
      'yaml',
    ],
    ['where old Macs end lines', '---\ra: x\r---\rwords', 'a: x\r', 'yaml'],
    ['where Windows ends lines', '+++\r\na = 1\r\n+++\r\nwords', 'a = 1\r\n', 'toml'],
    ['into nothing and notes', '---\n---\nwords', '', 'yaml'],
    ['as the language that the opening line names', '+++ JSON \n{}\n+++', '{}\n', 'json'],
    [
      'although its language is code',
      '---js\n{ a: process.exit(1) }\n---\n',
      '{ a: process.exit(1) }\n',
      'js',
    ],
    ['although nobody reads its language', '---constructor\na\n---\n', 'a\n', 'constructor'],
  ];
  for (const [what, text, content, language] of cases)
    it(what, () => {
      const block = splitFrontMatter(text);
      assert.ok(block);
      assert.deepEqual(
        [text.slice(block.content.start, block.content.end), block.language],
        [content, language],
      );
    });

  it('where it was put together', () => {
    const above = fc.constantFrom('', '\uFEFF', '\n', '\uFEFF \r\n\t\n');
    const mark = fc.constantFrom('---', '+++', ';;;');
    const named = fc.constantFrom('', 'yaml', 'toml', 'json', 'js', 'Words');
    const spaces = fc.constantFrom('', ' ', '\t ', '\u00A0');
    const line = fc.constantFrom(
      ...[
        '',
        ' ',
        'a: x',
        'b = "y"',
        '# c',
        ' #',
        '----',
        '---x',
        '++++',
        '+++ y',
        ';;;;',
        ' ---',
        '\f',
        '\u2028',
      ],
    );
    const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
    const below = fc.constantFrom('', '\n', '\r\nwords', ' \n---\n', '\n+++\nx\n---\n');
    fc.assert(
      fc.property(
        fc.record({ above, mark, named, spaces, lines: fc.array(line), lineBreak, below }),
        ({ above, mark, named, spaces, lines, lineBreak, below }) => {
          const content = ['key: x', ...lines, ''].join(lineBreak);
          const text = `${above}${mark}${spaces}${named}${spaces}${lineBreak}${content}${mark}${below}`;
          const language = named === '' ? languages[mark] : named.toLowerCase();
          assert.deepEqual(split(text), { above, content, below, language });
        },
      ),
    );
  });
});
