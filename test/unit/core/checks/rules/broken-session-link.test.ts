import { day, describeRule } from '../rule-cases';

describeRule('broken-session-link', [
  {
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](«../02_ebpf»)\n',
    message: '“../02_ebpf” leads nowhere from here; “./02_ebpf” is meant, it seems.',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
    safe: true,
  },
  {
    what: 'a placeholder whose text tells the talk',
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](«todo:»)\n',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
  },
]);
