import { describeRule, page } from '../rule-cases';

describeRule('duplicate-weight', [
  {
    text: '---\ntitle: eBPF\n«weight: 3»\n---\n\nwords\n',
    message: '“03_wasm” also has the weight 3, so their titles decide which comes first.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
  {
    what: 'octal, as Hugo reads it',
    files: { 'content/day1/08_cni.md': page('CNI', 8) },
    text: '---\ntitle: eBPF\n«weight: 010»\n---\n\nwords\n',
    message: '“08_cni” also has the weight 8, so their titles decide which comes first.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
  {
    what: 'pages of a section inside, which are ordered among themselves',
    files: {
      'content/day1/track/_index.md': page('Track', 8),
      'content/day1/track/01_cni.md': page('CNI', 1),
    },
    path: 'content/day1/01_dns.md',
    text: page('DNS', 1),
  },
]);
