import { body, describeRule } from '../rule-cases';

describeRule('swallowed-text', [
  {
    text: body('Seek to «<starting offset>» of a List«<String>».\n'),
    message:
      'Markdown takes “<starting offset>” as an HTML tag, so readers do not see it; put a backslash before it, or backticks around it.',
    fixed: body('Seek to \\<starting offset> of a List<String>.\n'),
  },
  {
    what: 'tags',
    text: body(
      '<br> x <details open><summary>a</summary></details> <kbd>x</kbd> <my-card>x</my-card> <font>y</font>\n',
    ),
  },
  {
    what: 'code, addresses and what is shown as it stands',
    text: body(
      '`List<String>` \\<name> <https://e.org> <a@e.org> 1 <b and c> 2 Map<K, V>\n\n```\nList<T>\n```\n',
    ),
  },
]);
