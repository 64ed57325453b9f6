import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lexTag } from '../../../../src/core/shortcodes/hugo-lexer';
import { quickTag } from '../../../../src/core/shortcodes/quick-tag';

const piece = fc.constantFrom(
  ...[
    'button',
    'a-b',
    'a_1',
    'x.inline',
    'über',
    '1a',
    '/',
    '%',
    '<',
    '>',
    ' ',
    ' ',
    '  ',
    '\n',
    '\t',
    '=',
    '"',
    '`',
    '\\',
  ],
  ...[
    'href="https://e.org/?a=b"',
    'style="note"',
    'a=b',
    "a='b'",
    'a="b"c="d"',
    'a = "b"',
    'a="\\"',
    'a="x\ny"',
    '"only"',
  ],
  ...['%}}', '>}}', '/%}}', '{{%', 'K="x"', 'a="%}}"', 'd.e="f"', 'href=""'],
);

describe('quickTag', () => {
  it('reads a tag with named values in quotes', () => {
    const tag = quickTag('{{% button href="u" icon="video" %}}x', 3, '%}}');
    assert.deepEqual(
      tag && [tag.name, tag.closing, tag.end, tag.params.map(({ name, value }) => [name, value])],
      [
        'button',
        false,
        36,
        [
          ['href', 'u'],
          ['icon', 'video'],
        ],
      ],
    );
  });

  it('says what the lexer says, or nothing', () => {
    let said = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), fc.constantFrom('%}}', '>}}'), (pieces, close) => {
        const text = `{{${close.charAt(0)} button${pieces.join('')} ${close} words`;
        const quick = quickTag(text, 3, close);
        if (quick === undefined) return;
        said++;
        assert.deepEqual(quick, lexTag(text, 3, close));
      }),
      { numRuns: 5000 },
    );
    assert.ok(said > 200);
  });
});
