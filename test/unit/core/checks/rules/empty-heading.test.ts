import { describeRule, outline } from '../rule-cases';

describeRule('empty-heading', [
  { path: 'README.md', text: outline('«####»\n\nwords\n'), fixed: outline('\nwords\n') },
]);
