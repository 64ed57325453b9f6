import { describeRule, outline } from '../rule-cases';

describeRule('heading-without-blank', [
  { path: 'README.md', text: outline('«####P»roblem\n\nwords\n'), fixed: outline('#### Problem\n\nwords\n') },
  {
    what: 'one sign, as the others of the note are',
    path: 'talks/notes.md',
    files: {
      'README.md': '# Conf\n\n## Day 1\n\n### Talk\n\nwords\n',
      'talks/_index.md': '---\ntitle: x\n---\n',
    },
    text: '«#A»uth and tokens\n\nwords\n\n«#R»ate limits of it\n\nwords\n',
    fixed: '# Auth and tokens\n\nwords\n\n#Rate limits of it\n\nwords\n',
  },
  {
    what: 'tags and numbers',
    path: 'README.md',
    text: outline('#docker #k8s\n\n#kubernetes\n\n#1 reason of all\n\n#Auth and tokens\n'),
  },
]);
