import { describeRule, outline } from '../rule-cases';

describeRule('accidental-heading', [
  {
    path: 'README.md',
    text: outline('«the end of it»\n---\n\nwords\n'),
    fixed: outline('the end of it\n\n---\n\nwords\n'),
  },
  {
    what: 'a sentence',
    path: 'README.md',
    text: outline('«We deployed it on Friday.»\n---\n\nwords\n'),
    fixed: outline('We deployed it on Friday.\n\n---\n\nwords\n'),
  },
  {
    what: 'several lines',
    path: 'README.md',
    text: outline('«One thing\nand another»\n-----\n\nwords\n'),
    fixed: outline('One thing\nand another\n\n-----\n\nwords\n'),
  },
  ...[
    'QA\n--',
    'Ada Lovelace\n---',
    'Day 1\n---',
    'eBPF in production\n-',
    'What is new?\n---',
    'Talk\n===',
  ].map((text) => ({
    what: text.replace('\n', ' over '),
    path: 'README.md',
    text: outline(`${text}\n\nwords\n`),
  })),
  {
    what: 'data between lines',
    path: 'README.md',
    text: outline('---\nlayout: intro\nclass: x\n---\n\nwords\n'),
  },
]);
