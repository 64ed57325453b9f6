import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { planTags } from '../../../../../src/core/edits/tags/edit-tags';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { readNote } from '../../../../../src/core/note/read-note';

/** The text afterwards, or the sentence with which it is refused. */
function tagged(text: string, wanted: readonly string[]): string {
  const plan = planTags(text, readNote(text), wanted);
  return 'edits' in plan ? applyEdits(text, plan.edits) : plan.reason;
}

const cases: readonly [what: string, before: string, wanted: readonly string[], after: string][] = [
  [
    'TOML with a table',
    '+++\ntitle = "x"\n[params]\na = 1\n+++\nbody\n',
    ['new'],
    '+++\ntitle = "x"\ntags = ["new"]\n[params]\na = 1\n+++\nbody\n',
  ],
  [
    'TOML with a table only',
    '+++\n[params]\ntags = ["no"]\n+++\n',
    ['new'],
    '+++\ntags = ["new"]\n[params]\ntags = ["no"]\n+++\n',
  ],
  [
    'TOML with a list of tables',
    '+++\ntitle = "x"\n\n# people\n[[speakers]]\nname = "A"\n+++\n',
    ['new'],
    '+++\ntitle = "x"\ntags = ["new"]\n\n# people\n[[speakers]]\nname = "A"\n+++\n',
  ],
  [
    'a TOML string of several lines',
    "+++\ntitle = '''\ntags = [\"x\"]\n[a]\n'''\n+++\n",
    ['new'],
    "+++\ntitle = '''\ntags = [\"x\"]\n[a]\n'''\ntags = [\"new\"]\n+++\n",
  ],
  [
    'a TOML list of several lines',
    '+++\ntags = [\n  "a", # one\n  "b" # two\n]\n+++\n',
    ['a', 'b', 'new'],
    '+++\ntags = [\n  "a", # one\n  "b", # two\n  "new"\n]\n+++\n',
  ],
  [
    'a TOML list with a last comma',
    "+++\ntags = [\n  'a',\n]\n+++\n",
    ['a', 'new'],
    '+++\ntags = [\n  \'a\',\n  "new",\n]\n+++\n',
  ],
  ['a bracket in a TOML string', '+++\ntags = ["a]", "b"]\n+++\n', ['b'], '+++\ntags = ["b"]\n+++\n'],
  ['a TOML string', '+++\ntags = "a" # one\n+++\n', ['a', 'new'], '+++\ntags = ["a", "new"] # one\n+++\n'],
  ['TOML keys in quotes', '+++\n"tags" = ["a"]\n+++\n', ['a', 'new'], '+++\n"tags" = ["a", "new"]\n+++\n'],
  ['TOML without entries', '+++\n+++\n', ['new'], '+++\ntags = ["new"]\n+++\n'],
  ['TOML emptied', '+++\ntags = ["a"]\ntitle = "x"\n+++\n', [], '+++\ntitle = "x"\n+++\n'],
  [
    'a map in braces',
    '---\n{tags: a, title: "T", weight: 3}\n---\nbody\n',
    ['a', 'new'],
    '---\n{tags: [a, new], title: "T", weight: 3}\n---\nbody\n',
  ],
  [
    'a map in braces without tags',
    '---\n{title: "T"}\n---\n',
    ['new'],
    '---\n{tags: [new], title: "T"}\n---\n',
  ],
  [
    'a map in braces emptied',
    '---\n{tags: [a], title: "T"}\n---\n',
    [],
    '---\n{tags: [], title: "T"}\n---\n',
  ],
  ['empty braces', '---yml\n{}\n---', ['new'], '---yml\n{tags: [new]}\n---'],
  [
    'a comment in brackets',
    '---\ntags: [a, # why\n  b]\ntitle: x\n---\n',
    ['a', 'b', 'new'],
    '---\ntags: [a, # why\n  b, new]\ntitle: x\n---\n',
  ],
  [
    'a comment beside what goes',
    '---\ntags: [a, # why\n  b]\n---\n',
    ['b'],
    '---\ntags: [ # why\n  b]\n---\n',
  ],
  [
    'a comment below the last tag',
    '---\ntags:\n  - a\n# my comment\ntitle: x\n---\nb',
    ['a', 'new'],
    '---\ntags:\n  - a\n  - new\n# my comment\ntitle: x\n---\nb',
  ],
  [
    'a comment below the only tag that goes',
    '---\ntags:\n  - a\n# my comment\ntitle: x\n---\nb',
    [],
    '---\n# my comment\ntitle: x\n---\nb',
  ],
  [
    'a comment on the line of a tag that goes',
    '---\ntags:\n  - a # one\n  - b\n---\n',
    ['b'],
    '---\ntags:\n   # one\n  - b\n---\n',
  ],
  [
    'a comment after the key',
    '---\ntags: # which?\ntitle: x\n---\n',
    ['new'],
    '---\ntags: # which?\n  - new\ntitle: x\n---\n',
  ],
  ['a comment in place of a tag', '---\ntags: #\n---\n', ['new'], '---\ntags: #\n  - new\n---\n'],
  [
    'a comment in place of an item',
    '---\ntags:\n  - a\n  - #docker\n---\n',
    ['a', 'new'],
    '---\ntags:\n  - a\n  - #docker\n  - new\n---\n',
  ],
  ['a hash in a string', '---\ntags: ["#a", b]\n---\n', ['b'], '---\ntags: [b]\n---\n'],
  [
    'an end of document',
    '---\ntitle: x\n...\n---\nbody\n',
    ['new'],
    '---\ntitle: x\ntags:\n  - new\n...\n---\nbody\n',
  ],
  [
    'a comment at the end',
    '---\ntitle: x\n# last\n---\n',
    ['new'],
    '---\ntitle: x\n# last\ntags:\n  - new\n---\n',
  ],
  ['indented keys', '---\n  title: x\n---\n', ['new'], '---\n  title: x\n  tags:\n    - new\n---\n'],
  ['a key in capitals', '---\nTags: [a]\n---\n', ['a', 'new'], '---\nTags: [a, new]\n---\n'],
  ['a key in quotes', '---\n"tags":\n- a\n---\n', ['a', 'new'], '---\n"tags":\n- a\n- new\n---\n'],
  ['null', '---\ntags: ~ # none yet\n---\n', ['new'], '---\ntags: [new] # none yet\n---\n'],
  ['a lone tag', '---\ntags: "a" # one\n---\n', ['a', 'new'], '---\ntags: ["a", new] # one\n---\n'],
  ['a lone tag that goes', '---\ntags: a\ntitle: x\n---\n', [], '---\ntitle: x\n---\n'],
  ['a lone tag that is replaced', '---\ntags: a\ntitle: x\n---\n', ['b'], '---\ntags: [b]\ntitle: x\n---\n'],
  [
    'a list of several lines in brackets',
    '---\r\ntags: [\r\n    a,\r\n    b\r\n  ]\r\n---\r\n',
    ['b', 'new'],
    '---\r\ntags: [\r\n    b,\r\n    new\r\n  ]\r\n---\r\n',
  ],
  [
    'a string over two lines',
    '---\ntags:\n  - "a\n    b"\n  - c\n---\n',
    ['a b', 'new'],
    '---\ntags:\n  - "a\n    b"\n  - new\n---\n',
  ],
  [
    'a text as the last entry',
    '---\nabout: |\n  a\n\n---\n',
    ['new'],
    '---\nabout: |\n  a\n\ntags:\n  - new\n---\n',
  ],
  ['JSON on one line', '{ "title": "x" }\n\nbody\n', ['new'], '{ "tags": ["new"], "title": "x" }\n\nbody\n'],
  [
    'JSON with tags on one line',
    '{"tags":["a"],"title":"x"}\nbody\n',
    ['a', 'new'],
    '{"tags":["a", "new"],"title":"x"}\nbody\n',
  ],
  [
    'JSON on several lines',
    '{\n    "title": "x"\n}\n',
    ['new'],
    '{\n    "tags": ["new"],\n    "title": "x"\n}\n',
  ],
  [
    'JSON emptied',
    '{\n  "tags": ["a", "b"],\n  "title": "x"\n}\n',
    [],
    '{\n  "tags": [],\n  "title": "x"\n}\n',
  ],
  ['JSON null', '{"tags": null}\n', ['new'], '{"tags": ["new"]}\n'],
  ['a byte order mark', '\uFEFF# A\n', ['new'], '\uFEFF---\ntags:\n  - new\n---\n\n# A\n'],
  [
    'a block of text',
    '---\ntags: |\n  a\n  b\ntitle: x\n---\n',
    ['a\nb', 'new'],
    'The tags are written as a block of text (“|”). Write them as a list first.',
  ],
  [
    'an alias',
    '---\nall: &a [x]\ntags: *a\n---\n',
    ['x', 'new'],
    'The tags are written in a way that cannot be changed safely; edit them by hand.',
  ],
  [
    'an anchor',
    '---\ntags: &a [x]\nmore: *a\n---\n',
    ['x', 'new'],
    'The tags are written in a way that cannot be changed safely; edit them by hand.',
  ],
  [
    'the key twice',
    '---\ntags: [a]\ntags: [b]\n---\n',
    ['b', 'new'],
    'The front matter has “tags” more than once. Keep one of them.',
  ],
  ['broken JSON', '{""}\n', ['new'], 'The front matter is not valid JSON. Fix it first.'],
];

