import { describeRule, outline } from '../rule-cases';

describeRule('misspelt-section', [
  {
    path: 'README.md',
    text: outline('#### «Sumary»\n\nx\n'),
    message: '“Sumary” is misspelt. Did you mean “Summary”?',
    fixed: outline('#### Summary\n\nx\n'),
    safe: true,
  },
  ...[
    ['**«Sumary»**', '**Summary**'],
    ['[«Sumary»](https://e.org)', '[Summary](https://e.org)'],
    ['{{% icon star %}} «Sumary»', '{{% icon star %}} Summary'],
    ['«Sumary»:', 'Summary:'],
    ['_«sumary»_ ##', '_summary_ ##'],
  ].map(([text = '', fixed = '']) => ({
    what: text,
    path: 'README.md',
    text: outline(`#### ${text}\n\nx\n`),
    fixed: outline(`#### ${fixed}\n\nx\n`),
    safe: true,
  })),
  {
    what: 'a backslash in it',
    path: 'README.md',
    text: outline('#### «Sumar»\\\\\n\nx\n'),
    fixed: outline('#### Summary\\\\\n\nx\n'),
    safe: true,
  },
]);
