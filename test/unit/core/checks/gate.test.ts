import assert from 'node:assert/strict';
import { checkNote } from '../../../../src/core/checks/check';
import { gateFix, gateWords } from '../../../../src/core/checks/gate';
import type { Fix } from '../../../../src/core/checks/rule';
import { safeEdits } from '../../../../src/core/checks/safe-edits';
import { readNote } from '../../../../src/core/note/read-note';
import { applyEdits, type TextEdit } from '../../../../src/core/text/text-edit';
import { body, talk } from './rule-cases';
import { checkedIn, findingsIn, page, SITE } from './workspace';

/** The edit that puts words in the place of others, which stand in a text once. */
function replacing(text: string, old: string, words: string): TextEdit {
  const start = text.indexOf(old);
  return { span: { start, end: start + old.length }, text: words };
}

function verdict(text: string, rule: string, edits: readonly TextEdit[], more: Partial<Fix> = {}): string {
  const files = { ...SITE, [talk]: text };
  const [finding] = findingsIn(files, talk, rule);
  assert.ok(finding, `${rule} finds nothing`);
  return gateFix(checkedIn(files, talk), finding, { title: 'x', edits, ...more }) ?? 'passes';
}

/** The text after all fixes that are made unseen. */
function fixedUnseen(text: string, others: Readonly<Record<string, string>> = {}): string {
  const files = { ...SITE, ...others, [talk]: text };
  const checked = checkedIn(files, talk);
  return applyEdits(text, safeEdits(checked, findingsIn(files, talk, 'misspelt-section')).edits);
}

describe('fixes that are made unseen', () => {
  it('leave a heading that the note links to its id', () => {
    const linked = body('See [above](#sumary).\n\n## Sumary\n\nwords\n');
    assert.equal(fixedUnseen(linked), linked);
    const bold = body('[1]: #sumary\n\n## **Sumary**\n\nwords, [as said][1]\n');
    assert.equal(fixedUnseen(bold), bold);
  });

  it('leave a heading that another note links to its id', () => {
    const misspelt = body('## Sumary\n\nwords\n');
    const other = 'content/day1/09_other.md';
    for (const link of [
      '[a](./01_talk#sumary)',
      '[a](../day1/some-slug/#sumary)',
      '[a][1]\n\n[1]: x#sumary',
      '{{% button href="../x#sumary" %}}a{{% /button %}}',
      '[a]({{% ref "01_talk#sumary" %}})',
    ])
      assert.equal(fixedUnseen(misspelt, { [other]: page('Other', 9, `${link}\n`) }), misspelt, link);
    const elsewhere = '[a](https://example.org/x#sumary) [b](#sumary) [c](./01_talk#other)\n';
    assert.equal(
      fixedUnseen(misspelt, { [other]: page('Other', 9, elsewhere) }),
      body('## Summary\n\nwords\n'),
    );
  });

  it('change headings that nothing links to', () => {
    assert.equal(
      fixedUnseen(body('See [below](#other).\n\n## Sumary\n\nwords\n\n## Other\n')),
      body('See [below](#other).\n\n## Summary\n\nwords\n\n## Other\n'),
    );
  });
});

