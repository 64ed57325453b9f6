import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { updateContents, type ContentsRequest } from '../../../../../src/core/edits/contents/update-contents';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { readNote } from '../../../../../src/core/note/read-note';

const update: ContentsRequest = { depth: undefined, create: false };
const create: ContentsRequest = { depth: undefined, create: true };

function updated(text: string, wish: ContentsRequest = update): string {
  const index = new ConferenceIndex('conf');
  index.update([{ path: 'README.md', text }]);
  const days = index.outline.conferences.flatMap((conference) => conference.days);
  return applyEdits(text, updateContents(text, readNote(text), days, wish));
}

const words = 'Words one two three.\n\n';
const days = `## Day 1\n\n### Alpha\n\n${words}### Beta\n\n${words}## Day 2\n\n### Gamma\n\n${words}`;

const cases: readonly [what: string, list: string, after: string][] = [
  ['days that are missing', '- [Day 1](#day-1)\n', '- [Day 1](#day-1)\n- [Day 2](#day-2)\n'],
  [
    'own entries, and the numbers count on',
    '1. [Day 1](#day-1)\n2. [Resources](#resources)\n3. [All slides](https://e.org/slides)\n',
    '1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n3. [Resources](#resources)\n4. [All slides](https://e.org/slides)\n',
  ],
  [
    'words after a link, and boxes',
    '* [x] [Day 1](#day-1) - the best one\n* [ ] [Day 2](#day-two) (short)\n',
    '* [x] [Day 1](#day-1) - the best one\n* [ ] [Day 2](#day-2) (short)\n',
  ],
  [
    'titles of its author',
    '- [The first one](#day-1)\n- [**Day 2**](#day-2)\n',
    '- [The first one](#day-1)\n- [**Day 2**](#day-2)\n',
  ],
  [
    'a second list',
    '1. [Day 1](#day-1)\n\n- wifi is slow\n- room 3 is cold\n',
    '1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n\n- wifi is slow\n- room 3 is cold\n',
  ],
  [
    'text below the list',
    '- [Day 1](#day-1)\n  with a line\n\nAnd a paragraph.\n',
    '- [Day 1](#day-1)\n  with a line\n- [Day 2](#day-2)\n\nAnd a paragraph.\n',
  ],
  [
    'sessions, where the list has some',
    '- [Day 1](#day-1)\n  - [Beta](#beta)\n',
    '- [Day 1](#day-1)\n  - [Alpha](#alpha)\n  - [Beta](#beta)\n- [Day 2](#day-2)\n  - [Gamma](#gamma)\n',
  ],
  [
    'sessions alone, where the list has no days',
    '+ [Alpha](#alpha)\n+ [Gamma](#gamma)\n',
    '+ [Alpha](#alpha)\n+ [Beta](#beta)\n+ [Gamma](#gamma)\n',
  ],
  ['renamed days', '- [Day 1](#day-1)\n- [Tuesday](#tuesday)\n', '- [Day 1](#day-1)\n- [Day 2](#day-2)\n'],
  [
    'entries of headings that are gone',
    '- [Day 1](#day-1)\n- [Day 2](#day-2)\n- [Day 3](#day-3)\n- [Day 4](#day-4) was good\n',
    '- [Day 1](#day-1)\n- [Day 2](#day-2)\n- [Day 4](#day-4) was good\n',
  ],
  [
    'space between entries',
    '- [Day 1](#day-1)\n\n- [Resources](#resources)\n',
    '- [Day 1](#day-1)\n\n- [Day 2](#day-2)\n\n- [Resources](#resources)\n',
  ],
  [
    'markers',
    '<!-- toc -->\n\n- [Day 1](#day-1)\n- [Old day](#old-day)\n\n<!-- tocstop -->\n',
    '<!-- toc -->\n\n- [Day 1](#day-1)\n- [Day 2](#day-2)\n\n<!-- tocstop -->\n',
  ],
  ['notes', '- bring a jacket\n- room 3 is cold\n', '- bring a jacket\n- room 3 is cold\n'],
  ['prose', 'Two days, see below.\n', 'Two days, see below.\n'],
  ['nothing', '', '1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n'],
];

