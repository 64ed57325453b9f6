import { body, describeRule } from '../rule-cases';

describeRule('unknown-alert', [
  {
    text: body('> [!«waring»]\n> words\n\n> [!tip]- Title\n> words\n\n> words\n> [!other]\n'),
    message: 'Relearn has no alert “waring”. Did you mean “warning”?',
    fixed: body('> [!warning]\n> words\n\n> [!tip]- Title\n> words\n\n> words\n> [!other]\n'),
  },
]);
