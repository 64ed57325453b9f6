import { body, describeRule } from '../rule-cases';

describeRule('bad-address', [
{text: body('{{% button href="«htps://e.org/v»" %}}x{{% /button %}}\n'),
message: '“htps://e.org/v” is no address that a browser can open; “https://e.org/v” is meant, it seems.',
fixed: body('{{% button href="https://e.org/v" %}}x{{% /button %}}\n')}
]);
