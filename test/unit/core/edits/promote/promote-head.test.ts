import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { DEFAULT_LABELS, labelStyle } from '../../../../../src/core/edits/promote/label-style';
import { promoteNote } from '../../../../../src/core/edits/promote/promote-note';
import { suggestedLines } from '../../../../../src/core/edits/promote/suggested-lines';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { readNote } from '../../../../../src/core/note/read-note';

const page = 'conf/01_bazel-notes.md';

function promoted(text: string, path = page): string {
  const index = new ConferenceIndex('conf');
  index.update([{ path, text }]);
  const note = readNote(text);
  const sessions = index.sessionsOf(path);
  const isPage = sessions.length === 1 && sessions[0]?.span.start === 0;
  const style = labelStyle([{ note, text }], isPage, DEFAULT_LABELS);
  return applyEdits(text, promoteNote(text, note, sessions, style).edits);
}

const labels = '## Summary\n\n## Notes\n\n';
const deep = '### Summary\n\n### Notes\n\n';
const notes = 'they build all of it in one minute\n\n- remote cache\n';

/** Where «» stands, Summary and Notes come. */
const pages: readonly [what: string, text: string, inserted?: string][] = [
  ['a title', `# Bazel Notes\n\n«»${notes}`],
  ['a title of a lower level', `### Bazel Notes\n\n«»${notes}`, '#### Summary\n\n#### Notes\n\n'],
  ['a title below a way back', `[← back](../README.md)\n\n# Bazel Notes\n\n«»${notes}`],
  ['a title below a line', `KubeCon, second day\n\n## Bazel Notes\n\n«»${notes}`, deep],
  ['a plain first line', `Bazel at scale\n\n«»${notes}`],
  ['front matter', `---\ntitle: Bazel\n---\n\n«»${notes}`],
  ['front matter, and the title again', `---\ntitle: Bazel\n---\n\nBazel\n\n«»${notes}`],
  ['front matter, and the title as a heading', `---\ntitle: Bazel\n---\n\n## Bazel\n\n«»${notes}`, deep],
  ['the speaker', `# Bazel\n\nSpeaker: Jane Doe\nDate: 2025-04-01\n\n«»${notes}`],
  ['the speaker right below the title', `# Bazel\n**Speaker:** Jane Doe\n\n«»${notes}`],
  [
    'the speaker in a list',
    `# Bazel\n\n- Speakers: Jane Doe, John Roe\n- Room: 3\n- Time: 10:30\n\n«»${notes}`,
  ],
  ['a line of the speaker', `# Bazel\n\nJane Doe, Acme Corp\n\n«»${notes}`],
  ['by somebody', `# Bazel\n\n_by Jane van der Doe_\n\n«»${notes}`],
  ['a heading of the speaker', `# Bazel\n\n## Jane Doe - Acme\n\n«»${notes}`],
  ['a heading of the speaker, with others', `# Bazel\n\n## Jane Doe (Acme)\n\n«»## Why\n\n${notes}`],
  ['links to slides', `# Bazel\n\n[Slides](https://x.org/s.pdf) | [Video](https://youtu.be/x)\n\n«»${notes}`],
  ['an abstract with its own heading', `# Bazel\n\n## Abstract\n\nWe show it all.\n\n«»## Talk\n\n${notes}`],
  ['German lines', `# Bazel\n\nReferentin: Jane Doe\nDatum: 1.4.2025\nRaum: 3\n\n«»${notes}`],
  ['a byte order mark', `\uFEFF# Bazel\n\n«»${notes}`],
  ['a byte order mark and no title', `\uFEFF«»${notes}`],
  [
    'a heading of the speaker, with sections beside it',
    `# Bazel\n\n## Jane Doe – Acme\n\n«»${notes}\n## Why\n\nwords\n`,
  ],
  ['a speaker and a room on lines of their own', `# Bazel\n\nJane Doe, Acme\nRoom 4\n\n«»${notes}`],
  ['a speaker behind a picture of one', `# Bazel\n\n🎤 Jane Doe\n🏢 Acme\n\n«»${notes}`],
  ['French lines', `# Bazel\n\nIntervenant : Jean Dupont\nSalle : 3\n\n«»${notes}`],
  ['Spanish lines', `# Bazel\n\n**Ponente:** Juan Pérez\n**Sala:** 3\n\n«»${notes}`],
  [
    'Italian, Portuguese and Dutch lines',
    `# Bazel\n\nRelatrice: Anna Rossi\n\nPalestrante: Rui Sá\n\nSpreker: Jan Bos\n\n«»${notes}`,
  ],
  ['by somebody, in French', `# Bazel\n\nPar Jean Dupont\n\n«»${notes}`],
  ['fields of Obsidian', `# Bazel\n\nspeaker:: [[Jane Doe]]\nseen:: [[2024-01-01]]\n\n«»${notes}`],
  ['tags on a line', `# Bazel\n\n#build #bazel/remote\n\n«»${notes}`],
  ['attributes of kramdown', `# Bazel\n{: .no_toc }\n\n«»${notes}`],
  ['a table of contents of kramdown', `---\ntitle: Bazel\n---\n* content\n{:toc}\n\n«»${notes}`],
  ['tags of Liquid', `---\ntitle: Bazel\n---\n{% include video.html id="x" %}\n\n«»${notes}`],
  [
    'imports of MDX',
    `---\ntitle: Bazel\n---\nimport Tabs from '@theme/Tabs';\nimport { A } from "../a";\n\n«»${notes}`,
  ],
  [
    'a picture in HTML',
    `# Bazel\n\n<p align="center">\n  <img src="a.png" alt="the slide">\n</p>\n\n«»${notes}`,
  ],
  ['an anchor', `# Bazel\n<a name="bazel"></a>\n\n«»${notes}`],
  ['a video in HTML', `# Bazel\n\n<iframe src="https://x.org"></iframe>\n\n«»${notes}`],
  [
    'speakers who each have a part',
    `# Bazel\n\n«»## Jane Doe - Acme\n\nwords\n\n## John Roe - Umbrella\n\nwords\n`,
  ],
  ['a topic that has a dash', `# Bazel\n\n«»## Service Mesh – Overview\n\nwords\n\n## Why\n\nwords\n`],
  ['HTML around notes', `# Bazel\n\n«»<div>\n\n${notes}\n</div>\n`],
  ['notes of words in capitals', `# Bazel\n\n«»Service Mesh\nIstio\nLinkerd\n\n${notes}`],
  ['topics in capitals', `# Bazel\n\n«»Istio Ambient\nEnvoy Proxy\n\n${notes}`],
  ['notes after words that look like a field', `# Bazel\n\n«»std::vector is fast, and so on\n\n${notes}`],
  ['one word of code', `# Bazel\n\n«»import is slow in Python\n\n${notes}`],
  ['notes that only look so', `# Bazel\n\n«»By the way, it is fast.\n\n${notes}`],
  ['notes that begin with a topic', `# Bazel\n\n«»## Control Plane\n\nwords\n\n## Data Plane\n\nwords\n`],
  ['notes of keys', `# Bazel\n\n«»- Type: a\n- Format: b\n\n${notes}`],
];

