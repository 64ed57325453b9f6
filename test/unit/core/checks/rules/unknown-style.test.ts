import { body, describeRule } from '../rule-cases';

describeRule('unknown-style', [
  {
    text: body('{{% button href="https://e.org" style="warnign" %}}x{{% /button %}}\n').replace(
      'warnign',
      '«warnign»',
    ),
    message: 'Relearn has no style “warnign”. Did you mean “warning”?',
    fixed: body('{{% button href="https://e.org" style="warning" %}}x{{% /button %}}\n'),
    safe: true,
  },
]);
