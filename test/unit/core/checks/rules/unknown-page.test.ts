import { body, describeRule } from '../rule-cases';
import { SITE } from '../workspace';

describeRule('unknown-page', [
  {
    text: body(
      '{{% pages pageref="«/nowhere»" %}} {{% pages pageref="/day2" %}} [x]({{% relref "01_dns" %}})\n',
    ),
    files: { ...SITE, 'hugo.toml': '' },
    message: 'The site has no page “/nowhere”, and Hugo stops at it.',
  },
]);
