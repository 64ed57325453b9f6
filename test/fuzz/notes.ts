import fc from 'fast-check';
import { CASES } from './cases';
import { OUTLINE, PAGE } from './ways';

/** A note somewhere among others. */
export interface FuzzNote {
  readonly path: string;
  readonly text: string;
}

const KEYS = ['title', 'weight', 'tags', 'date', 'draft', 'params', 'day', 'TAGS', '"a b"'];
const VALUES = [
  'A',
  '1',
  '[a, b]',
  '"x: y"',
  "'",
  '',
  '|',
  '>',
  '&a x',
  '*a',
  '{a: b}',
  '# no',
  '2024-05-01',
  '- a',
  '"',
  '...',
  '007',
];
const WORDS = [
  ...[
    'words',
    'TODO: x',
    'Summary',
    'Sumary',
    '**Notes**',
    '<ins>Notes</ins><br>',
    'https://e.org/?a=b',
    'definately',
    ':rocket:',
  ],
  ...[
    '[a](../02_b)',
    '[a](x.md)',
    '![](p.png)',
    '[r][n]',
    '[n]: www.x.io',
    '[[01_a#b|c]]',
    '[[',
    ']]',
    '`code`',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '&amp;',
    '\\',
  ],
  ...[
    '{{% button href="u" %}}',
    '{{% /button %}}',
    '{{< tabs >}}',
    '{{< /tabs >}}',
    '{{% tab title="t" %}}',
    '{{% /tab %}}',
  ],
  ...[
    '{{% notice %}}',
    '{{% icon star %}}',
    "{{% x a='b' %}}",
    '{{%',
    '%}}',
    '{{</*',
    '*/>}}',
    '{{% include "01_a.md" %}}',
    '{{% param x %}}',
  ],
  ...[
    'javascript:alert(1)',
    'onerror=alert(1)',
    '<script>',
    '<img src=x ',
    '">',
    "'",
    '"',
    '\u00a0',
    '\u2028',
    '\ud83d',
    '\u0000',
    '漢字',
    '|',
    '$$',
  ],
];
const MARKS = [
  '# ',
  '## ',
  '### ',
  '##',
  '- ',
  '- [ ] ',
  '1. ',
  '> ',
  '> [!NOTE] ',
  '    ',
  '\t',
  '```',
  '```tree',
  '~~~go {a=b}',
  '| ',
  '|-|-|',
  '---',
  '===',
  ': ',
  '[^1]: ',
  '{.a}',
  'Day 2',
  '',
];

const line = fc
  .tuple(
    fc.constantFrom(...MARKS),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
    fc.constantFrom(' ', ''),
  )
  .map(([mark, words, space]) => mark + words.join(space));
const entry = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom(': ', ':', ' = ', ':\t'), fc.constantFrom(...VALUES))
  .map((parts) => parts.join(''));
const block = fc
  .tuple(
    fc.constantFrom('---', '+++', '---yaml', '---json', ';;;'),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: entry },
        fc.constantFrom('- a', '  - b', '[params]', '# c', '', '{', '}', '...'),
      ),
    ),
  )
  .map(([mark, lines]) => [mark, ...lines, mark.slice(0, 3)].join('\n'));

const written = fc
  .tuple(
    fc.constantFrom('', '', '\ufeff', '\n'),
    fc.option(block, { nil: '' }),
    fc.array(line, { maxLength: 14 }),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r'),
  )
  .map(([mark, front, lines, eol]) => mark + [front, ...lines].join('\n').replaceAll('\n', eol));

/** A note from the list of cases with a part of it put elsewhere, doubled or gone. */
const damaged = fc
  .tuple(
    fc.constantFrom(...CASES.filter(({ text }) => text.length < 1000)),
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.nat(40),
        fc.constantFrom('cut', 'double', 'put'),
        fc.constantFrom(...WORDS, ...MARKS),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([{ text }, changes]) =>
    changes.reduce((words, [from, length, what, piece]) => {
      const at = Math.min(from, words.length);
      const part = words.slice(at, at + length);
      const put = what === 'cut' ? '' : what === 'double' ? part + part : piece + part;
      return words.slice(0, at) + put + words.slice(at + length);
    }, text),
  );

/** Notes of every kind: built of what notes are made of, damaged ones that failed once, and any signs. */
export const anyNote: fc.Arbitrary<FuzzNote> = fc.record({
  path: fc.constantFrom(PAGE, PAGE, OUTLINE, 'conf/day1.md', 'content/day1/_index.md'),
  text: fc.oneof(
    { weight: 6, arbitrary: written },
    { weight: 3, arbitrary: damaged },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  ),
});
