import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';

/** The titles of all sessions of one file. */
function titlesOf(path: string, text: string): string[] {
  const index = new ConferenceIndex('conf-2025');
  index.update([{ path, text }]);
  return index.outline.conferences.flatMap(({ days }) =>
    days.flatMap(({ sessions }) => sessions.map(({ title }) => title)),
  );
}

const named = '**Keynote – Jane Doe**\n\nwords\n\n**Bazel – Jim Poe**\n\nwords\n';
const kinds = {
  'with speakers': named,
  'without speakers': '**Keynote**\n\nwords\n\n**Bazel for all**\n\nwords\n',
  planned: '**Keynote – Jane Doe**\n\n**Bazel – Jim Poe**\n',
};

const typed = ['# New talk', '## New talk', '### New talk', '### Q&A', '#### Notes', '###### A'].flatMap(
  (heading) => [`\n${heading}`, `\n${heading}\n\nwords\n`],
);

const files: Readonly<Record<string, readonly [path: string, above: string]>> = {
  'a README of one day': ['README.md', '# Conf 2025\n\n## Day 1\n\n'],
  'a README of German days': [
    'README.md',
    '# Konf 2025\n\n## Tag 1\n\n**Auftakt – Ann Roe**\n\nWörter\n\n## Tag 2\n\n',
  ],
  'days at the first rank': ['README.md', '# Day 1\n\n**Opening**\n\nwords\n\n# Day 2\n\n'],
  'a day file': ['day-1.md', '# Day 1\n\n'],
  'a file whose heading is a weekday': ['first.md', '# Friday\n\nwords\n\n'],
};

describe('talks in bold lines', () => {
  for (const [what, [path, above]] of Object.entries(files))
    for (const [kind, talks] of Object.entries(kinds))
      for (const eol of ['\n', '\r\n'])
        it(`${kind} of ${what} stay when a heading is typed below them, ${JSON.stringify(eol)}`, () => {
          const text = (above + talks).replaceAll('\n', eol);
          const before = titlesOf(path, text);
          assert.ok(before.length > 1);
          const lost = typed.flatMap((words) => {
            const after = titlesOf(path, text + words.replaceAll('\n', eol));
            return before.filter((title) => !after.includes(title)).map((title) => [words, title]);
          });
          assert.deepEqual(lost, []);
        });

  it('that name their speakers stay when a heading is typed between them', () => {
    const text = named.replace('words\n', 'words\n\n### Q&A\n\nwords\n');
    const titles = titlesOf('day-1.md', `# Day 1\n\n${text}`);
    assert.deepEqual(
      titles.filter((title) => title !== 'Q&A'),
      ['Keynote – Jane Doe', 'Bazel – Jim Poe'],
    );
  });

  it('are none where they say of a day what its headings do not', () => {
    const text = '# Day 1\n\n**Room 5**\n**Berlin**\n\n## Keynote\n\nwords\n\n**Why so**\n\nwords\n';
    assert.deepEqual(titlesOf('day-1.md', text), ['Keynote']);
  });
});
