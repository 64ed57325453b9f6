import { body, describeRule } from '../rule-cases';

describeRule('bad-address', [
  {
    text: body('{{% button href="«htps://e.org/v»" %}}x{{% /button %}}\n'),
    message: '“htps://e.org/v” is not an address that a browser can open. Did you mean “https://e.org/v”?',
    fixed: body('{{% button href="https://e.org/v" %}}x{{% /button %}}\n'),
    safe: true,
  },
  {
    what: 'a name that a link has by reference',
    text: body('See [the site][k8s] and [k8s] now.\n\n[k8s]: «www.kubernetes.io/docs»\n'),
    fixed: body('See [the site][k8s] and [k8s] now.\n\n[k8s]: https://www.kubernetes.io/docs\n'),
    safe: true,
  },
]);
