import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KnownAround } from '../../../../src/core/completion/completion';
import { completionsAt } from '../../../../src/core/completion/completions';
import { CATALOGUE } from '../../../../src/core/shortcodes/catalogue/catalogue';

const around: KnownAround = {
  path: 'content/day1/02_dns.md',
  isSite: true,
  copied: 'https://e.example/deck.pdf',
  tags: () => [
    { tag: 'dns', uses: 3, usesInDay: 0 },
    { tag: 'edge', uses: 1, usesInDay: 1 },
    { tag: 'a: b', uses: 2, usesInDay: 0 },
  ],
  sessions: () => [
    { title: 'Edge', path: 'content/day1/03_edge.md', day: 'Day 1' },
    { title: 'Late one', path: 'content/day2/01_late.md', day: 'Day 2' },
  ],
  images: () => ['content/day2/_img/z.png', 'content/day1/_img/a b.png'],
  icons: () => [
    { name: 'video', families: ['solid'] },
    { name: 'github', families: ['brands'] },
  ],
};

/** What can be written at `|`, as labels; undefined when nothing is offered. */
function labels(marked: string, known = around): string[] | undefined {
  return completionsAt(marked.replace('|', ''), marked.indexOf('|'), known)?.map(({ label }) => label);
}

/** The text with one thing written, tab stops included. */
function written(marked: string, label: string, known = around): string {
  const text = marked.replace('|', '');
  const found = completionsAt(text, marked.indexOf('|'), known)?.find((each) => each.label === label);
  assert.ok(found, `${label} is offered`);
  return text.slice(0, found.span.start) + found.insert + text.slice(found.span.end);
}

