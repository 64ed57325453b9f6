import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { parseBlocks } from '../../../../src/core/note/body/markdown';

const samples = path.join(process.cwd(), '..', 'shared', 'samples');
const fixtures = path.join(process.cwd(), 'test', 'fixtures');
const plain = new MarkdownIt({ html: true, linkify: true });

const told = (tokens: readonly Token[]): unknown[] =>
  tokens.map(({ type, tag, map, level, content, markup, info, hidden, block, attrs, nesting }) => [
    ...[type, tag, map, level, content, markup, info, hidden, block, attrs, nesting],
  ]);

function asMarkdownIt(text: string): void {
  const tokens: Token[] = [];
  plain.block.parse(text, plain, {}, tokens);
  assert.deepEqual(told(parseBlocks(text).tokens), told(tokens), JSON.stringify(text));
}

const line = fc
  .tuple(
    fc.constantFrom('', '', '', ' ', '  ', '    ', '\t', '      ', '> ', '- ', '1. '),
    fc.constantFrom(
      ...['', 'words', '# Head', '####### seven', '#tag', '- item', '* item', '+ item', '1. one', '2) two'],
      ...['-', '--', '---', '- - -', '***', '* * *', '___', '_a_', '=', '===', '- ', '-\t', '*', '**bold**'],
      ...['```js', '```', '~~~', '`code`', '> quote', '>', '<div>', '</div>', '<!-- c', '-->', '<b>bold</b>'],
      ...[
        'a | b',
        '| a | b |',
        '---|---',
        '|---|:-:|',
        ':--|--:',
        '-|-',
        '- | -',
        '1234567890. x',
        '0.',
        '1.x',
      ],
      ...[
        '[a]: http://x',
        '[a]:',
        'http://x "t"',
        '[link](x)',
        '![p](q)',
        ': d',
        '\\# no',
        '12 words',
        '+',
        '+1',
      ],
    ),
    fc.constantFrom('', '', '', ' ', '  ', '\\', ' #'),
  )
  .map((parts) => parts.join(''));

describe('the lines that blocks are read from', () => {
  it('are those of markdown-it in any text', () => {
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, asMarkdownIt), { numRuns: 2000 });
  });

  it('are those of markdown-it in real notes', () => {
    let notes = 0;
    for (const folder of [fixtures, samples].filter(existsSync))
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.md')) continue;
        notes++;
        asMarkdownIt(readFileSync(path.join(folder, name), 'utf8').replaceAll('\r', ''));
      }
    assert.ok(notes > 100);
  });
});
