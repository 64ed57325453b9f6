import { body, describeRule } from '../rule-cases';

describeRule('button-without-address', [
  {
    text: body('«{{% button style="tip" %}}»x{{% /button %}}\n'),
    message: 'This button leads nowhere; give it an address with href="…".',
  },
  {
    what: 'none that does something on its page',
    text: body('{{% button action="print" %}}Print{{% /button %}}\n'),
  },
]);
