import { describeRule } from '../rule-cases';

describeRule('duplicate-title', [
  {
    path: 'README.md',
    text: '# Conf\n\n## Day 1\n\n### «Scaling the control plane»\n\nwords\n\n### «Scaling the control plane»\n\nwords\n',
    message: 'Another talk on the same day is also called “Scaling the control plane”.',
  },
  {
    what: 'a name that recurs',
    path: 'README.md',
    text: '# Conf\n\n## Day 1\n\n### Keynote\n\nwords\n\n### Keynote\n\nwords\n',
  },
]);
