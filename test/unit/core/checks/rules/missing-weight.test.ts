import { describeRule } from '../rule-cases';

describeRule('missing-weight', [
  {
    text: '«---»\ntitle: eBPF\n---\n\nwords\n',
    message: 'This page has no weight, so Hugo lists it after all others of the day.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
]);
