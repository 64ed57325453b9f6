import { body, describeRule } from '../rule-cases';

describeRule('bad-listing', [
  {
    text: body(
      '{{% pages display="«trees»" levels="«x»" where="«bad»" groupby="«nofield»" axis="«down»" orderby="date desc" %}}\n',
    ),
    fixed: body(
      '{{% pages display="tree" levels="x" where="bad" groupby="nofield" axis="down" orderby="date desc" %}}\n',
    ),
  },
]);