describe('Summary and Notes of a page stand below', () => {
  for (const [what, text, inserted = labels] of pages)
    for (const eol of ['\n', '\r\n'])
      it(`${what}, line breaks ${JSON.stringify(eol)}`, () => {
        const before = text.replace('«»', '').replaceAll('\n', eol);
        const after = text.replace('«»', inserted).replaceAll('\n', eol);
        assert.equal(promoted(before), after);
        assert.equal(promoted(after), after);
      });

  it('the speaker in an outline', () => {
    const text =
      '# Conf\n\n## Day 1\n\n### Bazel\nJane Doe, Acme\n\nwords of it\n\n### Other\n\nSpeaker: X Y\n\nwords\n';
    assert.equal(
      promoted(text, 'README.md'),
      '# Conf\n\n## Day 1\n\n### Bazel\nJane Doe, Acme\n\n#### Summary\n\n<ins>Notes</ins><br>\nwords of it\n\n### Other\n\nSpeaker: X Y\n\n#### Summary\n\n<ins>Notes</ins><br>\nwords\n',
    );
  });

  it('an abstract above Notes, which is not the Summary', () => {
    assert.equal(
      promoted('# Bazel\n\nAbstract: we show it all\n\n## Notes\n\nwords of it\n'),
      '# Bazel\n\nAbstract: we show it all\n\n## Summary\n\n## Notes\n\nwords of it\n',
    );
    assert.equal(
      promoted('# Bazel\n\n## Abstract\n\nWe show it all.\n\n## Notes\n\nwords of it\n'),
      '# Bazel\n\n## Abstract\n\nWe show it all.\n\n## Summary\n\n## Notes\n\nwords of it\n',
    );
  });
});

