import { body, describeRule } from '../rule-cases';

describeRule('button-without-address', [
  {
    text: body('«{{% button style="tip" %}}»x{{% /button %}}\n'),
    message: 'This button leads nowhere; give it an address with href="…".',
  },
]);
