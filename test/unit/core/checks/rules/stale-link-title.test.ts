import { day, describeRule } from '../rule-cases';

describeRule('stale-link-title', [
  {
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [«eBPF in your production»](./02_ebpf)\n',
    message: 'The title of this talk is “eBPF in production” now.',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
  },
  {
    what: 'words over two lines',
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n> [«eBPF in your\n> production»](./02_ebpf) z\n',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n> [eBPF in production](./02_ebpf) z\n',
  },
]);
