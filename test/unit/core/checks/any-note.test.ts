import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkNote } from '../../../../src/core/checks/check';
import { safeEdits } from '../../../../src/core/checks/safe-edits';
import { applyEdits } from '../../../../src/core/text/text-edit';
import { checkedIn, findingsIn, page, SITE } from './workspace';

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

function fixSafely(text: string): string {
  const checked = checkedIn({ ...SITE, [path]: text }, path);
  return applyEdits(text, safeEdits(checked, checkNote(checked)).edits);
}

describe('safe fixes of any note', () => {
  it('leave nothing for a second time', () => {
    fc.assert(
      fc.property(note, (text) => {
        let fixed = text;
        // What is read again may show what was hidden; that ends soon.
        for (let round = 0; round < 3; round++) fixed = fixSafely(fixed);
        const again = fixSafely(fixed);
        assert.equal(again, fixed);
      }),
      { numRuns: 250 },
    );
  });

  it('touch only what they say', () => {
    fc.assert(
      fc.property(note, (text) => {
        const findings = findingsIn({ ...SITE, [path]: text }, path);
        const { edits } = safeEdits(checkedIn({ ...SITE, [path]: text }, path), findings);
        for (const { span } of edits)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        for (const { fixes } of findings)
          for (const { edits } of fixes)
            for (const { span } of edits)
              assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        if (edits.length === 0) assert.equal(fixSafely(text), text);
      }),
      { numRuns: 250 },
    );
  });
});