describe('completion', () => {
  it('of a shortcode offers every name that the newest version likes, and writes all of it', () => {
    const names = CATALOGUE.filter(({ until }) => until === undefined).map(({ name }) => name);
    for (const old of ['notice', 'expand', 'children', 'attachments', 'gist', 'twitter'])
      assert.ok(!names.includes(old));
    for (const text of ['{{%|', '{{% |', 'words {{< no|', '<!-- {{% b| -->', '{{% no| a="b" %}}'])
      assert.deepEqual(labels(text), names);
    assert.equal(
      written('{{% ca|', 'callout'),
      '{{% callout style="${1|tip,info,note,warning,primary,secondary|}" title="${2}" %\\}\\}${3}{{% /callout %\\}\\}$0',
    );
    assert.equal(written('{{%|}}', 'pages'), '{{% pages %\\}\\}$0');
  });

  it('of a shortcode knows the version of the site', () => {
    const older = { ...around, relearn: '9.0.3' };
    const offered = labels('{{%|', older);
    assert.ok(offered?.includes('expand') && !offered.includes('callout') && !offered.includes('pages'));
    assert.ok(labels('{{% cards |', older)?.includes('columns') === false);
    assert.ok(labels('{{% cards |')?.includes('columns'));
    assert.equal(
      written('{{% no|', 'notice', older),
      '{{% notice style="${1|tip,info,note,warning,primary,secondary|}" title="${2}" %\\}\\}${3}{{% /notice %\\}\\}$0',
    );
    assert.equal(written('{{%|}}', 'children', older), '{{% children %\\}\\}$0');
    assert.equal(written('{{% no| style="tip" %}}', 'notice', older), '{{% notice style="tip" %}}');
  });

  it('of parameters leaves out those that are there', () => {
    assert.deepEqual(labels('{{% badge style="tip" | %}}x{{% /badge %}}')?.includes('style'), false);
    assert.ok(labels('{{% button href="{{x}} a=b" | %}}')?.includes('icon'));
    assert.equal(written('{{% button hr| %}}', 'href'), '{{% button href="${1}" %}}');
    assert.equal(written('{{% button hr|="x" %}}', 'href'), '{{% button href="x" %}}');
  });

  it('of values knows styles, icons, choices and the clipboard', () => {
    assert.ok(labels('{{% notice style="|" %}}')?.includes('caution'));
    assert.equal(written('{{% notice style="ti|" %}}', 'warning'), '{{% notice style="warning" %}}');
    assert.equal(written('{{% button icon=| %}}', 'video'), '{{% button icon="video" %}}');
    assert.equal(written('{{% button icon="g|" %}}', 'github'), '{{% button icon="fa-fw fab fa-github" %}}');
    assert.deepEqual(labels('{{% button href="|" %}}'), ['https://e.example/deck.pdf']);
    assert.deepEqual(labels('{{% button href="|" %}}', { ...around, copied: undefined }), []);
    assert.deepEqual(labels('{{% button iconposition="|" %}}'), ['left', 'right']);
    assert.deepEqual(labels('{{% nothing known="|" %}}'), []);
  });

  it('closes the shortcode that is open, the innermost first', () => {
    const text = '{{% expand title="a" %}}\n{{% badge %}}x{{% /badge %}}\n{{% notice %}}\nwords\n{{% /|';
    assert.deepEqual(labels(text), ['notice', 'expand']);
    assert.ok(written(text, 'notice').endsWith('{{% /notice %}}'));
  });

  it('of front matter offers the keys that are missing', () => {
    const text = '---\ntitle: A\n|\nweight: 1\n---\n';
    const keys = labels(text);
    assert.ok(keys?.includes('tags') && !keys.includes('title') && !keys.includes('weight'));
    assert.equal(written(text, 'tags'), '---\ntitle: A\ntags:\n  - $0\nweight: 1\n---\n');
    assert.ok(labels('---\ntitle: A\nta|')?.includes('tags'));
    assert.equal(labels('---\ntitle: A\n---\n\nta|'), undefined);
    assert.equal(labels('words\n---\nta|\n---\n'), undefined);
    assert.equal(labels('---\nAn open rule and prose\nta|'), undefined);
  });

  it('of tags puts those of the day first, then the frequent ones', () => {
    assert.deepEqual(labels('---\ntags:\n- |\n---\n'), ['edge', 'dns', 'a: b']);
    assert.deepEqual(labels('---\ntags:\n  - dns\n  - e|\n---\n'), ['edge', 'a: b']);
    assert.deepEqual(labels('---\ntags: [dns, |]\n---\n'), ['edge', 'dns', 'a: b']);
    assert.equal(written('---\ntags:\n- |\n---\n', 'a: b'), '---\ntags:\n- "a: b"\n---\n');
    assert.equal(labels('---\nauthors:\n- |\n---\n'), undefined);
    assert.equal(labels('---\ntitle: a\n---\n- |\n'), undefined);
  });

  it('of links names sessions, in the form that Hugo and VS Code both find', () => {
    assert.deepEqual(labels('see [it](|'), ['Edge', 'Late one']);
    assert.equal(written('see [it](|)', 'Edge'), 'see [it](./03_edge)');
    assert.equal(written('see [it](late o|) now', 'Late one'), 'see [it](../day2/01_late) now');
    const outline = {
      ...around,
      path: 'README.md',
      isSite: false,
      sessions: () => [{ title: 'A', path: 'README.md', day: '', anchor: 'a' }],
    };
    assert.equal(written('see [it](|)', 'A', outline), 'see [it](#a)');
    assert.equal(labels('see [it](https://|'), undefined);
    assert.equal(labels('see (|'), undefined);
  });

  it('of pictures puts those of the day first', () => {
    assert.deepEqual(labels('![a](|'), ['a b.png', 'z.png']);
    assert.equal(written('![a](|)', 'a b.png'), '![a](../_img/a%20b.png)');
    assert.equal(
      written('![a](|)', 'a b.png', { ...around, path: 'content/day1/_index.md' }),
      '![a](_img/a%20b.png)',
    );
  });

  it('says nothing in plain words, and replaces only what is in the line, wherever it is asked', () => {
    for (const text of ['words |', '- item |', '# Head|ing', '|', 'a {{ b |', '{{% x %}} |'])
      assert.equal(labels(text), undefined);
    const piece = fc.constantFrom(
      '{{%',
      '%}}',
      '{{<',
      '>}}',
      ' ',
      '"',
      '=',
      'button',
      'href',
      '/',
      '](',
      '![',
      ')',
      '---',
      '\n',
      'tags:',
      '- ',
      'x',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(60), (pieces, place) => {
        const text = pieces.join('');
        const offset = Math.min(place, text.length);
        for (const { span } of completionsAt(text, offset, around) ?? []) {
          assert.ok(span.start <= offset && offset <= span.end, 'the place is inside');
          assert.ok(!text.slice(span.start, span.end).includes('\n'), 'it is in one line');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('of people offers who speaks elsewhere, in each way to write them', () => {
    const known: KnownAround = {
      ...around,
      speakers: () => [
        { name: 'Bo Example', uses: 0 },
        { name: 'Ada Example', uses: 2 },
      ],
    };
    for (const marked of [
      '---\nspeakers:\n  - |\n---\n',
      '---\nspeakers: [|]\n---\n',
      '---\nspeaker: |\n---\n',
      '---\ntags:\n  - dns\nauthors:\n- A|\n---\n',
    ])
      assert.deepEqual(labels(marked, known), ['Ada Example', 'Bo Example'], marked);
    assert.deepEqual(labels('---\nspeakers:\n  - Ada Example\n  - |\n---\n', known), ['Bo Example']);
    assert.equal(written('---\nspeaker: Bo|\n---\n', 'Bo Example', known), '---\nspeaker: Bo Example\n---\n');
  });
});
