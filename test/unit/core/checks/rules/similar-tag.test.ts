import { describeRule } from '../rule-cases';

describeRule('similar-tag', [
{text: '---\ntitle: eBPF\nweight: 2\ntags:\n  - «Platfrom»\n---\n\nwords\n',
message: '“Platfrom” is spelt “platform” in 3 other talks.',
fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n---\n\nwords\n'}
]);