describe('the gate of fixes', () => {
  const misspelt = body('## **Sumary**\n\nwords\n');

  it('lets pass what removes its finding and nothing else', () => {
    assert.equal(verdict(misspelt, 'misspelt-section', [replacing(misspelt, 'Sumary', 'Summary')]), 'passes');
  });

  it('refuses what leaves the finding', () => {
    assert.equal(
      verdict(misspelt, 'misspelt-section', [replacing(misspelt, 'Sumary', 'Summry')]),
      'the problem would remain',
    );
    assert.equal(verdict(misspelt, 'misspelt-section', []), 'its edits do not fit the text');
  });

  it('refuses what takes markup along', () => {
    assert.equal(
      verdict(misspelt, 'misspelt-section', [replacing(misspelt, '**Suma', 'Summa')]),
      'the form of the text would change',
    );
    assert.equal(
      verdict(misspelt, 'misspelt-section', [replacing(misspelt, '## **Sumary**', 'Summary')]),
      'headings, code, links or shortcodes would change',
    );
  });

  it('refuses what makes a shortcode or the front matter unreadable, or another', () => {
    const button = body('{{% button href="htps://e.org" %}}x{{% /button %}}\n');
    assert.equal(
      verdict(button, 'bad-address', [replacing(button, 'htps://e.org', 'https://e.org\\')]),
      'a shortcode could not be read',
    );
    const tagged = page('T', 2, 'words\n', '  - platform\n  - <tag>\n');
    assert.equal(
      verdict(tagged, 'placeholder-tag', [replacing(tagged, '<tag>', '"a: b')]),
      'the front matter would say something else',
    );
    assert.equal(
      verdict(
        tagged,
        'placeholder-tag',
        [replacing(tagged, 'tags:\n  - platform\n  - <tag>\n', 'taps: []\n')],
        {
          restructures: true,
        },
      ),
      'passes',
    );
    assert.equal(
      verdict(tagged, 'placeholder-tag', [
        replacing(tagged, '<tag>', 'k8s'),
        replacing(tagged, 'weight: 2\n', 'weights: 2\n'),
      ]),
      'the front matter would say something else',
    );
  });

  it('lets a fix of structure change its own lines only', () => {
    const text = body('We are done.\n---\n\n## Next\n\n```\ncode\n```\n');
    const line: TextEdit = {
      span: { start: text.indexOf('---', 60), end: text.indexOf('---', 60) },
      text: '\n',
    };
    assert.equal(verdict(text, 'accidental-heading', [line], { restructures: true }), 'passes');
    assert.equal(
      verdict(text, 'accidental-heading', [{ ...line, text: '\n```\n' }], { restructures: true }),
      'headings, code, links or shortcodes would change',
    );
  });

  it('refuses corrections of words in code, and lets those in text pass', () => {
    const text = 'We recieve `recieve` it.\n\n    recieve\n';
    const note = readNote(text);
    const at = (start: number): TextEdit => ({ span: { start, end: start + 7 }, text: 'receive' });
    assert.equal(gateWords(text, note, [at(3)]), undefined);
    assert.equal(gateWords(text, note, [at(12)]), 'the form of the text would change');
    assert.equal(
      gateWords(text, note, [at(text.lastIndexOf('recieve'))]),
      'the form of the text would change',
    );
  });
});

/** Texts in which fixes once did harm, each the smallest of its kind. */
const HARMED = [
  '---\nday:\t%a\nday: --',
  '---\ntitle: >\n---',
  '---\ntags: #\ntags: ?',
  '---yml\n{}\n---',
  '{{%m\'\'%}}{{%n n=""h=\'\\\' n=""%}}',
  'y\n--\r-',
  '}\n--\n-',
  '##[\n]()',
  '---\nTAGS:\n---',
  '---\ntags:\n...\n---',
  '---\nweight: |\n---',
  '{{%button""%}}{',
  '# Sumar\\\\',
  '``Summ``~~y~~\n=',
  '---\n: >\ntags:\n- TODO\n\t\n---',
  '---\ntags: {{l}}\n---',
  '{"{{%card""%}}x',
  '\u00A0\nSuary\n=',
  '\u00A0\n    [](x)',
  '---\ntags: |\n  a\n  b\ntitle: x\n---\nbody',
  '---\n{tags: a, title: "T", weight: 3}\n---\nbody',
  '+++\ntitle = "x"\n[params]\na = 1\n+++\nbody',
];

describe('fixes of texts in which some did harm', () => {
  for (const text of HARMED)
    it(JSON.stringify(text), () => {
      for (const whole of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) settles(whole);
    });
});

/** Every fix that is offered leaves what can be read; all safe ones together come to an end. */
function settles(text: string): void {
  const checked = checkedIn({ ...SITE, [talk]: text }, talk);
  for (const finding of checkNote(checked))
    for (const fix of finding.fixes) {
      if (gateFix(checked, finding, fix) !== undefined) continue;
      const { frontMatter } = readNote(applyEdits(text, fix.edits));
      if (!checked.note.frontMatter?.error) assert.equal(frontMatter?.error, undefined, fix.title);
    }
  let before = text;
  for (let round = 0; round < 3; round++) {
    const now = checkedIn({ ...SITE, [talk]: before }, talk);
    const { edits } = safeEdits(now, checkNote(now));
    if (edits.length === 0) return;
    before = applyEdits(before, edits);
  }
  const last = checkedIn({ ...SITE, [talk]: before }, talk);
  assert.deepEqual(safeEdits(last, checkNote(last)).edits, [], 'it never settles');
}
