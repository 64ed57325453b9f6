import { body, day, describeRule, outline } from '../rule-cases';

describeRule('broken-session-link', [
  {
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](«../02_ebpf»)\n',
    message: '“../02_ebpf” leads nowhere from here. Did you mean “./02_ebpf”?',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
    safe: true,
  },
  {
    what: 'a placeholder whose text tells the talk',
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](«todo:»)\n',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
  },
  {
    what: 'an address without its beginning, of which bad-address speaks',
    text: body('[site](www.e.org/docs), [k8s] and [code](github.com/x/y)\n\n[k8s]: www.e.org/docs\n'),
  },
  {
    what: 'an address with the folder that the site is published under',
    text: body('[a](/notes/day1/), [b](/notes/day1/02_ebpf#x), [c](«/notes/day7/»)\n'),
  },
  {
    what: 'footnotes',
    path: 'README.md',
    text: outline('Words[^1] and[^ci].\n\n[^1]: Kubernetes\n[^ci]: pipeline\n'),
  },
  {
    what: 'names with signs',
    path: 'README.md',
    files: Object.fromEntries(
      [
        'C#.md',
        'What?.md',
        '100% up.md',
        'a (b).md',
        'Rust & Go.md',
        'Grüße.md',
        'v1.30 it.md',
        '-10.md',
      ].map((name) => [name, '# X\n']),
    ),
    text: outline(
      '[x](C%23.md) [x](<C%23.md>) [x](What%3F.md) [x](100%25%20up.md) [x](a%20\\(b\\).md) [x](a%20%28b%29.md) [x](<a (b).md>) [x](Rust%20&amp;%20Go.md) [x](Rust%20&%20Go.md) [x](Gr%C3%BC%C3%9Fe.md) [x](v1.30%20it) [x](./-10.md "t") [x][r]\n\n[r]: <C%23.md> "t"\n',
    ),
  },
  {
    what: 'a fix for a name with signs',
    path: day,
    files: { 'content/day1/07_C#.md': '---\ntitle: Intro to C#\n---\n\nwords\n' },
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [Intro to C#](«07_C#.md»)\n',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [Intro to C#](./07_C%23)\n',
    safe: true,
  },
  {
    what: 'addresses that pages have by their front matter',
    path: day,
    files: {
      'content/day1/02_ebpf.md':
        '---\ntitle: T\nslug: renamed\naliases: [/old/place, ../older]\ntags: [Big Data]\n---\n\nwords\n',
      'content/day1/05_url.md':
        '+++\ntitle = "U"\nurl = "/special/place/"\nspeakers = ["Ada Lovelace"]\n+++\n\nwords\n',
      'content/day1/06_ext.markdown': '---\ntitle: E\n---\n\nwords\n',
      'content/day1/Bundle/index.md': '---\ntitle: B\n---\n\nwords\n',
      'static/logo': '',
    },
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n[a](./renamed) [b](/old/place) [c](/special/place/) [d](./06_ext) [e](./bundle/) [f](/tags/big-data/) [g](/tags) [h](/categories/) [i](/) [j](../) [k](/logo) [l](./02_EBPF) [m](/speakers/ada-lovelace) [n](../day2/) [o](/older) [p](./02_ebpf?x=1#y) [q](«./nope»)\n',
  },
]);
