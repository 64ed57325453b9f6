import { body, describeRule } from '../rule-cases';

describeRule('merged-cell', [
  {
    text: body('| a | b |\n|---|---|\n| «>» | x |\n| «^» | `>` |\n| y | > |\n'),
  },
]);
