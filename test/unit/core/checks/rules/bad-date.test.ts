import { describeRule } from '../rule-cases';

const dated = (line: string): string => `---\ntitle: T\nweight: 2\n${line}\n---\n\nwords\n`;
const sound = [
  '2024-05-01',
  '2024-05-01T10:00:00',
  '2024-05-01T10:00:00Z',
  '2024-05-01T10:00:00+02:00',
  '2024-05-01 10:00:00 -0700',
  '2024-02-29',
  '"2024-05-01"',
  '1 May 2024',
];

describeRule('bad-date', [
  {
    text: dated('date: «2024-05-010T10:00:00»'),
    message:
      '“2024-05-010T10:00:00” is not a valid date, and Hugo 0.152 and later stop at it; write dates as 2024-05-31.',
  },
  { what: 'a day that the month does not have', text: dated('publishDate: «2023-02-29»') },
  { what: 'an hour that no day has', text: dated('lastmod: «2024-05-01T25:00:00»') },
  { what: 'words', text: dated('expiryDate: «tomorrow»') },
  { what: 'slashes', text: dated('date: «05/01/2024»') },
  ...sound.map((date) => ({ what: date, text: dated(`date: ${date}`) })),
  { what: 'TOML', text: '+++\ntitle = "T"\nweight = 2\ndate = «"2024-13-01"»\n+++\n\nwords\n' },
  { what: 'a date of TOML', text: '+++\ntitle = "T"\nweight = 2\ndate = 2024-05-01\n+++\n\nwords\n' },
  {
    what: 'outside of a site',
    path: 'README.md',
    text: '---\ndate: soon\n---\n\n# Conf\n\n## Day 1\n\n### Talk\n\nwords\n',
  },
]);
