import { body, describeRule } from '../rule-cases';

describeRule('doubled-word', [
  {
    text: body('Most «of of» it, and «the the» rest.\n'),
    message: '“of” is written twice; remove one of them.',
    fixed: body('Most of it, and the the rest.\n'),
  },
  {
    what: 'words that may stand twice',
    text: body('I know that that was so, he had had it, no no, The the, so so, in in.\n'),
  },
  {
    what: 'code, formulas, addresses and comments',
    text: body(
      '`of of` and `a\nof of` $$of of$$ <!-- of of -->\n\n```\nof of\n```\n\n    of of\n\n{{% notice tip "of of" %}}x{{% /notice %}}\n',
    ),
  },
]);
