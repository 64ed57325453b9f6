import { describeRule } from '../rule-cases';

const dated = (line: string): string => `---\ntitle: T\nweight: 2\n${line}\n---\n\nwords\n`;
const sound = [
  '2024-05-01',
  '2024-05-01T10:00:00',
  '2024-05-01T10:00:00Z',
  '2024-05-01T10:00:00+02:00',
  '2024-05-01 10:00:00 -0700',
  '2024-05-01T10:00:00.123Z',
  '2024-05-01T10:00:00-0700',
  '2024-05-01 10:00:00 +02:00',
  '2024-05-01 10:00:00 +0200 CEST',
  '2024-05-01 10:00:00Z',
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
  { what: 'a time of day that is none', text: dated('publishDate: «2024-05-01 24:30:00»') },
  { what: 'a month that no year has', text: dated('expirydate: «2024-13-01T09:00:00+02:00»') },
  { what: 'an old name', text: dated('unpublishdate: «31.12.2024»') },
  { what: 'slashes', text: dated('date: «05/01/2024»') },
  ...[
    ['2026-05-13T09:00', '2026-05-13T09:00:00'],
    ['2026-05-13 9:00', '2026-05-13 09:00:00'],
    ['2026-05-13T09:00Z', '2026-05-13T09:00:00Z'],
    ['2026-05-13T09:00+02:00', '2026-05-13T09:00:00+02:00'],
    ['2026-5-3', '2026-05-03'],
  ].map(([written = '', meant = '']) => ({
    what: `${written} lacks zeros or seconds`,
    text: dated(`date: «${written}»`),
    fixed: dated(`date: ${meant}`),
    safe: false,
  })),
  { what: 'a year and a month', text: dated('date: «2026-05»') },
  {
    what: 'in quotes',
    text: dated('date: «"2026-05-13T09:00"»'),
    fixed: dated('date: "2026-05-13T09:00:00"'),
    safe: false,
  },
  ...sound.map((date) => ({ what: date, text: dated(`date: ${date}`) })),
  { what: 'TOML', text: '+++\ntitle = "T"\nweight = 2\ndate = «"2024-13-01"»\n+++\n\nwords\n' },
  { what: 'a date of TOML', text: '+++\ntitle = "T"\nweight = 2\ndate = 2024-05-01\n+++\n\nwords\n' },
  {
    what: 'outside of a site',
    path: 'README.md',
    text: '---\ndate: soon\n---\n\n# Conf\n\n## Day 1\n\n### Talk\n\nwords\n',
  },
]);
