import { body, describeRule } from '../rule-cases';

describeRule('item-without-space', [
  {
    text: body('- first\n«-D»OS attacks\n- third\n'),
    message: 'This is not a list item: a space is missing after “-”.',
    fixed: body('- first\n- DOS attacks\n- third\n'),
  },
  {
    what: 'all of them',
    text: body('«*P»oint one\n«*P»oint two\n'),
    fixed: body('* Point one\n*Point two\n'),
  },
  {
    what: 'emphasis, numbers, flags and words on their own',
    text: body(
      '*Point* one\n*Point* two\n\n-5 degrees\n-6 degrees\n\n-verbose\n-quiet\n\n-Dash at the start of a line\n',
    ),
  },
  { what: 'code', text: body('```\n- a\n-Xmx x\n```\n') },
]);
