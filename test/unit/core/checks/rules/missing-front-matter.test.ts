import { describeRule } from '../rule-cases';

describeRule('missing-front-matter', [
  {
    text: '«words about it»\n',
    message: 'This page has no front matter, so Hugo hides it from menus; add a title.',
    fixed: '---\ntitle: Ebpf\nweight: 2\n---\n\nwords about it\n',
  },
  {
    what: 'a letter before it',
    text: '«x»---\ntitle: eBPF\nweight: 2\ntags:\n  - a\n---\n\nwords\n',
    message: 'The front matter is not read because “x” comes before it; remove that.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - a\n---\n\nwords\n',
  },
  {
    what: 'words on the line above',
    text: '«hello\n»---\ntitle: eBPF\n---\n\nwords\n',
    fixed: '---\ntitle: eBPF\n---\n\nwords\n',
  },
  {
    what: 'TOML',
    text: '«-»+++\ntitle = "eBPF"\nweight = 2\n+++\n\nwords\n',
    fixed: '+++\ntitle = "eBPF"\nweight = 2\n+++\n\nwords\n',
  },
]);
