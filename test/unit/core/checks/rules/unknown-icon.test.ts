import { body, describeRule } from '../rule-cases';

describeRule('unknown-icon', [
  {
    text: body('{{% button href="https://e.org" icon="«vidoe»" %}}x{{% /button %}}\n'),
    message: 'Font Awesome Free has no icon “vidoe”.',
  },
]);
