import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseInline } from '../../../../src/core/note/body/markdown';
import { quickInline } from '../../../../src/core/note/body/quick-inline';

const piece = fc.constantFrom(
  ...[
    'words',
    ' ',
    '\n',
    '`',
    '``',
    '```',
    '[',
    ']',
    '(',
    ')',
    '![',
    '!',
    '](',
    '](u)',
    '](../a_b.md#c)',
    '*',
    '**',
    '_',
  ],
  ...[
    '[x](y)',
    '![a b](c.png)',
    '`code`',
    '``a`b``',
    '[ ]',
    '[x]',
    '[a][b]',
    '[]',
    '[](u)',
    '[x]()',
    '[x](<a b>)',
  ],
  ...[
    'https://e.org',
    '[l](https://e.org/?a=b)',
    'http://',
    ':',
    '//',
    '&amp;',
    '&#96;',
    '\\',
    '\\`',
    '<b>',
    '<!--',
  ],
  ...[
    '\u0001\u0001',
    '[\u0001](u)',
    '[x](\u0001)',
    '[x](a "t")',
    "[x](a't)",
    '[^1]',
    '~~',
    '[a*b](c*d)',
    'é',
    '[é](ü)',
    '\u00a0',
    '\r',
  ],
);

describe('quickInline', () => {
  it('tells the links, pictures and code of a plain text', () => {
    const text = 'See `a`, [b](c) and ![d](e.png)';
    const facts = quickInline(text)?.map(({ kind, span, label, href }) => [
      kind,
      text.slice(span.start, span.end),
      text.slice(label.start, label.end),
      href && text.slice(href.start, href.end),
    ]);
    assert.deepEqual(facts, [
      ['code', '`a`', '`a`', undefined],
      ['link', '[b](c)', 'b', 'c'],
      ['image', '![d](e.png)', 'd', 'e.png'],
    ]);
  });

  it('leaves to the parser what only that can tell', () => {
    for (const text of [
      '\\[a](b)',
      '<b>',
      'https://e.org',
      '[a `b](c)`',
      '[a [b](c)](d)',
      '[a](b "c")',
      '[a',
    ])
      assert.equal(quickInline(text), undefined, text);
  });

  it('says what the parser says, or nothing', () => {
    let said = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const quick = quickInline(text);
        if (quick === undefined) return;
        said++;
        assert.deepEqual(quick, parseInline(text, {}));
      }),
      { numRuns: 5000 },
    );
    assert.ok(said > 500);
  });
});
