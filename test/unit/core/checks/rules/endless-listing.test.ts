import { body, describeRule, page } from '../rule-cases';
import { SITE } from '../workspace';

describeRule('endless-listing', [
  {
    text: body('{{% «pages» pageref="/" levels="3" description="true" %}}\n'),
    files: { ...SITE, 'hugo.toml': '' },
  },
  {
    what: 'two pages that list each other',
    text: body('{{% «pages» axis="siblings" description="true" %}}\n'),
    files: {
      ...SITE,
      'hugo.toml': '',
      'content/day1/01_dns.md': page('DNS', 1, '{{% pages axis="siblings" description="true" %}}\n'),
    },
  },
  {
    what: 'none with a description of its own',
    text: '---\ntitle: eBPF\nweight: 2\ndescription: words\n---\n\n{{% pages pageref="/" levels="3" description="true" %}}\n',
    files: { ...SITE, 'hugo.toml': '' },
  },
]);
