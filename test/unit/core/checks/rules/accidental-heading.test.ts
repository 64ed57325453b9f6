import { describeRule, outline } from '../rule-cases';

describeRule('accidental-heading', [
  {
    path: 'README.md',
    text: outline('«the end of it»\n---\n\nwords\n'),
    fixed: outline('the end of it\n\n---\n\nwords\n'),
  },
]);
