import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixSafely, safeEdits } from '../../../../src/core/checks/check';
import { findingsIn, page, SITE } from './workspace';

const line = fc.constantFrom(
  ...[
    'words',
    '',
    '',
    '##Name',
    '#### Sumary',
    'text\n---',
    '##',
    '[x]()',
    '![](a.png)',
    'TODO: x',
    '[y](../03_wasm)',
  ],
  ...[
    "{{% button href='u' %}}x{{% /button %}}",
    '{{% buton %}}x{{% /buton %}}',
    '{{% button href="htps://e.org" %}}x{{% /button %}}',
  ],
  ...[
    '{{% notice style="tpi" %}}',
    '{{% /notice %}}',
    '- [DNS for everybody](../01_dns)',
    '```',
    '<!-- c -->',
    '# A',
    '##### E',
  ],
);
const path = 'content/day1/02_ebpf.md';
const title = fc.constantFrom('eBPF', 'eBPF: the end', '@home', '"a "b" c"', "it's", 'C # D', 'yes', '[x] y');
const note = fc
  .tuple(title, fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
  .map(([words, lines, eol]) => page(words, 2, `${lines.join('\n')}\n`).replaceAll('\n', eol));

describe('safe fixes of any note', () => {
  it('leave nothing for a second time', () => {
    fc.assert(
      fc.property(note, (text) => {
        let fixed = text;
        // What is read anew may show what was hidden; that ends soon.
        for (let round = 0; round < 3; round++)
          fixed = fixSafely(fixed, findingsIn({ ...SITE, [path]: fixed }, path));
        const again = fixSafely(fixed, findingsIn({ ...SITE, [path]: fixed }, path));
        assert.equal(again, fixed);
      }),
      { numRuns: 600 },
    );
  });

  it('touch only what they say', () => {
    fc.assert(
      fc.property(note, (text) => {
        const findings = findingsIn({ ...SITE, [path]: text }, path);
        for (const { span } of safeEdits(findings))
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        for (const { fixes } of findings)
          for (const { edits } of fixes)
            for (const { span } of edits)
              assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        if (safeEdits(findings).length === 0) assert.equal(fixSafely(text, findings), text);
      }),
      { numRuns: 600 },
    );
  });
});
