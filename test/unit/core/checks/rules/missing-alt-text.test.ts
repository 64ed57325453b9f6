import { body, describeRule } from '../rule-cases';

describeRule('missing-alt-text', [
  {
    text: body('«![](../_img/control-plane.png)»\n'),
    message: 'This picture has no words for those who cannot see it; say what it shows.',
    fixed: body('![control plane](../_img/control-plane.png)\n'),
  },
]);
