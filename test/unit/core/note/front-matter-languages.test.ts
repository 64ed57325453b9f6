import assert from 'node:assert/strict';
import type { FrontMatter } from '../../../../src/core/note/front-matter/front-matter';
import { readFrontMatter } from '../../../../src/core/note/front-matter/read-front-matter';

const read = (text: string): FrontMatter => {
  const found = readFrontMatter(text);
  assert.ok(found, text);
  return found;
};
/** Keys with their values, and with what stands at their places. */
const told = (text: string): unknown[] =>
  read(text).entries.map(({ key, value, keySpan, valueSpan }) => [
    key,
    value,
    text.slice(keySpan.start, keySpan.end),
    text.slice(valueSpan.start, valueSpan.end),
  ]);
/** The kind of an error with the words it stands at. */
const wrong = (text: string): unknown => {
  const { error } = read(text);
  return error && [error.kind, text.slice(error.span.start, error.span.end).slice(0, 12)];
};
const toml = (lines: string): string => `+++\n${lines}\n+++\nwords\n`;
const yaml = (lines: string): string => `---\n${lines}\n---\nwords\n`;

describe('front matter in TOML', () => {
  const cases: Readonly<Record<string, [string, unknown[]]>> = {
    'strings of each kind': [
      `a = "x\\ty" # "no"\nb = 'c:\\d'\nc = """\n[no] # key\nd = "no"\n"""\ne = '''\n[no]\n'''`,
      [
        ['a', 'x\ty', 'a', '"x\\ty"'],
        ['b', 'c:\\d', 'b', `'c:\\d'`],
        ['c', '[no] # key\nd = "no"\n', 'c', '"""\n[no] # key\nd = "no"\n"""'],
        ['e', '[no]\n', 'e', `'''\n[no]\n'''`],
      ],
    ],
    'lists over lines, in lists, with comments': [
      'a = [\n  [9, 30], # ]\n  ["x", "y]"],\n]\nb = ["c", # "d"\n  \'e\' ]',
      [
        [
          'a',
          [
            [9, 30],
            ['x', 'y]'],
          ],
          'a',
          '[\n  [9, 30], # ]\n  ["x", "y]"],\n]',
        ],
        ['b', ['c', 'e'], 'b', '["c", # "d"\n  \'e\' ]'],
      ],
    ],
    'keys in quotes, with dots, indented': [
      '"a b" = 1\n  c=2\nd.e = 3\n"d"."f.g" = 4',
      [
        ['a b', 1, '"a b"', '1'],
        ['c', 2, 'c', '2'],
        ['d', { e: 3, 'f.g': 4 }, 'd', '3'],
      ],
    ],
    'tables in a line': [
      'a = { b = 1, c.d = "x" }',
      [['a', { b: 1, c: { d: 'x' } }, 'a', '{ b = 1, c.d = "x" }']],
    ],
    'numbers, dates and times as they were written': [
      'a = 0x1F\nb = 1_000\nc = 2024-05-01\nd = 2024-05-01T10:00:00+02:00\ne = 07:32:00\nf = true\ng = 1.5',
      [
        ['a', 31, 'a', '0x1F'],
        ['b', 1000, 'b', '1_000'],
        ['c', '2024-05-01', 'c', '2024-05-01'],
        ['d', '2024-05-01T10:00:00+02:00', 'd', '2024-05-01T10:00:00+02:00'],
        ['e', '07:32:00', 'e', '07:32:00'],
        ['f', true, 'f', 'true'],
        ['g', 1.5, 'g', '1.5'],
      ],
    ],
    'nothing of its tables': ['a = 1\n[params]\nb = 2\n[[menu.main]]\nc = 3', [['a', 1, 'a', '1']]],
    nothing: ['# only a comment', []],
  };
  for (const [what, [lines, expected]] of Object.entries(cases))
    for (const eol of ['\n', '\r\n'])
      it(`reads ${what} (${JSON.stringify(eol)})`, () => {
        const text = toml(lines).replaceAll('\n', eol);
        const crlf = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value).replaceAll('\\n', JSON.stringify(eol).slice(1, -1)));
        const unbroken = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value).replaceAll('\\r\\n', '\\n'));
        assert.equal(wrong(text), undefined);
        assert.deepEqual(unbroken(told(text)), unbroken(crlf(expected)));
      });

  it('tells where each string of a list stands', () => {
    const text = toml('tags = ["a", # "no"\n  \'b\', """c"""]');
    const [tags] = read(text).entries;
    assert.deepEqual(
      tags?.items.map(({ value, span }) => [value, text.slice(span.start, span.end)]),
      [
        ['a', '"a"'],
        ['b', "'b'"],
        ['c', '"""c"""'],
      ],
    );
  });

  it('tells where a new key goes: in front of the first table', () => {
    const text = toml('a = [\n  [1],\n]\n\n  [params]\nb = 1');
    assert.equal(text.slice(read(text).keysEnd), '  [params]\nb = 1\n+++\nwords\n');
    const plain = toml('a = 1');
    assert.equal(plain.slice(read(plain).keysEnd), '+++\nwords\n');
  });

  it('keeps what stands above an error', () => {
    const text = toml('title = "x"\ntags = [\n  "a",\n  oops\n]\nweight = 1');
    assert.deepEqual(told(text), [['title', 'x', 'title', '"x"']]);
    assert.deepEqual(wrong(text), ['syntax', '']);
    assert.deepEqual(wrong(toml('title = “Curly”')), ['syntax', '']);
    assert.deepEqual(wrong(toml('a = 1\n"b c" = 2\n"b c" = 3')), ['duplicate-key', '"b c"']);
    assert.deepEqual(wrong(toml('[a]\nb = 1\n[a]')), ['duplicate-key', 'a']);
  });
});

