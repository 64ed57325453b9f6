import { describeRule, outline } from '../rule-cases';

describeRule('empty-summary', [
  {
    path: 'README.md',
    text: outline('«#### Summary»\n\n<ins>Notes</ins><br>\nwords\n'),
    message: 'The Summary of “Talk” is still empty.',
  },
]);
