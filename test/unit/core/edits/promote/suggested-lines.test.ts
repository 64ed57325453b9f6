import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { suggestedLines } from '../../../../../src/core/edits/promote/suggested-lines';
import { readNote } from '../../../../../src/core/note/read-note';

const path = 'conf/01_bazel.md';

function suggested(body: string): string[] {
  const text = `# Bazel\n\n${body}`;
  const index = new ConferenceIndex('conf');
  index.update([{ path, text }]);
  const [session] = index.sessionsOf(path);
  assert.ok(session);
  return suggestedLines(text, readNote(text), session);
}

const POINT = 'a remote cache saves one hour a day';

/** What is never proposed, though it holds three words and more. */
const none: readonly [what: string, body: string][] = [
  ['a speaker above notes', `Jane Doe (Acme)\n${POINT}\n`],
  ['a field in French', `notes below it\n\nIntervenant : Jean Dupont\n\n${POINT}\n`],
  ['a field in Spanish', `${POINT}\n\n**Ponente:** Juan Pérez\n`],
  ['a field of Obsidian', `${POINT}\n\nspeaker:: [[Jane van der Doe]]\n`],
  ['code that is indented', `${POINT}\n\n    $ kubectl get pods now\n    the output of it\n`],
  ['code that is indented by a tab', `${POINT}\n\n\tbazel build some target\n`],
  ['a formula in a block', `${POINT}\n\n$$\nf(x) le y plus z\n$$\n`],
  ['an environment of LaTeX', `${POINT}\n\n\\begin{align}\na is b and c\n\\end{align}\n`],
  [
    'a table without bars at its ends',
    `${POINT}\n\nTime | What it is\n-----|-----\n10:00 | the intro of it\n`,
  ],
  ['a table', `${POINT}\n\n| Time | What it is |\n|---|---|\n| 10:00 | the intro of it |\n`],
  ['Liquid', `${POINT}\n\n{% include video.html id="x" %}\n`],
  ['attributes', `${POINT}\n{: .one .two .three }\n`],
  ['a container of Docusaurus', `${POINT}\n\n:::note The title of it\n\n:::\n`],
  ['an admonition of MkDocs', `${POINT}\n\n!!! note "The title of it"\n`],
  ['a callout of Obsidian', `${POINT}\n\n> [!note] The title of it\n`],
  ['imports', `${POINT}\n\nimport { Tabs } from '@theme/Tabs';\n`],
  ['a bold line, which is a heading', `${POINT}\n\n**The second half of it**\n`],
  ['a footnote’s words', `${POINT}[^1]\n\n[^1]: the words of a footnote\n`],
  ['an abbreviation', `${POINT}\n\n*[API]: the words of an abbreviation\n`],
];

describe('lines that are proposed for a Summary', () => {
  for (const [what, body] of none)
    for (const eol of ['\n', '\r\n'])
      it(`leave out ${what}, line breaks ${JSON.stringify(eol)}`, () => {
        const lines = suggested(body.replaceAll('\n', eol));
        assert.deepEqual(
          lines
            .map((line) => line.replace(/^- /, '').replace('[^1]', ''))
            .filter((line) => line !== 'notes below it'),
          [POINT],
        );
      });

  it('are found in quotes, nested lists and containers', () => {
    assert.deepEqual(suggested(`> - ${POINT}\n`), [POINT]);
    assert.deepEqual(suggested(`- one\n    - ${POINT}\n`), [POINT]);
    assert.deepEqual(suggested(`:::tip\n\n${POINT}\n\n:::\n`), [POINT]);
    assert.deepEqual(suggested(`!!! tip\n    ${POINT}\n`), [POINT]);
  });
});
