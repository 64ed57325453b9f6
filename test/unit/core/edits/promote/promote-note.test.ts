import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { DEFAULT_LABELS, labelStyle } from '../../../../../src/core/edits/promote/label-style';
import { promoteNote, type NotePromotion } from '../../../../../src/core/edits/promote/promote-note';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { readNote } from '../../../../../src/core/note/read-note';

function promoted(
  text: string,
  path = 'README.md',
  lines: readonly string[] = [],
): NotePromotion & { text: string } {
  const index = new ConferenceIndex('conf');
  index.update([{ path, text }]);
  const note = readNote(text);
  const sessions = index.sessionsOf(path);
  const isPage = sessions.length === 1 && sessions[0]?.span.start === 0;
  const style = labelStyle([{ note, text }], isPage, DEFAULT_LABELS);
  const result = promoteNote(text, note, sessions, style, () => lines);
  return { ...result, text: applyEdits(text, result.edits) };
}

const head = '# Conf\n\n## Day 1\n\n';
const other = '\n### Other\n\n#### Summary\n\n<ins>Notes</ins><br>\nwords of the other\n';

const cases: readonly [what: string, before: string, after: string][] = [
  [
    'raw notes',
    '### Talk\nfirst line\n\n- second\n',
    '### Talk\n#### Summary\n\n<ins>Notes</ins><br>\nfirst line\n\n- second\n',
  ],
  [
    'a blank line below the title stays',
    '### Talk\n\nfirst line\n',
    '### Talk\n\n#### Summary\n\n<ins>Notes</ins><br>\nfirst line\n',
  ],
  [
    'pictures and buttons below the title keep their place',
    '### Talk\n![slide](x.png)\n\n{{% button href="u" %}}Watch{{% /button %}}\nwords\n',
    '### Talk\n![slide](x.png)\n\n{{% button href="u" %}}Watch{{% /button %}}\n\n#### Summary\n\n<ins>Notes</ins><br>\nwords\n',
  ],
  [
    'notes without a Summary',
    '### Talk\n\n<ins>Notes</ins><br>\nwords\n',
    '### Talk\n\n#### Summary\n\n<ins>Notes</ins><br>\nwords\n',
  ],
  [
    'text above the marker is the Summary',
    '### Talk\n- it was good\n\n<ins>Notes</ins><br>\nwords\n',
    '### Talk\n#### Summary\n- it was good\n\n<ins>Notes</ins><br>\nwords\n',
  ],
  [
    'a Summary without a marker',
    '### Talk\n#### Summary\nit was good\n\nfirst words\n\nsecond\n',
    '### Talk\n#### Summary\nit was good\n\n<ins>Notes</ins><br>\nfirst words\n\nsecond\n',
  ],
  [
    'the term of a definition does not follow the marker directly',
    '### Talk\nBazel\n: a build system\n',
    '### Talk\n#### Summary\n\n<ins>Notes</ins><br>\n\nBazel\n: a build system\n',
  ],
  [
    'a code block cannot follow the marker directly',
    '### Talk\n| a | b |\n|---|---|\n| c | d |\n',
    '### Talk\n#### Summary\n\n<ins>Notes</ins><br>\n\n| a | b |\n|---|---|\n| c | d |\n',
  ],
  [
    'misspelt ones count',
    '### Talk\n#### Sumary\nx\n\n<ins>Notes</ins><br>\nwords\n',
    '### Talk\n#### Sumary\nx\n\n<ins>Notes</ins><br>\nwords\n',
  ],
  [
    'TL;DR counts',
    '### Talk\nTL;DR: x\n\n<ins>Notes</ins><br>\nwords\n',
    '### Talk\nTL;DR: x\n\n<ins>Notes</ins><br>\nwords\n',
  ],
  ['nothing written', '### Talk\n', '### Talk\n'],
];

