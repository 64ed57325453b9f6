import { body, describeRule } from '../rule-cases';

describeRule('unknown-shortcode', [
  {
    text: body('{{% «buton» href="https://e.org" %}}x{{% /buton %}}\n'),
    message: 'There is no shortcode “buton”. Did you mean “button”?',
    fixed: body('{{% button href="https://e.org" %}}x{{% /button %}}\n'),
    safe: true,
  },
]);
