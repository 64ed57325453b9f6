import { describeRule } from '../rule-cases';

describeRule('placeholder-tag', [
  {
    text: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n  - «<tag>»\n---\n\nwords\n',
    message: '“<tag>” is a placeholder and would be published as a tag; replace or remove it.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n---\n\nwords\n',
  },
]);
