import { describeRule, outline } from '../rule-cases';

describeRule('heading-without-blank', [
  { path: 'README.md', text: outline('«####P»roblem\n\nwords\n'), fixed: outline('#### Problem\n\nwords\n') },
]);
