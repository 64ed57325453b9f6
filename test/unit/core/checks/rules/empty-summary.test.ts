import { describeRule, outline } from '../rule-cases';

describeRule('empty-summary', [
  {
    path: 'README.md',
    text: outline('«#### Summary»\n\n<ins>Notes</ins><br>\nwords\n'),
    message: 'The Summary of “Talk” is still empty.',
  },
  ...[
    '- one',
    '![a picture](x.png)',
    '##### Points\n\nwords',
    '| a |\n|---|\n| b |',
    '```\ncode\n```',
    '> words',
  ].map((inside) => ({
    what: inside.split('\n')[0] ?? '',
    path: 'README.md',
    text: outline(`#### Summary\n\n${inside}\n\n<ins>Notes</ins><br>\nwords\n`),
  })),
  {
    what: 'a comment and a to-do only',
    path: 'README.md',
    text: outline('«#### Summary»\n\n<!-- x -->\nTODO: sum up\n\n<ins>Notes</ins><br>\nwords\n'),
  },
]);
