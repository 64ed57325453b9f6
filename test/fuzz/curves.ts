import type { Reader } from './ways';

/** Texts of one kind that get longer with `n`, and what reads them. */
export interface Curve {
  readonly name: string;
  readonly readers: readonly Reader[];
  readonly text: (n: number) => string;
}

const repeated = (piece: string) => (n: number) => piece.repeat(Math.ceil(n / piece.length));
const numbered =
  (piece: (at: number) => string, ahead = '', behind = '') =>
  (n: number): string => {
    const pieces: string[] = [];
    for (let at = 0, length = 0; length < n; at++) {
      const next = piece(at);
      length += next.length;
      pieces.push(next);
    }
    return ahead + pieces.join('') + behind;
  };
const between =
  (ahead: string, piece: string, behind = '') =>
  (n: number): string =>
    ahead + repeated(piece)(n) + behind;
const frontMatter = (lines: (n: number) => string) => (n: number) => `---\n${lines(n)}\n---\n\nwords\n`;
const toml = (lines: (n: number) => string) => (n: number) => `+++\n${lines(n)}\n+++\n\nwords\n`;

const FRONT: readonly Reader[] = ['front matter'];
const TALK = (at: number): string => `### Talk ${String(at)}\n\n- a thought\n\n`;

export const CURVES: readonly Curve[] = [
  { name: 'tag with an escaped quote', readers: ['shortcodes', 'note'], text: repeated('{{% a \\"') },
  { name: 'tags that never end', readers: ['shortcodes', 'note', 'preview'], text: repeated('{{% a b="c" ') },
  { name: 'tags over lines that never end', readers: ['shortcodes'], text: repeated('{{% a\nb="c"\n') },
  { name: 'raw quotes that never end', readers: ['shortcodes'], text: repeated('{{% a `b ') },
  { name: 'slash and spaces', readers: ['shortcodes'], text: between('{{% a /', ' ') },
  { name: 'slashes and spaces', readers: ['shortcodes'], text: between('{{% a ', '/ ') },
  { name: 'literal shortcodes without an end', readers: ['shortcodes', 'preview'], text: repeated('{{%/* ') },
  { name: 'an item of spaces', readers: FRONT, text: frontMatter(between('a:\n- x', ' ', '\u2028')) },
  { name: 'a pair of spaces', readers: FRONT, text: frontMatter(between('a: x', ' ', '\u2028')) },
  { name: 'aliases in a list', readers: FRONT, text: frontMatter(between('a: &a x\nb: [', '*a,', ']')) },
  {
    name: 'aliases of keys',
    readers: FRONT,
    text: frontMatter(numbered((at) => `k${String(at)}: *a\n`, 'a: &a x\n')),
  },
  {
    name: 'aliases of aliases',
    readers: FRONT,
    text: frontMatter(
      numbered((at) => `k${String(at)}: &k${String(at)} [*k${String(at - 1)}, *k${String(at - 1)}]\n`),
    ),
  },
  { name: 'an alias in itself', readers: FRONT, text: frontMatter(between('a: &a\n', '- *a\n')) },
  { name: 'errors of YAML on a line', readers: FRONT, text: frontMatter(between('a: ', '] ')) },
  { name: 'errors of YAML on lines', readers: FRONT, text: frontMatter(repeated('a: ]\n')) },
  { name: 'brackets in YAML', readers: FRONT, text: frontMatter(between('a: ', '[')) },
  { name: 'dashes in YAML', readers: FRONT, text: frontMatter(between('a:\n', '- ')) },
  { name: 'question marks in YAML', readers: FRONT, text: frontMatter(repeated('? a\n')) },
  { name: 'one key many times', readers: FRONT, text: frontMatter(repeated('a: b\n')) },
  { name: 'tags of YAML', readers: FRONT, text: frontMatter(between('a: ', '! ')) },
  { name: 'documents of YAML', readers: FRONT, text: frontMatter(repeated('a: 1\n...\n')) },
  { name: 'front matter of blank lines', readers: FRONT, text: frontMatter(repeated('\n')) },
  { name: 'brackets in JSON', readers: FRONT, text: between('{"a":', '[', '\n}\n') },
  { name: 'braces in JSON', readers: FRONT, text: repeated('{"a":') },
  { name: 'errors of JSON', readers: FRONT, text: between('{"a":', '"b" ', '\n}\n') },
  { name: 'keys of TOML', readers: FRONT, text: toml(numbered((at) => `k${String(at)} = "x"\n`)) },
  {
    name: 'keys of TOML ahead of an error',
    readers: FRONT,
    text: toml(numbered((at) => `k${String(at)} = "x"\n`, '', 'x')),
  },
  { name: 'dotted keys of TOML', readers: FRONT, text: toml(between('a', '.a', ' = 1')) },
  { name: 'brackets in TOML', readers: FRONT, text: toml(between('a = ', '[')) },
  { name: 'tables of TOML', readers: FRONT, text: toml(numbered((at) => `[t${String(at)}]\nx = 1\n`)) },
  { name: 'quotes in TOML', readers: FRONT, text: toml(between('a = """', '"" ', '"""')) },
  { name: 'to-dos in the code of a paragraph', readers: ['note'], text: repeated('`TODO: a` ') },
  { name: 'to-dos in code, a line each', readers: ['note'], text: repeated('`TODO: a`\n') },
  { name: 'nested links', readers: ['note'], text: numbered(() => '[a](b)[') },
  { name: 'brackets', readers: ['note', 'preview'], text: repeated('[') },
  {
    name: 'definitions',
    readers: ['note', 'checks of a page'],
    text: numbered((at) => `[a${String(at)}]: b\n\n`),
  },
  { name: 'escaped cells', readers: ['note', 'preview'], text: between('|a|b|\n|-|-|\n', '|a\\|a') },
  {
    name: 'rows of escaped cells',
    readers: ['note'],
    text: between('|a|b|\n|-|-|\n', '|a\\|a\\|a|b\\|b|\n'),
  },
  {
    name: 'cells',
    readers: ['note'],
    text: (n) => `${'|a'.repeat(n / 8)}|\n${'|-'.repeat(n / 8)}|\n${'|a'.repeat(n / 8)}|\n`,
  },
  { name: 'quotes', readers: ['note'], text: repeated('> a\n') },
  { name: 'attributes of HTML', readers: ['note', 'preview'], text: between('<a', ' b="c"') },
  { name: 'declarations', readers: ['note'], text: repeated('<!a ') },
  { name: 'comments', readers: ['note', 'preview'], text: repeated('<!-- ') },
  {
    name: 'backticks, one more each',
    readers: ['note', 'preview'],
    text: (n) => numbered((at) => `${'`'.repeat(at + 1)} `)(n),
  },
  { name: 'lone carriage returns', readers: ['note', 'checks of a page', 'preview'], text: repeated('a\r') },
  { name: 'fences', readers: ['note', 'preview'], text: repeated('```\n') },
  { name: 'brackets that never end', readers: ['typos'], text: repeated('[') },
  { name: 'braces that never end', readers: ['typos'], text: repeated('{') },
  { name: 'one run of backticks', readers: ['typos'], text: repeated('`') },
  { name: 'formulas that never end', readers: ['typos'], text: repeated('\\(a ') },
  { name: 'levels skipped', readers: ['checks of a page'], text: repeated('# a\n### b\n') },
  {
    name: 'levels skipped in other ways',
    readers: ['checks of a page'],
    text: repeated('# a\n#### b\n## c\n'),
  },
  {
    name: 'a tag that is not closed and spaces',
    readers: ['checks of a page'],
    text: between('{{% notice %}}', ' ', 'x'),
  },
  { name: 'tags that are not closed', readers: ['checks of a page'], text: repeated('{{% notice %}} ') },
  { name: 'to-dos', readers: ['note', 'checks of a page'], text: repeated('TODO: a\n') },
  { name: 'to-dos in paragraphs', readers: ['checks of a page'], text: repeated('TODO: a\n\n') },
  { name: 'to-dos with spaces', readers: ['checks of a page'], text: between('TODO:', ' ', 'a TODO:') },
  {
    name: 'placeholder tags',
    readers: ['checks of a page'],
    text: frontMatter(between('title: A\ntags:\n', '- <tag>\n')),
  },
  {
    name: 'placeholder tags on a line',
    readers: ['checks of a page'],
    text: frontMatter(between('title: A\ntags: [', '"<tag>", ', 'a]')),
  },
  {
    name: 'tags',
    readers: ['checks of a page'],
    text: frontMatter(numbered((at) => `- t${String(at)}\n`, 'title: A\ntags:\n')),
  },
  {
    name: 'links to nothing',
    readers: ['checks of a page'],
    text: numbered((at) => `[a](./x${String(at)}.md)\n`),
  },
  {
    name: 'talks',
    readers: ['outline', 'checks of an outline'],
    text: numbered(TALK, '# Conf\n\n## Day 1\n\n'),
  },
  {
    name: 'talks of one title',
    readers: ['outline', 'checks of an outline'],
    text: between('# Conf\n\n## Day 1\n\n', '### Talk\n\n- a\n\n'),
  },
  {
    name: 'days',
    readers: ['outline', 'checks of an outline'],
    text: numbered((at) => `## Day ${String(at % 90)}\n\n${TALK(at)}`, '# Conf\n\n'),
  },
  {
    name: 'days of weeks',
    readers: ['outline'],
    text: numbered((at) => `## 2024-05-${String((at % 28) + 1)}\n\n${TALK(at)}`, '# Conf\n\n'),
  },
  {
    name: 'days of bold lines',
    readers: ['outline'],
    text: numbered((at) => `## Day ${String(at % 90)}\n\n**a**\n\nx\n\n**b**\n\nx\n\n`),
  },
  {
    name: 'conferences',
    readers: ['outline'],
    text: numbered((at) => `# Conf ${String(at)}\n\n## Day 1\n\n${TALK(at)}`),
  },
  {
    name: 'colons of a heading',
    readers: ['outline', 'pages'],
    text: between('# Day 1\n\n## a', ':', 'x\n\n- a\n\n## b\n\n- b\n'),
  },
  {
    name: 'spaces of a heading',
    readers: ['outline'],
    text: between('# Day 1\n\n## a', ' \u00a0', 'x\n\n- a\n\n## b\n\n- b\n'),
  },
  {
    name: 'dashes of a heading',
    readers: ['outline'],
    text: between('# Day 1\n\n## a', ' - ', 'x\n\n- a\n\n## b\n\n- b\n'),
  },
  {
    name: 'days of a heading',
    readers: ['outline'],
    text: between('# ', 'Day ', '\n\n## a\n\n- a\n\n## b\n\n- b\n'),
  },
  { name: 'a title of spaces', readers: ['pages'], text: frontMatter(between('title: "a', ' ', 'x"')) },
  { name: 'a title of colons', readers: ['pages'], text: frontMatter(between('title: "a', ':', 'x"')) },
  { name: 'brackets to complete', readers: ['complete'], text: repeated('[[') },
  { name: 'brackets and words to complete', readers: ['complete'], text: repeated('[a') },
  { name: 'closed brackets to complete', readers: ['complete'], text: between('[', '[a]') },
  { name: 'double brackets', readers: ['note', 'preview'], text: repeated('[[a') },
  { name: 'links to complete', readers: ['complete'], text: repeated('[a](b ') },
  { name: 'a tag to complete', readers: ['complete'], text: between('{{% button ', 'a="b" ') },
  { name: 'quotes of a tag to complete', readers: ['complete'], text: between('{{% button ', '"\\') },
  { name: 'words of a tag to complete', readers: ['complete'], text: between('{{% button ', 'a ') },
  { name: 'letters of a tag to complete', readers: ['complete'], text: between('{{% button', ' aaaaaaaa') },
  { name: 'equals signs of a tag to complete', readers: ['complete'], text: between('{{% button ', 'a =') },
  { name: 'spaces of a tag to complete', readers: ['complete'], text: between('{{% button', ' ', '"') },
  { name: 'tags to complete', readers: ['complete'], text: between('---\ntags:\n', '- a\n', '- ') },
  { name: 'open tags to complete', readers: ['complete'], text: repeated('{{% notice %}}') },
  { name: 'tags on a line to complete', readers: ['complete'], text: between('---\ntags: [', 'a, ', '') },
  { name: 'headings of one name', readers: ['preview'], text: repeated('## a\n\n') },
  {
    name: 'headings with numbers',
    readers: ['preview'],
    text: numbered((at) => `## a\n\n## a-${String(at)}\n\n`),
  },
  { name: 'attributes of spaces', readers: ['preview'], text: between('## a {', ' ', '=}\n') },
  { name: 'attributes', readers: ['preview'], text: between('## a {', '.b ', '}\n') },
  { name: 'attributes without commas', readers: ['preview'], text: between('## a {', '.b', '=}\n') },
  { name: 'braces of a heading', readers: ['preview'], text: between('## a ', '{', '}\n') },
  {
    name: 'spaces and number signs of a heading',
    readers: ['preview'],
    text: between('## a', ' ', 'x {.b}\n'),
  },
  { name: 'words of a fence', readers: ['preview'], text: between('```go {', 'a', '\nx\n```\n') },
  { name: 'attributes of a fence', readers: ['preview'], text: between('```go {', 'a=b ', '}\nx\n```\n') },
  { name: 'spaces of a fence', readers: ['preview'], text: between('```go', ' ', 'x{\nx\n```\n') },
  {
    name: 'line breaks in highlighted code',
    readers: ['preview'],
    text: between('{{< highlight go >}}a', '\n', 'x{{< /highlight >}}'),
  },
  {
    name: 'options of highlighted code',
    readers: ['preview'],
    text: between('{{< highlight go "', ', ', 'title" >}}a{{< /highlight >}}'),
  },
  { name: 'fences of trees', readers: ['preview'], text: repeated('```tree\n') },
  { name: 'dashes of a tree', readers: ['preview'], text: between('```tree\n└', '-', '\u2028x\n```\n') },
  { name: 'items of a tree', readers: ['preview'], text: between('```tree\n', '- a | b | c\n', '```\n') },
  {
    name: 'a tree as the command prints it',
    readers: ['preview'],
    text: between('```tree\n', '├── a\n', '```\n'),
  },
  {
    name: 'a deep tree',
    readers: ['preview'],
    text: (n) =>
      `\`\`\`tree\n${Array.from({ length: Math.sqrt(n) }, (_, at) => `${'│   '.repeat(at)}└── a\n`).join('')}\`\`\`\n`,
  },
  { name: 'shortcodes on lines', readers: ['preview'], text: repeated('{{% icon star %}}\n') },
  { name: 'shortcodes in paragraphs', readers: ['preview'], text: repeated('{{% icon star %}}\n\n') },
  {
    name: 'boxes in boxes',
    readers: ['preview'],
    text: (n) => '{{% notice %}}\n'.repeat(n / 30) + '{{% /notice %}}\n'.repeat(n / 30),
  },
  { name: 'words of placeholders', readers: ['preview'], text: between('{{% icon a %}} ', 'zqshortcode') },
  {
    name: 'longer words of placeholders',
    readers: ['preview'],
    text: (n) => numbered((at) => `zqshortcode${'zq'.repeat(at)} `, '{{% icon a %}} ')(n),
  },
  { name: 'quotes of text', readers: ['preview'], text: repeated('"a\' ') },
  { name: 'addresses', readers: ['preview'], text: repeated('http://a ') },
  { name: 'addresses in one', readers: ['preview'], text: repeated('http://a') },
  { name: 'addresses of mail', readers: ['preview'], text: repeated('a@b.c ') },
  { name: 'letters of an address of mail', readers: ['preview'], text: between('', 'a.', '@') },
  {
    name: 'footnotes',
    readers: ['preview'],
    text: numbered((at) => `[^${String(at)}]\n\n[^${String(at)}]: a\n\n`),
  },
  { name: 'one footnote', readers: ['preview'], text: between('[^1]: a\n\n', '[^1] ') },
  { name: 'terms', readers: ['preview'], text: repeated('a\n: b\n\n') },
  { name: 'definitions of one term', readers: ['preview'], text: between('a\n', ': b\n') },
  { name: 'tasks', readers: ['preview'], text: repeated('- [ ] a\n') },
  {
    name: 'pictures',
    readers: ['preview', 'checks of a page'],
    text: numbered((at) => `![a](b${String(at)}.png) `),
  },
  { name: 'links', readers: ['preview'], text: numbered((at) => `[a](b${String(at)}.md) `) },
  {
    name: 'tags of a page',
    readers: ['preview'],
    text: frontMatter(numbered((at) => `- t${String(at)}\n`, 'tags:\n')),
  },
  {
    name: 'ampersands of an address',
    readers: ['preview'],
    text: between('{{% button href="', '&', '" %}}a{{% /button %}}'),
  },
  { name: 'alerts', readers: ['preview'], text: repeated('> [!NOTE]\n> a\n\n') },
  {
    name: 'alerts in alerts',
    readers: ['preview'],
    text: (n) => Array.from({ length: Math.sqrt(n) }, (_, at) => `${'> '.repeat(at + 1)}[!NOTE]\n`).join(''),
  },
  {
    name: 'tabs',
    readers: ['preview'],
    text: between('{{< tabs >}}', '{{% tab title="a" %}}b{{% /tab %}}', '{{< /tabs >}}'),
  },
  {
    name: 'cards',
    readers: ['preview'],
    text: between('{{% cards %}}', '{{% card title="a" %}}b{{% /card %}}', '{{% /cards %}}'),
  },
  { name: 'code with shortcodes', readers: ['preview'], text: between('```\n', '{{% icon a %}}\n', '```\n') },
  { name: 'tildes', readers: ['preview'], text: repeated('~a~ ') },
  { name: 'block attributes', readers: ['preview'], text: repeated('a\n{.b}\n\n') },
  { name: 'front matter of a diagram', readers: ['diagram lines'], text: between('---\n', 'a\n') },
  { name: 'spaces of a diagram', readers: ['diagram lines'], text: between('a', ' ', 'x') },
  { name: 'blank lines of a diagram', readers: ['diagram lines'], text: between('a', '\n', 'x') },
  { name: 'comments of a diagram', readers: ['diagram lines'], text: repeated('%% a\n') },
  {
    name: 'spaces and percent signs of a diagram',
    readers: ['diagram lines'],
    text: between('a\n', ' ', '%x'),
  },
  { name: 'directives of a diagram', readers: ['diagram lines'], text: repeated('%%{ ') },
  { name: 'dashes of a diagram', readers: ['diagram lines'], text: repeated('---\na\n') },
  {
    name: 'words',
    readers: ['typos', 'words'],
    text: numbered((at) => `word${'abcdefghij'.charAt(at % 10)} `),
  },
  {
    name: 'unknown words',
    readers: ['typos'],
    text: numbered((at) => `zq${at.toString(26).replace(/\d/g, 'x')}en `),
  },
  { name: 'a long word', readers: ['typos'], text: repeated('a') },
  { name: 'lines that begin with a backtick', readers: ['typos'], text: repeated('`a\n') },
  { name: 'backticks of two numbers', readers: ['typos'], text: repeated('`a``b`') },
  { name: 'code of Jekyll that never ends', readers: ['typos'], text: repeated('{% raw %} ') },
  {
    name: 'code in shortcodes',
    readers: ['note', 'typos'],
    text: repeated('{{< highlight go >}}\nx\n{{< /highlight >}}\n'),
  },
  {
    name: 'a paragraph that is wrapped',
    readers: ['summary'],
    text: repeated('words that were wrapped at a margin by an editor\n'),
  },
  {
    name: 'a paragraph without blanks',
    readers: ['summary'],
    text: repeated('漢字かなまじり文の長い行がここに続いていくのである\n'),
  },
  { name: 'lines with hyphens at their ends', readers: ['summary'], text: repeated('multi-\nword and\n') },
  {
    name: 'keys of a configuration',
    readers: ['configuration in TOML'],
    text: numbered((at) => `k${String(at)} = 1\n`),
  },
  {
    name: 'keys of a configuration',
    readers: ['configuration in YAML'],
    text: numbered((at) => `k${String(at)}: 1\n`),
  },
  {
    name: 'brackets of a configuration',
    readers: ['configuration in YAML', 'configuration in JSON'],
    text: between('{"a":', '['),
  },
  {
    name: 'aliases of a configuration',
    readers: ['configuration in YAML'],
    text: numbered(
      (at) => `k${String(at)}: &k${String(at)} [*k${String(at - 1)}, *k${String(at - 1)}]\n`,
      'k-1: &k-1 x\n',
    ),
  },
  {
    name: 'a parameter in itself',
    readers: ['configuration in YAML'],
    text: between('params: &a\n  x:\n', '    - *a\n'),
  },
];
