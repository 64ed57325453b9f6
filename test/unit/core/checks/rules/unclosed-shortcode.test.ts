import { body, describeRule } from '../rule-cases';

describeRule('unclosed-shortcode', [
  {
    text: body('{{% «button» href="https://e.org" %}}Watch\n\nwords\n'),
    message: '“button” is not closed, and Hugo stops at it; it needs {{% /button %}}.',
    fixed: body('{{% button href="https://e.org" %}}Watch{{% /button %}}\n\nwords\n'),
  },
  { what: 'a stray closing tag', text: body('words «{{% /notice %}}»\n'), fixed: body('words \n') },
]);