/** What the readers that Hugo's are like make of the tags. */
function tagsIn(text: string): string[] {
  const { frontMatter } = readNote(text);
  assert.ok(frontMatter);
  const source = text.slice(frontMatter.content.start, frontMatter.content.end);
  const data: unknown =
    frontMatter.language === 'toml'
      ? parseToml(source)
      : frontMatter.language === 'json'
        ? JSON.parse(source)
        : parseYaml(source);
  const entries = Object.entries(data ?? {}) as [string, unknown][];
  const tags = entries.find(([key]) => key.toLowerCase() === 'tags')?.[1];
  return (Array.isArray(tags) ? tags : [tags]).filter((tag) => tag !== null && tag !== undefined).map(String);
}

describe('tags in every notation', () => {
  for (const [what, before, wanted, after] of cases)
    it(what, () => {
      assert.equal(tagged(before, wanted), after);
    });

  it('broken front matter is refused', () => {
    assert.match(
      tagged('---\ntags: [a\n---\n', ['a', 'n']),
      /^The front matter cannot be read \(.+\)\. Fix it first\.$/,
    );
    assert.match(
      tagged('+++\ntags = [a\n+++\n', ['n']),
      /^The front matter cannot be read \(.+\)\. Fix it first\.$/,
    );
  });

  const yaml = [
    'tags: [a, "b"] # c',
    'tags:\n- a\n- b',
    'tags:\n  - a # c\n  # d\n  - "b"',
    'tags: a',
    'tags:',
    'Tags: [\n  a,\n  b, # c\n]',
    'draft: false # only',
  ];
  const toml = ['tags = ["a", \'b\'] # c', 'tags = [\n  "a", # c\n  "b",\n]', 'tags = "a"', '# none'];
  const json = [
    '"tags": ["a", "b"]',
    '"tags": [\n    "a",\n    "b"\n  ]',
    '"tags": "a"',
    '"tags": null',
    '"x": 1',
  ];
  const others = {
    yaml: ['title: "T # no"', 'more:\n  tags: [z]', 'text: |\n  tags: [no]\n'],
    toml: ["text = '''\n[no]\n'''", 'n = {tags = ["z"]}'],
  };
  const block = fc.oneof(
    fc
      .record({ tags: fc.constantFrom(...yaml), other: fc.subarray(others.yaml), first: fc.boolean() })
      .map(
        ({ tags, other, first }) => `---\n${(first ? [tags, ...other] : [...other, tags]).join('\n')}\n---\n`,
      ),
    fc
      .record({
        tags: fc.constantFrom(...toml),
        other: fc.subarray(others.toml),
        first: fc.boolean(),
        table: fc.boolean(),
      })
      .map(
        ({ tags, other, first, table }) =>
          `+++\n${(first ? [tags, ...other] : [...other, tags]).join('\n')}\n${table ? '[params]\ntags = ["z"]\n' : ''}+++\n`,
      ),
    fc
      .record({ tags: fc.constantFrom(...json), first: fc.boolean() })
      .map(
        ({ tags, first }) => `{\n  ${first ? `${tags},\n  "title": "T"` : `"title": "T",\n  ${tags}`}\n}\n`,
      ),
  );
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'C#',
      'a: b',
      '#x',
      '2025',
      'yes',
      'über',
      'a, b',
      '- x',
      '"q"',
      "it's",
      '0x1F',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .map((each) => each.trim())
      .filter((each) => each !== '' && !/\p{Cs}/u.test(each)),
  );

  it('are those that were wished, everything else is there, and twice is once', () => {
    fc.assert(
      fc.property(
        block,
        fc.uniqueArray(word, { maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        fc.constantFrom('', 'words\n\n# Head\n- [ ] a'),
        (front, wanted, eol, mark, body) => {
          const text = mark + (front + body).replaceAll('\n', eol);
          const after = tagged(text, wanted);

          assert.deepEqual(tagsIn(after).toSorted(), wanted.toSorted(), after);
          assert.ok(after.endsWith(body.replaceAll('\n', eol)));
          assert.equal(tagged(after, wanted), after);
          for (const line of text.split(eol))
            if (/title|text|no|z|#/.test(line) && !/tags: \[a|tags = \[\S/.test(line))
              assert.ok(
                after.includes(
                  line
                    .replace(/^ *- a/, '')
                    .replace(/^ *(?:"a"|b),/, '')
                    .trim(),
                ),
                `${line} in ${after}`,
              );
        },
      ),
      { numRuns: 800, seed: 12 },
    );
  });
});
