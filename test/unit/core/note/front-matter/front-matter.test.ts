import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { list, number, scalar } from '../../../../../src/core/note/front-matter/front-matter';
import { readFrontMatter } from '../../../../../src/core/note/front-matter/read-front-matter';

const values = (text: string): unknown => {
  const read = readFrontMatter(text);
  return read && Object.fromEntries(read.entries.map(({ key, value }) => [key, value]));
};

describe('front matter', () => {
  const cases: [string, string, unknown][] = [
    [
      'YAML',
      '---\ntitle: DNS\nweight: 2\ntags:\n- a\n- b c\ndraft: true\n---\nbody',
      { title: 'DNS', weight: 2, tags: ['a', 'b c'], draft: true },
    ],
    ['quoted', '---\ntitle: "Day 2: the end"\nother: \'x\'\n---\n', { title: 'Day 2: the end', other: 'x' }],
    ['a date stays as written', '---\ndate: 2024-03-20\n---\n', { date: '2024-03-20' }],
    [
      'TOML',
      '+++\ntitle = "DNS"\nweight = 3\ntags = ["a", "b"]\n[params]\nx = 1\n+++\n',
      { title: 'DNS', weight: 3, tags: ['a', 'b'] },
    ],
    ['JSON', '{\n"title": "DNS", "tags": ["a"]\n}\nbody', { title: 'DNS', tags: ['a'] }],
    [';;;', ';;;\n{"title": "DNS"}\n;;;\n', { title: 'DNS' }],
    ['---json', '---json\n{"title": "DNS"}\n---\n', { title: 'DNS' }],
    [
      'CRLF, byte order mark, blank lines ahead, blanks behind',
      '\uFEFF\r\n---  \r\ntitle: DNS\r\n--- \r\nbody',
      { title: 'DNS' },
    ],
    [
      'ended by three dots, as Jekyll and Pandoc read it',
      '---\n# my comment\ntitle: DNS # later\ntags:\n  - k8s\n...\n\nbody\n\n---\n\nmore\n',
      { title: 'DNS', tags: ['k8s'] },
    ],
    ['three dots of the notes', '---\ntitle: DNS\n---\n\nwords\n...\n', { title: 'DNS' }],
    ['none: dots below words', '---\n\nwords: and so on, he said\nand more\n...\n', undefined],
    ['empty', '---\n---\nbody', {}],
    ['none: a separator', '---\n\nwords\n\n---\n', undefined],
    ['none: four dashes', '----\ntitle: x\n----\n', undefined],
    ['none: text first', 'x\n---\ntitle: y\n---\n', undefined],
    ['not closed yet', '---\ntitle: DNS\n\n# Heading\n', { title: 'DNS' }],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(values(text), expected);
    });

  it('never runs code', () => {
    const read = readFrontMatter('---js\n{ title: process.exit(1) }\n---\n');
    assert.equal(read?.language, 'unknown');
    assert.ok(read.error);
  });

  it('broken YAML is an error with a place, and what could be read', () => {
    const text = '---\nweight: 2\ntitle: Day 2: the end\n---\nbody';
    const read = readFrontMatter(text);
    assert.ok(read?.error);
    assert.ok(read.error.span.start >= 4 && read.error.span.end <= text.length);
    assert.equal(number(read, 'weight'), 2);
  });

  it('broken TOML too', () => {
    const read = readFrontMatter('+++\ntitle = DNS\n+++\n');
    assert.equal(read?.language, 'toml');
    assert.ok(read.error);
  });

  for (const [what, text] of [
    ['YAML', '---\ntitle: DNS and more\ntags:\n- one\n- "two"\nlinks: [a, b]\n---\n'],
    ['TOML', '+++\ntitle = "DNS and more"\ntags = ["one", "two"]\n+++\n'],
  ] as const) {
    it(`${what}: places cut out the words`, () => {
      for (const { key, keySpan, items } of readFrontMatter(text)?.entries ?? []) {
        assert.equal(text.slice(keySpan.start, keySpan.end), key);
        for (const item of items) assert.ok(text.slice(item.span.start, item.span.end).includes(item.value));
      }
    });
  }

  it('is read the way Hugo reads it', () => {
    const read = readFrontMatter('---\nTitle: x\nweight: "3"\ntags: a, b\nempty:\n---\n');
    assert.deepEqual(
      [
        scalar(read, 'title'),
        number(read, 'weight'),
        list(read, 'tags'),
        scalar(read, 'empty'),
        list(read, 'nope'),
      ],
      ['x', 3, ['a, b'], undefined, []],
    );
  });

  it('the quick way agrees with the YAML reader', () => {
    const value = fc.constantFrom(
      'words',
      'two words',
      '"quoted: x"',
      "'single'",
      '3',
      '007',
      'true',
      'No',
      '~',
      '2024-01-02',
      '1.5',
      'a # b',
      'x: y',
      '[a]',
      '',
      'Ünïcode',
      'a"b',
      '- x',
      '@a',
      '%b',
      '!c',
      '*d',
      '0x1F',
      'null',
      '.5',
      "it's",
    );
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('title', 'tags', 'weight', 'x-y'), value)
        .map(([key, words]) => `${key}: ${words}`.trimEnd()),
      value.map((words) => `- ${words}`),
      value.map((words) => `  - ${words}`),
      fc.constantFrom('', 'tags:', '# comment', '  more words'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
        const read = readFrontMatter(`---\n${lines.join('\n')}\n---\n`);
        if (!read || read.error) return;
        let expected: unknown;
        try {
          expected = parse(lines.join('\n'), { uniqueKeys: false, logLevel: 'silent' });
        } catch {
          return; // An alias without its anchor: the reader here gives nothing for it.
        }
        const got = Object.fromEntries(read.entries.map((e) => [e.key, e.value]));
        const plain = (o: unknown): string =>
          JSON.stringify(o ?? {}, (_k, v: unknown) =>
            typeof v === 'number' && !Number.isInteger(v) ? String(v) : v,
          );
        assert.equal(plain(got), plain(expected));
      }),
      { numRuns: 3000 },
    );
  });
});
