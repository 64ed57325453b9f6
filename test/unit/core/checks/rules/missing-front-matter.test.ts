import { describeRule } from '../rule-cases';

describeRule('missing-front-matter', [
  {
    text: '«words about it»\n',
    message: 'This page has no front matter, so Hugo hides it from menus; add a title.',
    fixed: '---\ntitle: Ebpf\nweight: 2\n---\n\nwords about it\n',
  },
]);
