import { describeRule } from '../rule-cases';

describeRule('invalid-yaml', [
{what: 'a colon in a title',
text: '---\ntitle: «eBPF: the end»\nweight: 2\n---\n\nwords\n',
message: 'The title cannot be read as YAML, and Hugo stops here; put it in quotes.',
fixed: '---\ntitle: "eBPF: the end"\nweight: 2\n---\n\nwords\n'},
{what: 'an at sign',
text: '---\ntitle: «@home with eBPF»\nweight: 2\n---\n\nwords\n',
fixed: '---\ntitle: "@home with eBPF"\nweight: 2\n---\n\nwords\n'},
{what: 'a part that is lost',
text: '---\ntitle: «Why C # matters»\nweight: 2\n---\n\nwords\n',
message: 'Without quotes around this title, everything from “ #” on is lost.',
fixed: '---\ntitle: "Why C # matters"\nweight: 2\n---\n\nwords\n'}
]);
