const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** Notes that are made to hang something. */
export const TEXTS: Readonly<Record<string, string>> = {
  '10,000 nested quotes': `${'>'.repeat(10_000)} words`,
  '10,000 nested brackets': `${'['.repeat(10_000)}words${']'.repeat(10_000)}`,
  '10,000 nested lists': lines(400, (at) => `${' '.repeat(at * 2)}- item`),
  'a line of a megabyte': 'word '.repeat(200_000),
  'a megabyte without a blank': 'a'.repeat(1_000_000),
  '5,000 headings': lines(5000, (at) => `### Talk ${String(at)}\n\n- words`),
  '5,000 headings of one name': lines(5000, () => '## Summary'),
  '50,000 links': lines(50_000, (at) => `[a](./talk-${String(at)})`),
  '20,000 shortcodes': lines(20_000, () => '{{% button href="https://e.example" %}}a{{% /button %}}'),
  '100,000 openings': '{{%'.repeat(100_000),
  'openings that never close': lines(20_000, () => '{{% notice %}}'),
  'comments that never close': '<!-- '.repeat(100_000),
  'fences that never close': lines(50_000, () => '```'),
  'emphasis without an end': '*_'.repeat(100_000),
  'front matter of 20,000 tags': `---\ntags:\n${lines(20_000, (at) => `- tag${String(at)}`)}\n---\n`,
  'front matter that never closes': `---\n${lines(20_000, (at) => `key${String(at)}: value`)}`,
  'front matter that refers to itself': `---\n${lines(30, (at) => `a${String(at)}: &a${String(at)} [${at > 0 ? `*a${String(at - 1)}, *a${String(at - 1)}` : 'x'}]`)}\n---\n`,
  'a table of 20,000 rows': `| a | b |\n|---|---|\n${lines(20_000, () => '| a | b |')}`,
  '5,000 misspelt words': lines(5000, (at) => `a kubernates clsuter recieves ${String(at)}`),
  zeros: '\u0000'.repeat(100_000),
};
