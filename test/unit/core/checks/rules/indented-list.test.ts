import { body, describeRule } from '../rule-cases';

describeRule('indented-list', [
  {
    text: body('Three things:\n    «-» one\n    - two\n        - three\n\nmore\n'),
    message:
      'Indented this far directly below a paragraph, this list is read as running text; move it to the left.',
    fixed: body('Three things:\n- one\n- two\n    - three\n\nmore\n'),
  },
  { what: 'tabs', text: body('Things:\n\t«*» one\n\t* two\n'), fixed: body('Things:\n* one\n* two\n') },
  {
    what: 'lists within lists, code and less far in',
    text: body(
      '- a\n    - b\n      c\n    - d\n\nwords\n   - one\n\nwords\n\n    - code\n\n> x\n    - y\n\n1. a\n    - b\n',
    ),
  },
]);
