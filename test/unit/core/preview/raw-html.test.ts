import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanHtml } from '../../../../src/core/preview/raw-html';

describe('HTML in a note', () => {
  const kept = [
    '<ins>Notes</ins><br>',
    '<div class="box" align="center"><b>words</b></div>',
    '<img src="_img/x.png" alt="a picture" width="200">',
    '<a href="https://example.org/?a=1&amp;b=2" title="x">link</a>',
    '<p style="text-align:center">words</p>',
    '<details open><summary>More</summary>words</details>',
    'a &lt; b &amp; c > d',
    '<br />',
  ];
  for (const html of kept) {
    it(`stays: ${html}`, () => {
      assert.equal(cleanHtml(html), html);
    });
  }

  const cleaned: [string, string][] = [
    ['<script>alert(1)</script>words', 'words'],
    ['<SCRIPT\nsrc=x>alert(1)</SCRIPT >words', 'words'],
    ['<script>alert(1)', ''],
    ['<scr<script></script>ipt>alert(1)', '&lt;script>alert(1)'],
    ['<img src=x onerror=alert(1)>', '<img src="x">'],
    ["<b onclick='alert(1)' class='x'>w</b>", '<b class="x">w</b>'],
    ['<a href="java&#115;cript:alert(1)">w</a>', '<a>w</a>'],
    ['<a href="java\tscript:alert(1)">w</a>', '<a>w</a>'],
    ['<svg onload=alert(1)><script>alert(1)</script></svg>w', 'w'],
    ['<iframe src="https://example.org"></iframe>w', 'w'],
    ['<namespace>w', 'w'],
    ['a < b <c', 'a &lt; b &lt;c'],
    ['<img src="x"" onerror=alert(1)>', '<img src="x">'],
    ['<div style="position:fixed">w</div>', '<div>w</div>'],
    ['<div style="background:url(https://example.org/x)">w</div>', '<div>w</div>'],
    ['<p title="<script>">w</p>', '<p title="&lt;script>">w</p>'],
    ["<p title='a\"b'>w</p>", '<p title="a&quot;b">w</p>'],
    ['<!-- words --><p>w</p><!-- more', '<p>w</p>'],
    ['<div data-vscode-context="{}" name="x">w</div>', '<div>w</div>'],
    ['<form action="x"><input autofocus onfocus=alert(1)></form>', ''],
  ];
  for (const [html, expected] of cleaned) {
    it(`is cleaned: ${html}`, () => {
      assert.equal(cleanHtml(html), expected);
    });
  }

  it('is clean after one pass, whatever it was', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '</', '/>', '"', "'", '=', ' ', '\n', 'script', 'b', 'img', 'a', 'svg', 'style', 'x'],
      ...[
        'on',
        'onclick',
        'href',
        'src',
        'javascript:',
        '&#58;',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<b ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const clean = cleanHtml(pieces.join(''));
        assert.equal(cleanHtml(clean), clean);
        for (const [tag] of clean.matchAll(/<[a-z][^>]*>/gi))
          assert.doesNotMatch(tag, /^<(script|svg|style)/);
      }),
      { numRuns: 3000 },
    );
  });
});
