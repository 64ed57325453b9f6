import { describeRule } from '../rule-cases';

describeRule('missing-tags', [
  {
    text: '«---»\ntitle: eBPF\nweight: 2\n---\n\nOn the platform team.\n',
    message: 'This talk has no tags; add some so that readers can find it.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n---\n\nOn the platform team.\n',
  },
]);
