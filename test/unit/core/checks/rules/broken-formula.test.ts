import { body, describeRule } from '../rule-cases';

describeRule('broken-formula', [
  {
    what: 'signs that the site has not switched on',
    text: body('{{< math >}}«$$x^2$$»{{< /math >}} $5 and $6\n'),
    fixed: body('{{< math >}}x^2{{< /math >}} $5 and $6\n'),
  },
  {
    what: 'what KaTeX does not take',
    text: body('```math\n«\\unknown{1}»\n```\n'),
    message:
      'This formula cannot be drawn, and its source is shown: Undefined control sequence: \\unknown at position 1.',
  },
]);
