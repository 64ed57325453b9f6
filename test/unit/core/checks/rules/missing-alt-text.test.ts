import { body, describeRule, outline } from '../rule-cases';

describeRule('missing-alt-text', [
  {
    text: body('«![](../_img/control-plane.png)»\n'),
    message: 'This picture has no alternative text; describe what it shows.',
    fixed: body('![control plane](../_img/control-plane.png)\n'),
  },
  {
    what: 'a habit of the conference',
    path: 'README.md',
    text: outline('«![](a.png)» ![](b.png)\n\n![](c.png)\n\n![image](d.png)\n\n![a dog](e.png)\n'),
    message:
      '4 pictures of this conference have no alternative text, this one first; describe what they show.',
  },
  {
    what: 'by reference',
    text: body('«![][plan]»\n\n[plan]: ../_img/control-plane.png\n'),
    fixed: body('![control plane][plan]\n\n[plan]: ../_img/control-plane.png\n'),
  },
]);
