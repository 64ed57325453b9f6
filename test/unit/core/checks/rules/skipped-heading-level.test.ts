import { describeRule, outline } from '../rule-cases';

describeRule('skipped-heading-level', [
  {
    path: 'README.md',
    text: outline('«#####» Deep\n\nwords\n'),
    message: 'This heading is 2 levels below “Talk”; one is usual.',
    fixed: outline('#### Deep\n\nwords\n'),
  },
]);
