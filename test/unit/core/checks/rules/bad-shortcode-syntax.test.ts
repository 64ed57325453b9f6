import { body, describeRule } from '../rule-cases';

describeRule('bad-shortcode-syntax', [
  {
    text: body("{{% button href=«'https://e.org'» %}}x{{% /button %}}\n"),
    message: 'Hugo reads single quotes as part of the value; use double quotes.',
    fixed: body('{{% button href="https://e.org" %}}x{{% /button %}}\n'),
    safe: true,
  },
  {
    what: 'single quotes with a backslash at the end',
    text: body("{{% button href=«'C:\\x\\'» %}}a{{% /button %}}\n"),
  },
]);
