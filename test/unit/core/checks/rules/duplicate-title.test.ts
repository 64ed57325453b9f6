import { describeRule } from '../rule-cases';

describeRule('duplicate-title', [
  {
    path: 'README.md',
    text: '# Conf\n\n## Day 1\n\n### «Keynote»\n\nwords\n\n### «Keynote»\n\nwords\n',
    message: 'Another talk of the same day is called “Keynote” too.',
  },
]);
