import { describeRule, outline } from '../rule-cases';

describeRule('skipped-heading-level', [
  {
    path: 'README.md',
    text: outline('«#####» Deep\n\nwords\n'),
    message: 'This heading is 2 levels below “Talk”; one is usual.',
    fixed: outline('#### Deep\n\nwords\n'),
  },
  {
    what: 'a habit of the conference',
    path: 'README.md',
    text: outline(
      '«#####» Deep\n\nx\n\n### A\n\n##### B\n\nx\n\n### C\n\n##### D\n\nx\n\n### E\n\n##### F\n\nx\n',
    ),
  },
]);
