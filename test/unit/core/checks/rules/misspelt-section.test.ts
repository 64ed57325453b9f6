import { describeRule, outline } from '../rule-cases';

describeRule('misspelt-section', [
{path: 'README.md',
text: outline('#### «Sumary»\n\nx\n'),
message: '“Sumary” is misspelt; “Summary” is meant.',
fixed: outline('#### Summary\n\nx\n')}
]);
