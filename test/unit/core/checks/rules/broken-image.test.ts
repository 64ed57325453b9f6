import { body, describeRule } from '../rule-cases';

describeRule('broken-image', [
  {
    files: { 'content/day1/_img/graph.png': '' },
    text: body('![a graph](«./images/graph.png»)\n'),
    message: 'There is no picture “./images/graph.png”.',
    fixed: body('![a graph](../_img/graph.png)\n'),
  },
]);
