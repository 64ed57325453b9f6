import { describeRule } from '../rule-cases';

describeRule('weight-filename-mismatch', [
  {
    text: '---\ntitle: eBPF\n«weight: 7»\n---\n\nwords\n',
    message: 'The file name says 2, the weight 7; Hugo goes by the weight.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
]);
