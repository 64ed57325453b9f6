import { describeRule } from '../rule-cases';
import { page } from '../workspace';

describeRule('similar-tag', [
  {
    text: '---\ntitle: eBPF\nweight: 2\ntags:\n  - «Platfrom»\n---\n\nwords\n',
    message: '“Platfrom” is spelt “platform” in 3 other talks.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n---\n\nwords\n',
  },
  {
    what: 'names that differ in their signs',
    files: Object.fromEntries(
      ['C++', 'net', 'QA'].flatMap((tag, at) =>
        [0, 1].map((n) => [`content/day2/${String(at)}${String(n)}.md`, page('T', 1, 'x', `  - ${tag}\n`)]),
      ),
    ),
    text: '---\ntitle: T\nweight: 2\ntags: ["C#", c, .NET, "Q&A", 🚀, 🔥]\n---\n\nwords\n',
  },
  {
    what: 'a form that needs quotes',
    files: {
      'content/day2/02.md': page('T', 2, 'x', '  - "AI: hype"\n'),
      'content/day2/03.md': page('T', 3, 'x', '  - "AI: hype"\n'),
    },
    text: '---\ntitle: eBPF\nweight: 2\ntags:\n  - «AI hype»\n---\n\nwords\n',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - "AI: hype"\n---\n\nwords\n',
  },
  {
    what: 'in the quotes of the author',
    text: "---\ntitle: eBPF\nweight: 2\ntags: [«'Platfrom'», b]\n---\n\nwords\n",
    fixed: "---\ntitle: eBPF\nweight: 2\ntags: ['platform', b]\n---\n\nwords\n",
  },
  {
    what: 'TOML',
    text: '+++\ntitle = "eBPF"\nweight = 2\ntags = [«"Platfrom"»]\n+++\n\nwords\n',
    fixed: '+++\ntitle = "eBPF"\nweight = 2\ntags = ["platform"]\n+++\n\nwords\n',
  },
]);