describe('front matter in YAML', () => {
  it('says where a key stands a second time, however it is written', () => {
    assert.deepEqual(wrong(yaml('title: A\nweight: 1\n"title": B')), ['duplicate-key', '"title"']);
    assert.deepEqual(wrong(yaml('a:\n  b: 1\n  b: 2')), ['duplicate-key', 'b']);
    assert.deepEqual(wrong(yaml('title: A\nTitle: B\n1: a\n"1": b')), undefined);
    assert.deepEqual(wrong(yaml('a: &a {x: 1}\nb: &b {y: 1}\nc:\n  <<: *a\n  <<: *b')), undefined);
  });

  it('follows aliases, and says which leads nowhere', () => {
    assert.deepEqual(told(yaml('a: &x [1, 2]\nb: *x'))[1], ['b', [1, 2], 'b', '*x']);
    assert.deepEqual(told(yaml('a: &x one\nb: &x two\nc: *x'))[2], ['c', 'two', 'c', '*x']);
    assert.deepEqual(wrong(yaml('b: *x\na: &x 1')), ['syntax', '*x']);
  });

  it('gives no value to an alias in itself', () => {
    assert.deepEqual(told(yaml('a: &a {x: *a, y: 1}')), [
      ['a', { x: { x: null, y: 1 }, y: 1 }, 'a', '{x: *a, y: 1}'],
    ]);
  });

  it('counts values for the whole note, not for each key', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 4; at++)
      bomb.push(`a${String(at)}: &a${String(at)} [${`*a${String(at - 1)}, `.repeat(10)}]`);
    const small = yaml([...bomb.slice(0, 3), 'b: 1'].join('\n'));
    assert.equal(wrong(small), undefined);
    assert.deepEqual((wrong(yaml([...bomb, 'b: 1'].join('\n'))) as string[])[0], 'limit');
  });

  it('ends its keys in front of the end of a document', () => {
    const text = yaml('tags:\n...');
    assert.equal(text.slice(read(text).keysEnd), '...\n---\nwords\n');
    assert.deepEqual(wrong(yaml('a: 1\n...\nb: 2')), ['syntax', 'b: 2\n']);
  });

  it('knows lone carriage returns as breaks', () => {
    assert.deepEqual(told('---\rtitle: A\rtags:\r- "b"\r---\rwords'), [
      ['title', 'A', 'title', 'A'],
      ['tags', ['b'], 'tags', '- "b"\r'],
    ]);
  });
});

describe('front matter in JSON', () => {
  it('ends with the partner of its brace', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = `{${eol}  "title": "a } b \\" }",${eol}  "tags": ["x"], "o": {"p": null}${eol}} words`;
      assert.equal(text.slice(read(text).span.end), ' words');
      assert.deepEqual(told(text), [
        ['title', 'a } b " }', '"title"', '"a } b \\" }"'],
        ['tags', ['x'], '"tags"', '["x"]'],
        ['o', { p: null }, '"o"', '{"p": null}'],
      ]);
    }
  });

  it('is JSON and no more', () => {
    assert.deepEqual(wrong('{"a": 1,}\n'), ['syntax', '}']);
    assert.deepEqual(wrong('{"a": 1 // b\n}\n'), ['syntax', '// b']);
    assert.deepEqual(wrong(`{"a": 'b'}\n`), ['syntax', `'b'`]);
    assert.deepEqual(told('{\n"a": 1\n"b": 2\n}\n'), [
      ['a', 1, '"a"', '1'],
      ['b', 2, '"b"', '2'],
    ]);
  });

  it('ends at a brace alone when a quote is missing', () => {
    const text = '{\n"title": "a,\n"b": 1\n}\nwords\n';
    assert.equal(text.slice(read(text).span.end), '\nwords\n');
    assert.ok(read(text).error);
  });
});

describe('front matter beyond measure', () => {
  const deep = 2000;
  const cases: Readonly<Record<string, string>> = {
    'JSON that nests': `{"a": ${'['.repeat(deep)}${']'.repeat(deep)}\n}\n`,
    'JSON that nests and never ends': `{\n"a": ${'['.repeat(deep)}\n}\n`,
    'YAML that nests in brackets': yaml(`a: ${'['.repeat(deep)}`),
    'YAML that nests in dashes': yaml(`a:\n${'- '.repeat(deep)}`),
    'YAML that nests in lines': yaml(
      Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ),
    'TOML that nests': toml(`a = ${'['.repeat(deep)}${']'.repeat(deep)}`),
    'a megabyte': yaml(`a: ${'x'.repeat(1_000_000)}`),
  };
  for (const [what, text] of Object.entries(cases))
    it(`is not read: ${what}`, () => {
      assert.equal((wrong(text) as string[])[0], 'limit');
      assert.deepEqual(told(text), []);
    });

  it('is not mistaken for what only has many brackets', () => {
    assert.equal(wrong(yaml(`a: [${'[x], '.repeat(500)}]\nb: "${'['.repeat(500)}"`)), undefined);
    assert.equal(
      wrong(yaml(`a: {${Array.from({ length: 100 }, (_, at) => `k${String(at)}: 1`).join(', ')}}`)),
      undefined,
    );
  });
});
