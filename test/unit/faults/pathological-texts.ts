const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** Notes that are made to hang something; how time grows with their length is for `npm run fuzz` to measure. */
export const TEXTS: Readonly<Record<string, string>> = {
  '10,000 nested quotes': `${'>'.repeat(10_000)} words`,
  '10,000 nested brackets': `${'['.repeat(10_000)}words${']'.repeat(10_000)}`,
  '10,000 nested lists': lines(400, (at) => `${' '.repeat(at * 2)}- item`),
  'a line of a megabyte': 'word '.repeat(200_000),
  'a megabyte without a blank': 'a'.repeat(1_000_000),
  '2,000 headings': lines(2000, (at) => `### Talk ${String(at)}\n\n- words`),
  '2,000 headings of one name': lines(2000, () => '## Summary'),
  '10,000 links': lines(10_000, (at) => `[a](./talk-${String(at)})`),
  '5,000 shortcodes': lines(5000, () => '{{% button href="https://e.example" %}}a{{% /button %}}'),
  '20,000 openings': '{{%'.repeat(20_000),
  'openings that never close': lines(5000, () => '{{% notice %}}'),
  'comments that never close': '<!-- '.repeat(20_000),
  'fences that never close': lines(10_000, () => '```'),
  'emphasis without an end': '*_'.repeat(100_000),
  'front matter of 20,000 tags': `---\ntags:\n${lines(20_000, (at) => `- tag${String(at)}`)}\n---\n`,
  'front matter that never closes': `---\n${lines(20_000, (at) => `key${String(at)}: value`)}`,
  'front matter that refers to itself': `---\n${lines(30, (at) => `a${String(at)}: &a${String(at)} [${at > 0 ? `*a${String(at - 1)}, *a${String(at - 1)}` : 'x'}]`)}\n---\n`,
  'a table of 5,000 rows': `| a | b |\n|---|---|\n${lines(5000, () => '| a | b |')}`,
  '1,000 misspelt words': lines(1000, (at) => `a kubernates clsuter recieves ${String(at)}`),
  zeros: '\u0000'.repeat(100_000),
};
