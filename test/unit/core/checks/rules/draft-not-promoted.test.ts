import { describeRule } from '../rule-cases';

describeRule('draft-not-promoted', [
  {
    path: 'README.md',
    text: '# Conf\n\n## Day 1\n\n### A\n\n#### Summary\nx\n\n<ins>Notes</ins><br>\nwords\n\n### B\n\n#### Summary\nx\n\n<ins>Notes</ins><br>\nwords\n\n### «C»\n\nwords\n',
    message: '“C” has no Summary yet. The command “Promote Draft to Summary/Notes” begins one.',
  },
]);
