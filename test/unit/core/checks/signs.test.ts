import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { activeRules, checkNote, type ReportedFinding } from '../../../../src/core/checks/check';
import type { RuleContext } from '../../../../src/core/checks/rule';
import { CASES } from '../../../fuzz/cases';
import { anyNote } from '../../../fuzz/notes';
import { contextsOf, isNote, SITE, type Files } from './workspace';

const fixtures = path.join(process.cwd(), 'test', 'fixtures');
const samples = path.join(process.cwd(), '..', 'shared', 'samples');

/** What all rules find when each is asked, whatever the note holds. */
function askingAll(checked: RuleContext): ReportedFinding[] {
  const found = activeRules({ 'possible-typo': 'hint' }).flatMap(({ rule, severity }) =>
    [...rule.check(checked)].map((finding) => ({ ...finding, rule: rule.id, severity })),
  );
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function assertSame(checked: RuleContext): void {
  assert.deepEqual(checkNote(checked, { 'possible-typo': 'hint' }).map(plain), askingAll(checked).map(plain));
}

/** Edits in other notes are worked out by a function, which is not compared. */
function plain(finding: ReportedFinding): object {
  return {
    ...finding,
    fixes: finding.fixes.map((fix) => ({ ...fix, elsewhere: fix.elsewhere !== undefined })),
  };
}

function filesBelow(root: string): Files {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const whole = path.join(entry.parentPath, entry.name);
        const name = path.relative(root, whole).replaceAll(path.sep, '/');
        return [name, /\.(?:md|markdown|mdx|toml|yaml)$/.test(name) ? readFileSync(whole, 'utf8') : ''];
      }),
  );
}

function assertAll(files: Files): void {
  const contextOf = contextsOf(files);
  for (const name of Object.keys(files).filter(isNote)) assertSame(contextOf(name));
}

const PAGE = 'content/day1/02_page.md';

/** A text as a page of a site and as the notes of a folder. */
function assertText(text: string): void {
  for (const files of [{ ...SITE, [PAGE]: text }, { 'conf/README.md': text }])
    assertSame(contextsOf(files)(PAGE in files ? PAGE : 'conf/README.md'));
}

/** What rules look for, and what looks like it. */
const line = fc.constantFrom(
  ...[
    'words',
    '',
    '',
    '  ',
    '\t',
    '##Name',
    '#Name of it',
    '#Über uns',
    '#1',
    '#',
    '## ',
    '###### deep',
    '# A',
  ],
  ...[
    'text\n---',
    'the the end',
    'für für',
    'The the',
    '“of of”',
    'of  of',
    'of\tof.',
    'of\nof',
    'xof of',
    'of ofx',
  ],
  ...[
    'para\n    - x',
    'para\n\t* x',
    '- a\n    - b',
    'para\n     + x',
    '-Point\n- b',
    '*Point',
    ' +Übung\n+ b',
  ],
  ...[
    'List<String> x',
    '<br>',
    '<foo bar>',
    '<foo',
    'a \\<foo>',
    '<https://e.org>',
    '`<foo>`',
    '<x-y >',
    '<a\n>',
  ],
  ...[
    '> [!NOTE] x',
    '> [!WOW]',
    '> > [!tip]- *x*',
    '| a | b |\n|---|---|\n| > | ^ |\n| ^ | x |',
    '|a|\n|-|\n^',
    '>|',
  ],
  ...[
    '[x]()',
    '[x](#)',
    '[x](# )',
    '[y](../03_wasm)',
    '[t](todo)',
    '[r]: ../01_dns',
    '[r][r]',
    '[h](https:///e.org)',
  ],
  ...[
    '[h](htps://e.org)',
    '[h](<https://e.org >)',
    '![](a.png)',
    '![x](b.png)',
    '![](https://e.org/a.png)',
    '[w](www.e.org)',
  ],
  ...[
    '{{% button href="https://e.org" %}}x{{% /button %}}',
    '{{% button %}}x{{% /button %}}',
    '{{% figure src="x.png" %}}',
  ],
  ...[
    "{{% button href='u' %}}x{{% /button %}}",
    '{{% button href=“u” %}}',
    '<!-- {{% button href="" %}}x{{% /button %}} -->',
  ],
  ...[
    '{{% ref "x" %}}',
    '[a]({{< relref "../01_dns" >}})',
    '{{% pages display="crads" %}}',
    '{{% children description="true" %}}',
  ],
  ...[
    '{{% resources pageref="x" /%}}',
    '{{% notice style="tpi" %}}x{{% /notice %}}',
    '{{% icon star %}}',
    '{{% /notice %}}',
  ],
  ...[
    'TODO: x',
    '- [ ] x',
    '### Summary',
    '#### Sumary',
    'Summary:',
    '**Summary**',
    '<ins>Notes</ins><br>',
    '```',
    '<!-- c -->',
  ],
);
const key = fc.constantFrom(
  ...[
    'title: A',
    'title: "A"',
    'title: yes',
    'Title: C # D',
    'title: &x',
    'title: *x',
    'title: !x y',
    'linktitle:   !x',
  ],
  ...[
    'weight: 2',
    'weight: "0"',
    'weight: .inf',
    'weight: [3]',
    'weight:',
    'date: 2024-05-010',
    'lastMod: 2024-05-10',
    'pubdate: soon',
    'Modified: 31.12.2024',
  ],
  ...[
    'tags: [platform, Platfrom]',
    'tags: #a #b',
    'tags:\n  - <tag>\n  - dns',
    'tags:\n- #x',
    'tags:\n  - a: b',
    'tags: []',
  ],
  ...[
    'summary: |\n  a: b',
    'draft: no',
    'x: {y: 1}',
    'title : A',
    '"title": B',
    'a:\n  title: B',
    '# c',
    '',
    'odd',
  ],
);
const eol = fc.constantFrom('\n', '\n', '\r\n', '\r');
const text = fc
  .tuple(fc.array(key, { maxLength: 5 }), fc.array(line, { maxLength: 14 }), eol, fc.boolean(), fc.boolean())
  .map(([keys, lines, end, hasKeys, hasMark]) => {
    const head = hasKeys ? ['---', ...keys, '---'] : [];
    return `${hasMark ? '\uFEFF' : ''}${[...head, ...lines].join('\n')}\n`.replaceAll('\n', end);
  });

describe('rules are asked by what a note holds', () => {
  it('every fixture: as when all are asked', () => {
    const root = path.join(fixtures, 'layouts');
    for (const entry of readdirSync(root, { withFileTypes: true }))
      if (entry.isDirectory()) assertAll(filesBelow(path.join(root, entry.name)));
    assertAll(filesBelow(path.join(fixtures, 'sample-conference')));
  });

  it('every note that something went wrong with once', () => {
    for (const { text: words } of CASES) assertText(words);
  });

  it('the samples', function () {
    if (!existsSync(samples)) this.skip();
    for (const entry of readdirSync(samples, { withFileTypes: true }))
      if (entry.isDirectory()) assertAll(filesBelow(path.join(samples, entry.name)));
  });

  it('random texts of what rules look for', () => {
    fc.assert(fc.property(text, assertText), { numRuns: 500 });
  });

  it('any note', () => {
    fc.assert(
      fc.property(anyNote, ({ text: words }) => {
        assertText(words);
      }),
      { numRuns: 150 },
    );
  });
});
