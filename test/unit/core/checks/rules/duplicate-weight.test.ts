import { describeRule } from '../rule-cases';

describeRule('duplicate-weight', [
  {
    text: '---\ntitle: eBPF\n«weight: 3»\n---\n\nwords\n',
    message: '“03_wasm” also has the weight 3, so their titles decide which comes first.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
]);
