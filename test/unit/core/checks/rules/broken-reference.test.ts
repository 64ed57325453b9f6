import { body, describeRule } from '../rule-cases';

describeRule('broken-reference', [
  {
    text: body(
      'See [x]({{% relref "«01_dnss»" %}}) and [y]({{% ref "«nope.md»" %}}) and {{< relref "«../day9/x»" >}}.\n',
    ),
    message: 'There is no page “01_dnss”, and Hugo stops at this reference.',
    fixed: body(
      'See [x]({{% relref "01_dns" %}}) and [y]({{% ref "nope.md" %}}) and {{< relref "../day9/x" >}}.\n',
    ),
  },
  {
    what: 'pages that are there',
    text: body(
      [
        '"01_dns"',
        '"01_dns.md"',
        '"01_DNS#here"',
        '"#here"',
        '"01_gitops"',
        '"day2"',
        '"/day2/"',
        '"/day2/01_gitops.md"',
        '"../day2/_index.md"',
        '"/"',
        'path="day1/03_wasm"',
        'path="x" lang="de"',
        '"01_dns" "nope"',
        'path="01_dns" outputFormat="nope"',
      ]
        .map((way) => `[x]({{% relref ${way} %}})\n`)
        .join(''),
    ),
  },
  {
    what: 'in another output format, which is one of the same page',
    text: body(
      [
        '[x]({{% relref "«01_dnss»" "amp" %}})\n',
        '[x]({{< ref "«01_dnss#here»" "01_dns" >}})\n',
        '[x]({{% ref outputFormat="amp" path="«01_dnss»" %}})\n',
      ].join(''),
    ),
    message: 'There is no page “01_dnss”, and Hugo stops at this reference.',
    fixed: body(
      [
        '[x]({{% relref "01_dns" "amp" %}})\n',
        '[x]({{< ref "01_dnss#here" "01_dns" >}})\n',
        '[x]({{% ref outputFormat="amp" path="01_dnss" %}})\n',
      ].join(''),
    ),
  },
  {
    what: 'outside of a site',
    path: 'README.md',
    text: '# Conf\n\n## Day 1\n\n### Talk\n\n{{% relref "x" %}}\n',
  },
]);