describe('promotion of a file of a day', () => {
  for (const text of [
    '## Talk one\n\nnotes are here\n',
    '# Day 2\n\n## C\n\n- a b c\n\n## D\n\n- d e f\n',
    'words\n\n# Talk\n\nx y z\n',
    '##a\nx y z\n',
    'c\n# t\nx\n',
    '\u00A0\nr\n=\nx\n',
    '##Sumry\n* r\n\n  ###a\n###x',
  ])
    it(`${JSON.stringify(text)}: twice is once`, () => {
      const once = promoted(text, 'conf/day1.md');
      assert.equal(promoted(once, 'conf/day1.md'), once);
    });

  it('puts the Summary below the heading of its only talk', () => {
    assert.equal(
      promoted('## Talk one\n\nnotes are here\n', 'day1.md'),
      '## Talk one\n\n### Summary\n\n### Notes\n\nnotes are here\n',
    );
  });
});

describe('labels', () => {
  it('are in the language of the notes', () => {
    const german =
      '# Bazel\n\nDas ist ein Werkzeug, mit dem man große Projekte baut, und es ist schnell.\n\n- nicht für kleine Projekte\n';
    assert.match(promoted(german), /^## Zusammenfassung\n\n## Notizen$/m);
    const french =
      "# Bazel\n\nC'est un outil pour les grands projets, et il est rapide avec le cache dans le nuage.\n";
    assert.match(promoted(french), /^## Résumé\n\n## Notes$/m);
    assert.match(
      promoted('# Bazel\n\nDer Kubernetes Operator: die CRDs and the controllers are fast\n'),
      /^## Summary\n\n## Notes$/m,
    );
  });

  it('that are there already tell the language of the other', () => {
    assert.match(promoted('# Bazel\n\n## Notizen\n\nfast builds\n'), /^## Zusammenfassung\n\n## Notizen$/m);
  });
});

describe('lines that are proposed for a Summary', () => {
  const proposed = (text: string): string[] => {
    const index = new ConferenceIndex('conf');
    index.update([{ path: page, text }]);
    const [session] = index.sessionsOf(page);
    assert.ok(session);
    return suggestedLines(text, readNote(text), session);
  };

  it('are never the title, the speaker, a date, a question, or what opens a list', () => {
    const lines = proposed(
      '# Bazel\n\n- fast builds matter most of all\n- Bazel\n- Speaker: Jane Doe of Acme Corp\n- Date: the first of April\n- Q: why is it so fast?\n- **Q2:** does it work on Windows too?\n- the three main problems are:\n- remote caches solve the problem\n',
    );
    assert.deepEqual(lines, ['- fast builds matter most of all', '- remote caches solve the problem']);
  });
});
