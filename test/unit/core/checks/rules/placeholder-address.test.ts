import { body, describeRule, page } from '../rule-cases';

describeRule('placeholder-address', [
  {
    files: {
      'content/day1/01_dns.md': page(
        'DNS',
        1,
        '<!-- {{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}} -->\n',
      ),
      'content/day1/03_wasm.md': page(
        'Wasm',
        3,
        '<!-- {{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}} -->\n',
      ),
    },
    text: body('{{% button href="«https://youtu.be/abc»" icon="video" %}}x{{% /button %}}\n'),
    message: 'This is the address from the template; replace it if it still has to be filled in.',
  },
  {
    what: 'the address of another talk',
    files: {
      'content/day1/01_dns.md': page(
        'DNS',
        1,
        '{{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}}\n',
      ),
    },
    text: body('{{% button href="«https://youtu.be/abc»" icon="video" %}}x{{% /button %}}\n'),
    message: '“DNS” has the same address; one of the two is wrong.',
  },
]);
