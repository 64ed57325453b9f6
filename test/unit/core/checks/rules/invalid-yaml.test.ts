import { describeRule } from '../rule-cases';

describeRule('invalid-yaml', [
  {
    what: 'a colon in a title',
    text: '---\ntitle: «eBPF: the end»\nweight: 2\n---\n\nwords\n',
    message: 'The title cannot be read as YAML, and Hugo stops here; put it in quotes.',
    fixed: '---\ntitle: "eBPF: the end"\nweight: 2\n---\n\nwords\n',
    safe: true,
  },
  {
    what: 'an end that Hugo does not know',
    text: '---\ntitle: T\nweight: 2\n«...»\n\nwords\n',
    message: 'Hugo does not take “...” for the end of front matter, and stops here; write “---”.',
    fixed: '---\ntitle: T\nweight: 2\n---\n\nwords\n',
    safe: false,
  },
  {
    what: 'that end, where no Hugo builds',
    path: 'README.md',
    text: '---\ntitle: T\n...\n\n# Conf\n\n## Day 1\n\n### Talk\n\nwords\n',
  },
  {
    what: 'an at sign',
    text: '---\ntitle: «@home with eBPF»\nweight: 2\n---\n\nwords\n',
    fixed: '---\ntitle: "@home with eBPF"\nweight: 2\n---\n\nwords\n',
    safe: true,
  },
  {
    what: 'a part that is lost',
    text: '---\ntitle: «Why C # matters»\nweight: 2\n---\n\nwords\n',
    message: 'Without quotes around this title, everything from “ #” onwards is lost.',
    fixed: '---\ntitle: "Why C # matters"\nweight: 2\n---\n\nwords\n',
  },
  {
    what: 'a comment behind a title',
    text: '---\ntitle: Scaling up # working title, ask Ada\nweight: 2\n---\n\nwords\n',
  },
  {
    what: 'a number sign with a number',
    text: '---\ntitle: «Keynote #1»\nweight: 2\n---\n\nwords\n',
    fixed: '---\ntitle: "Keynote #1"\nweight: 2\n---\n\nwords\n',
  },
  {
    what: 'two quoted words',
    text: '---\ntitle: «"Kubernetes" and "Docker"»\nweight: 2\n---\n\nwords\n',
    fixed: '---\ntitle: "\\"Kubernetes\\" and \\"Docker\\""\nweight: 2\n---\n\nwords\n',
  },
  {
    what: 'quotes within quotes',
    text: '---\ntitle: «"The "OH" moment"»\nweight: 2\n---\n\nwords\n',
    fixed: '---\ntitle: "The \\"OH\\" moment"\nweight: 2\n---\n\nwords\n',
  },
  {
    what: 'keys that stand twice',
    text: '---\ntitle: First\nweight: 2\ntags: [a]\n«title»: Second\n«tags»: [b]\n---\n\nwords\n',
    message: '“title” is set twice, and Hugo 0.152 and later stop at it; keep one of the two.',
  },
  {
    what: 'keys that stand twice further in',
    text: '---\ntitle: First\nparams:\n  a: 1\n  b:\n    a: 2\n  «a»: 3\nmenus:\n  - name: x\n  - name: y\n---\n\nwords\n',
  },
  {
    what: 'words that look like keys',
    text: '---\ntitle: First\ndescription: |\n  title: x\n  title: y\nsummary: "a\n  title: x\n  title: y"\n---\n\nwords\n',
  },
  {
    what: 'a tag that is a comment',
    text: '---\ntitle: Hash tags\nweight: 2\ntags:\n  - «#docker»\n  - k8s\n---\n\nwords\n',
    message: '“#docker” is a comment in YAML, so the tag is lost; write “docker”, or put it in quotes.',
    fixed: '---\ntitle: Hash tags\nweight: 2\ntags:\n  - docker\n  - k8s\n---\n\nwords\n',
  },
  {
    what: 'a tag that is a key',
    text: '---\ntitle: T\nweight: 2\ntags:\n- «AI: hype»\n- k8s\n---\n\nwords\n',
    fixed: '---\ntitle: T\nweight: 2\ntags:\n- "AI: hype"\n- k8s\n---\n\nwords\n',
  },
  {
    what: 'a single tag that is a comment',
    text: '---\ntitle: Hash tags\nweight: 2\ntags: «#docker»\n---\n\nwords\n',
    message: '“#docker” is a comment to YAML, and nothing of it is in the tags; write “[docker]”.',
    fixed: '---\ntitle: Hash tags\nweight: 2\ntags: [docker]\n---\n\nwords\n',
  },
  {
    what: 'tags on a line that are a comment',
    text: '---\ntitle: Hash tags\nweight: 2\ntags: «#docker #k8s»\n---\n\nwords\n',
    fixed: '---\ntitle: Hash tags\nweight: 2\ntags: [docker, k8s]\n---\n\nwords\n',
  },
  {
    what: 'tags on a line that are a comment, with characters that only an escape may bring',
    text: '---\ntitle: T\nweight: 2\ntags: «#a]\u007Fb #k8s»\n---\n\nwords\n',
    fixed: '---\ntitle: T\nweight: 2\ntags: ["a]\\u007Fb", k8s]\n---\n\nwords\n',
  },
  {
    what: 'a comment above a list, and words for later',
    text: '---\ntitle: Hash tags\nweight: 2\ntags: #mine\n  - docker\nseries: # none yet\n---\n\nwords\n',
  },
  {
    what: 'a tag with a space after its number sign',
    text: '---\ntitle: T\nweight: 2\ntags:\n  - «# docker»\n  - k8s\n---\n\nwords\n',
    fixed: '---\ntitle: T\nweight: 2\ntags:\n  - docker\n  - k8s\n---\n\nwords\n',
  },
  {
    what: 'tags in brackets over lines that are a comment',
    text: '---\ntitle: T\nweight: 2\ntags: [ «#docker»\n  k8s ]\n---\n\nwords\n',
    message: '“#docker” is a comment in YAML, so the tag is lost; write “docker,”.',
    fixed: '---\ntitle: T\nweight: 2\ntags: [ docker,\n  k8s ]\n---\n\nwords\n',
  },
  {
    what: 'several of them, the last ones, with CRLF',
    text: '---\r\ntitle: T\r\nweight: 2\r\ntags: [\r\n  k8s,\r\n  «#docker, #c++»\r\n]\r\n---\r\n\r\nwords\r\n',
    fixed: '---\r\ntitle: T\r\nweight: 2\r\ntags: [\r\n  k8s,\r\n  docker, c++\r\n]\r\n---\r\n\r\nwords\r\n',
  },
  {
    what: 'a line each',
    text: '---\ntitle: T\nweight: 2\ntags: [ «#docker,»\n  «#k8s»\n  dns ]\n---\n\nwords\n',
    fixed: '---\ntitle: T\nweight: 2\ntags: [ docker,\n  #k8s\n  dns ]\n---\n\nwords\n',
  },
  {
    what: 'tags in brackets that cannot be read',
    text: '---\ntitle: T\nweight: 2\ntags: «[#docker, k8s]»\n---\n\nwords\n',
    message:
      'The tags cannot be read, because “#” begins a comment in YAML, and Hugo stops here; write “[docker, k8s]”.',
    fixed: '---\ntitle: T\nweight: 2\ntags: [docker, k8s]\n---\n\nwords\n',
  },
  {
    what: 'a tag in brackets with braces in it',
    text: '---\ntitle: T\nweight: 2\ntags: [ «#a{b}»\n  k8s ]\n---\n\nwords\n',
    fixed: '---\ntitle: T\nweight: 2\ntags: [ "a{b}",\n  k8s ]\n---\n\nwords\n',
  },
  {
    what: 'tags in brackets that are cut off',
    text: '---\r\ntitle: T\r\nweight: 2\r\ntags: «[ #docker, #k8s ]»\r\n---\r\n\r\nwords\r\n',
    fixed: '---\r\ntitle: T\r\nweight: 2\r\ntags: [docker, k8s]\r\n---\r\n\r\nwords\r\n',
  },
  {
    what: 'remarks in brackets',
    text: '---\ntitle: T\nweight: 2\ntags: [\n  k8s, # mine\n  ops #later\n]\n---\n\nwords\n',
  },
  {
    what: 'comments between tags',
    text: '---\ntitle: T\ntags:\n  # these\n  - a # why\n  - "#b"\n  - # none\n---\n\nwords\n',
  },
]);
