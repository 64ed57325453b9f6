import { describeRule } from '../rule-cases';

describeRule('missing-title', [
  {
    text: '«---»\nweight: 2\n---\n\n## eBPF\n',
    message: 'This page has no title; add one to its front matter.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\n## eBPF\n',
  },
]);
