import { body, describeRule } from '../rule-cases';

describeRule('todo', [
  {
    text: body('words\n\n«TODO: Steal diagram from slides»\n\nmore\n'),
    message: 'To do: Steal diagram from slides',
  },
]);