describe('promotion', () => {
  for (const [what, before, after] of cases)
    it(`in an outline: ${what}`, () => {
      assert.equal(promoted(head + before + other).text, head + after + other);
    });

  it('in an outline with Windows line breaks', () => {
    const before = `${head}### Talk\nwords\n${other}`.replaceAll('\n', '\r\n');
    const after = `${head}### Talk\n#### Summary\n\n<ins>Notes</ins><br>\nwords\n${other}`.replaceAll(
      '\n',
      '\r\n',
    );
    assert.equal(promoted(before).text, after);
  });

  it('in a page: below the buttons, its own headings as they are', () => {
    const before =
      '---\ntitle: DNS\nweight: 2\n---\n\n{{% button href="https://youtu.be/x" icon="video" %}}Watch{{% /button %}}\n<!-- {{% button href="x" %}}Slides{{% /button %}} -->\n\nIntro\n\n## Why\n\n- because\n\n### More\n\n```sh\n# no heading\n```\n';
    const after =
      '---\ntitle: DNS\nweight: 2\n---\n\n{{% button href="https://youtu.be/x" icon="video" %}}Watch{{% /button %}}\n<!-- {{% button href="x" %}}Slides{{% /button %}} -->\n\n## Summary\n\n## Notes\n\nIntro\n\n## Why\n\n- because\n\n### More\n\n```sh\n# no heading\n```\n';
    assert.equal(promoted(before, 'content/day1/02_dns.md').text, after);
  });

  it('begins the Summary with lines that were picked', () => {
    const { text } = promoted(`${head}### Talk\nwords\n`, 'README.md', ['- one', '- two']);
    assert.equal(text, `${head}### Talk\n#### Summary\n- one\n- two\n\n<ins>Notes</ins><br>\nwords\n`);
  });

  it('is refused while a code block or a comment is open', () => {
    for (const [words, reason] of [
      ['words\n\n```js\nlet a\n', 'In line 8 a code block begins that is not closed. Fix that first.'],
      ['words\n\n<!-- hidden\n', 'In line 8 a comment begins that is not closed. Fix that first.'],
    ] as const) {
      const before = `${head}### Talk\n${words}`;
      const { text, sessions } = promoted(before);
      assert.equal(text, before);
      const [{ promotion } = { promotion: undefined }] = sessions;
      assert.deepEqual(promotion, { outcome: 'refused', reason, line: 7 });
    }
  });
});

describe('promotion of any notes', () => {
  const line = fc.constantFrom(
    ...[
      'words of a talk',
      '- item',
      '  - nested',
      '1. one',
      '=> so',
      '> quote',
      '---',
      '***',
      '    code',
      '',
      '',
      '| a | b |',
    ],
    ...[
      '|---|---|',
      '![x](y.png)',
      '#### Topic',
      '##### Deep',
      '##Close',
      '```',
      '~~~',
      '<!-- c -->',
      '<div>',
      '</div>',
    ],
    ...[
      'Summary:',
      '**Summary**',
      '#### Summary',
      '<ins>Notes</ins><br>',
      '#### Notes',
      'TODO: x',
      'Title\n===',
      'Head\n---',
    ],
    ...[
      '{{% button href="u" %}}W{{% /button %}}',
      '<!-- {{% button href="u" %}}W{{% /button %}} -->',
      '[a]: http://x',
      '{{% notice %}}',
    ],
  );
  const talk = fc.array(line, { maxLength: 14 }).map((lines) => `### Talk\n${lines.join('\n')}\n\n`);
  const outline = fc
    .tuple(fc.array(talk, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
    .map(([talks, eol]) => `# Conf\n\n## Day 1\n\n${talks.join('')}`.replaceAll('\n', eol));
  const page = fc
    .array(line, { maxLength: 20 })
    .map((lines) => `---\ntitle: X\nweight: 1\n---\n\n${lines.join('\n')}\n`);
  const notes = fc.oneof(
    outline.map((text) => ({ text, path: 'README.md' })),
    page.map((text) => ({ text, path: 'content/day1/01_x.md' })),
  );
  /** Lines that carry words. */
  const linesOf = (text: string): string[] =>
    text
      .split(/\r?\n/)
      .map((words) => words.trimEnd())
      .filter((words) => words !== '');
  const added = /^(?:#+ (?:Summary|Notes)|\*\*(?:Summary|Notes)\*\*|<ins>Notes<\/ins><br>)$/;

  it('keeps every line in its order', () => {
    fc.assert(
      fc.property(notes, ({ text, path }) => {
        const after = linesOf(promoted(text, path).text);
        const before = linesOf(text);
        let at = 0;
        for (const words of after) {
          if (words === before[at]) at++;
          else assert.match(words, added);
        }
        assert.equal(at, before.length);
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(notes, ({ text, path }) => {
        const once = promoted(text, path).text;
        assert.equal(promoted(once, path).text, once);
      }),
      { numRuns: 400, seed: 12 },
    );
  });
});
