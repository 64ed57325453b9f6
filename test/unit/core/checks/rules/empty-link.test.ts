import { body, describeRule } from '../rule-cases';

describeRule('empty-link', [
  { text: body('see «[the slides]()» there\n'), fixed: body('see the slides there\n') },
]);