describe('a table of contents', () => {
  for (const [what, list, after] of cases)
    for (const eol of ['\n', '\r\n'])
      it(`${what}, line breaks ${JSON.stringify(eol)}`, () => {
        const file = (own: string): string =>
          `# Conf\n\n## Table of Contents\n\n${own}${own === '' ? '' : '\n'}${days}## Resources\n\n- a link\n`.replaceAll(
            '\n',
            eol,
          );
        const once = updated(file(list));
        assert.equal(once, file(after));
        assert.equal(updated(once), once);
      });

  it('of a talk is notes, in every language', () => {
    for (const title of ['Contents', 'Inhalt', 'Table of Contents'])
      for (const list of ['- Why\n- How\n', '- [Why](#why)\n', '']) {
        const text = `# Conf\n\n## Day 1\n\n### Alpha\n\n#### ${title}\n\n${list}\n#### Why\n\n${words}## Day 2\n\n### Beta\n\n${words}`;
        assert.equal(updated(text), text);
        const made = updated(text, create);
        assert.equal(
          made.replace('## Table of Contents\n\n1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n\n', ''),
          text,
        );
      }
  });

  it('without a heading of its own stands right below the title', () => {
    const text = `# Conf\n\n- [Day 1](#day-1)\n- [Resources](#resources)\n\n${days}## Resources\n\nx\n`;
    assert.equal(updated(text), text.replace('- [Resources]', '- [Day 2](#day-2)\n- [Resources]'));
  });

  it('shows titles as they read, and leads to the heading that is meant', () => {
    const text =
      '# Conf\n\n## Day 1\n\n### Why `Option<T>` beats null\n\nw\n\n### `__init__` and `*args`\n\nw\n\n### AT\\&T and &lt;b&gt; [x]\n\nw\n\n### Keynote\n\nw\n\n### Keynote\n\nw\n\n### Keynote 1\n\nw\n\n### Launch :rocket:\n\nw\n\n### snake_case:\n\nw\n';
    assert.equal(
      updated(text, { depth: 'sessions', create: true }).split('## Day 1')[0],
      [
        '# Conf\n\n## Table of Contents\n',
        '1. [Day 1](#day-1)',
        '   - [Why Option\\<T\\> beats null](#why-optiont-beats-null)',
        '   - [\\_\\_init\\_\\_ and \\*args](#__init__-and-args)',
        '   - [AT&T and \\<b\\> \\[x\\]](#att-and-b-x)',
        '   - [Keynote](#keynote)',
        '   - [Keynote](#keynote-1)',
        '   - [Keynote 1](#keynote-1-1)',
        '   - [Launch :rocket:](#launch-rocket)',
        '   - [snake_case](#snake_case)\n\n',
      ].join('\n'),
    );
  });

  it('mends an address that leads to another heading of the same name', () => {
    const text =
      '# Conf\n\n## Contents\n\n- [Day 1](#day-1)\n  - [Keynote](#keynote)\n  - [Keynote](#keynote-1)\n  - [Keynote 1](#keynote-1)\n\n## Day 1\n\n### Keynote\n\nw\n\n### Keynote\n\nw\n\n### Keynote 1\n\nw\n';
    assert.equal(updated(text), text.replace('[Keynote 1](#keynote-1)', '[Keynote 1](#keynote-1-1)'));
  });

  it('is made below the title, after a byte order mark or front matter', () => {
    assert.equal(
      updated(`\uFEFF# Conf\n\n${days}`, create),
      `\uFEFF# Conf\n\n## Table of Contents\n\n1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n\n${days}`,
    );
    assert.equal(
      updated(`---\ntitle: C\n---\n\n${days}`, create),
      `---\ntitle: C\n---\n\n## Table of Contents\n\n1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n\n${days}`,
    );
  });

  it('has a name in each language', () => {
    for (const title of [
      'Table des matières',
      'Sommaire',
      'Índice',
      'Sommario',
      'Inhoudsopgave',
      '📑 Contents',
    ]) {
      const text = `# Conf\n\n## ${title}\n\n- [Day 1](#day-1)\n\n${days}`;
      assert.equal(updated(text), text.replace('(#day-1)\n', '(#day-1)\n- [Day 2](#day-2)\n'));
    }
    const german = `# Konf\n\n## Tag 1\n\n### Was ist das\n\nDas ist nicht von uns und auch nicht für die anderen.\n\n## Tag 2\n\n### Ende\n\nUnd das war es.\n`;
    assert.match(updated(german, create), /^# Konf\n\n## Inhaltsverzeichnis\n\n1\. \[Tag 1\]\(#tag-1\)\n/);
  });

  it('below a bold line, or in a part that opens and closes', () => {
    for (const [above, below] of [
      ['**Contents**\n\n', '\n'],
      ['Some words on it.\n\n**Contents:**\n\n', '\n'],
      ['<details>\n<summary>Contents</summary>\n\n', '\n</details>\n\n'],
    ] as const) {
      const text = `# Conf\n\n${above}- [Day 1](#day-1)\n${below}${days}`;
      assert.equal(updated(text), text.replace('(#day-1)\n', '(#day-1)\n- [Day 2](#day-2)\n'));
    }
  });

  it('that its author has in another form has no second one beside it', () => {
    for (const own of [
      '| Day | Talks |\n|---|---|\n| [Day 1](#day-1) | [Alpha](#alpha) |',
      '<ul><li><a href="#day-1">Day 1</a></li><li><a href=\'#day-2\'>Day 2</a></li></ul>',
      '[Day 1](#day-1) | [Day 2](#day-2)',
      '> - [Day 1](#day-1)\n> - [Day 2](#day-2)',
      '- [Day 1][one]\n- [Day 2][two]\n\n[one]: #day-1\n[two]: #day-2',
      '[TOC]',
      '[[_TOC_]]',
      '[[toc]]',
      '* TOC\n{:toc}',
      '{{< toc >}}',
      '{{% toc %}}',
      '<!-- toc -->',
      '## Contents\n\n- the venue\n- the talks',
      '## Inhalt\n\n```md\n- [Day 1](#day-1)\n```',
    ]) {
      const text = `# Conf\n\n${own}\n\n${days}`;
      assert.equal(updated(text, create), text);
    }
  });

  it('is none in code and in comments', () => {
    for (const own of [
      '```md\n- [Day 1](#day-1)\n- [Old](#old)\n```',
      '<!--\n- [Day 1](#day-1)\n- [Old](#old)\n-->',
      '- `[Day 1](#day-1)`\n- `[Old](#old)`',
    ]) {
      const text = `# Conf\n\n## Contents\n\n${own}\n\n${days}`;
      assert.equal(updated(text), text);
    }
    const hidden = `# Conf\n\n## Contents\n\n- [Day 1](#day-1)\n- <!-- [Old](#old) -->\n\n${days}`;
    assert.equal(updated(hidden), hidden.replace('(#day-1)\n', '(#day-1)\n- [Day 2](#day-2)\n'));
  });

  it('does not bring back what its author has put into a comment', () => {
    for (const list of [
      '- [Day 1](#day-1)\n<!-- - [Day 2](#day-2) -->\n',
      '- [Day 1](#day-1)\n- <!-- [Day 2](#day-2) -->\n',
      '<!-- - [Day 1](#day-1) -->\n- [Day 2](#day-2)\n',
      '<!--\n- [Day 1](#day-1)\n-->\n- [Day 2](#day-2)\n',
      '- [Day 1](#day-1)\n\n%% - [Day 2](#day-2) %%\n',
      '- [Day 1](#day-1)\n\n[//]: # (- [Day 2](#day-2))\n',
      '- [Day 1](#day-1)\n<!-- - [Day 2](#the-old-one) -->\n',
      '- [Day 1](#day-1)\n  - [Alpha](#alpha)\n  <!-- - [Beta](#beta) -->\n- [Day 2](#day-2)\n  - [Gamma](#gamma)\n',
      '- [Day 1](#day-1)\n  - [Alpha](#alpha)\n<!--  - [Beta](#beta) -->\n- [Day 2](#day-2)\n  - [Gamma](#gamma)\n',
      '- [Day 1](#day-1)\n  - [Beta](#beta)\n<!--\n  - [Alpha](#alpha)\n- [Day 2](#day-2)\n  - [Gamma](#gamma)\n-->\n',
    ])
      for (const eol of ['\n', '\r\n']) {
        const text = `# Conf\n\n## Contents\n\n${list}\n${days}`.replaceAll('\n', eol);
        assert.equal(updated(text), text);
      }
    const text = `# Conf\n\n## Contents\n\n- [Day 1](#day-1)\n<!-- - [Rooms](#rooms) -->\n- [All](#all)\n\n${days}`;
    assert.equal(updated(text).includes('- [Day 2](#day-2)\n'), true);
    const late = `${days}see <!-- [Day 2](#day-2) --> this\n`;
    assert.match(updated(`# Conf\n\n## Contents\n\n- [Day 1](#day-1)\n\n${late}`), /^- \[Day 2\]/m);
  });

  it('keeps an address that leads to an anchor of its author', () => {
    const text = `# Conf\n\n## Contents\n\n- [Day 1](#one)\n- [Day 2](#day-2)\n\n${days.replace('## Day 1', '## <a id="one"></a>Day 1')}`;
    assert.equal(updated(text), text);
  });

  it('loses no line that is not an entry, whatever it is made of, and twice is once', () => {
    const entry = fc.constantFrom(
      '- [Day 1](#day-1)',
      '- [Day 2](#day-2) x',
      '1. [Day 1](#day-1)',
      '- [Gone](#gone)',
      '  - [Beta](#beta)',
      '   - [Alpha](#alpha)',
      '- [ ] [Day 2](#day-2)',
      '* [Own](https://x.org)',
      '- own words',
      '',
      'prose',
      '  more',
      '\t- [Gamma](#gamma)',
      '<!-- toc -->',
      '<!-- tocstop -->',
      '> quote',
      '```',
      '| a |',
      '9. [Day 2](#day-2)',
      '- [[Day 1](#day-1)',
      '![x](#day-1)',
    );
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        fc.constantFrom('## Contents', '#### Inhalt', ''),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom<ContentsRequest>(update, create, { depth: 'sessions', create: true }),
        fc.constantFrom('', '\uFEFF'),
        (entries, title, eol, wish, mark) => {
          const text =
            mark + `# Conf\n\n${title}\n\n${entries.join('\n')}\n\n${days.trimEnd()}`.replaceAll('\n', eol);
          const once = updated(text, wish);
          assert.equal(updated(once, wish), once);
          const kept = text.split(eol).filter((line) => line !== '' && !/\]\(#/.test(line));
          let at = 0;
          for (const line of once.split(eol)) if (line === kept[at]) at++;
          assert.equal(at, kept.length, once);
          for (const line of entries)
            if (/own|x|\[ \]/i.test(line))
              assert.ok(once.includes(line.replace(/^.*?(?=\[|o)/, '')), `${line} in ${once}`);
        },
      ),
      { numRuns: 800, seed: 12 },
    );
  });
});
