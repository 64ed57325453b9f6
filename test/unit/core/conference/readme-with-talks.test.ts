import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';

type Files = Readonly<Record<string, string>>;

/** The sessions of some files: where they begin and what they are called. */
function sessionsOf(files: Files): string[] {
  const index = new ConferenceIndex('conf-2025');
  index.update(Object.entries(files).map(([path, text]) => ({ path, text })));
  return index.outline.conferences.flatMap(({ days }) =>
    days.flatMap(({ sessions }) =>
      sessions.map(({ path, line, title }) => `${path}:${String(line)} ${title}`),
    ),
  );
}

/** READMEs in which somebody wrote down talks. */
const readmes: Files = {
  'days and talks':
    '# Conf 2025\n\n## Day 1\n\n### Keynote\nwords\n\n### Bazel\nwords\n\n## Day 2\n\n### Argo\nwords\n',
  'one day': '# Conf 2025\n\n## Day 1\n\n### Keynote\nwords\n\n### Bazel\nwords\n',
  'one talk': '# Conf 2025\n\n## Day 1\n\n### Keynote\nwords\n',
  'a title and talks': '# KubeCon 2025\n\n## Keynote\nwords\n\n## Bazel\nwords\n\n## Argo\nwords\n',
  'talks of no event':
    '# My notes\n\n## How Uber scales\nwords\n\n## Bazel for all\nwords\n\n## Argo in anger\nwords\n',
  'talks with speakers':
    '# Notes\n\n## Scale - Jane Doe\nwords\n\n## Bazel - John Roe\nwords\n\n## Argo - Ann Poe\nwords\n',
  'talks at the first rank': '# Keynote\nwords\n\n# Bazel\nwords\n\n# Argo\nwords\n',
  'underlined headings':
    'KubeCon\n=======\n\nKeynote\n-------\nwords\n\nBazel\n-----\nwords\n\nArgo\n----\nwords\n',
  'bold lines':
    '# Conf 2025\n\n## Day 1\n\n**Keynote**\n\nwords\n\n**Bazel**\n\nwords\n\n**Argo**\n\nwords\n',
  'planned talks': '# Conf 2025\n\n## Day 1\n\n### Keynote\n\n### Bazel\n\n### Argo\n',
  'talks that lead to slides':
    '# Conf\n\n## Day 1\n\n### [Keynote](slides/1.pdf)\nwords\n\n### [Bazel](slides/2.pdf)\nwords\n',
  'a talk that points to a note':
    '# Conf\n\n## Day 1\n\n### Keynote\nwords\n\nmore words\n\nmore, see [it](zero-trust.md)\n\n### Bazel\nwords\n',
  'French days':
    '# Conf\n\n## Jour 1\n\n### Ouverture\ndes mots\n\n### Bazel\ndes mots\n\n## Jour 2\n\n### Argo\ndes mots\n',
};

const page = '# Zero trust\n\nwords about it\n';
/** What comes to stand beside them. */
const beside: Readonly<Record<string, Files>> = {
  'a new page': { 'zero-trust.md': '# Zero trust\n\n' },
  'a page with front matter': { 'zero-trust.md': '+++\ntitle = "Zero trust"\n+++\n' },
  'two numbered pages': { '01_zero-trust.md': page, '02_caches.md': '# Caches\n\nwords\n' },
  'a page in a folder': { 'talks/zero-trust.md': page },
  'a folder a talk': { 'zero-trust/README.md': page },
  'a folder that is a day': { 'day-3/zero-trust.md': page },
  'a file that is a day': { 'day-3.md': '# Day 3\n\n## Zero trust\nwords\n\n## Caches\nwords\n' },
  'an empty day': { 'day-3.md': '# Day 3\n' },
  'a site in its folder': {
    'content/_index.md': '---\ntitle: Conf\n---\n',
    'content/day1/_index.md': '---\ntitle: Day 1\n---\n',
    'content/day1/01_zero-trust.md': page,
  },
  'a site': { 'day1/_index.md': '---\ntitle: Day 1\n---\n', 'day1/01_zero-trust.md': page },
  'a page of the site above': { '_index.md': '---\ntitle: Conf\n---\n' },
  'another conference': { 'pycon-2024/README.md': '# PyCon 2024\n\n## Asyncio\nwords\n\n## Types\nwords\n' },
  'what repositories have': {
    'LICENSE.md': '# MIT\n\nwords\n',
    'CONTRIBUTING.md': '# How to help\n\nwords\n',
  },
};

describe('a README with talks of its own', () => {
  for (const [what, text] of Object.entries(readmes))
    for (const [other, files] of Object.entries(beside))
      it(`keeps ${what} beside ${other}`, () => {
        const own = sessionsOf({ 'README.md': text });
        const all = sessionsOf({ 'README.md': text, ...files });
        assert.ok(own.length > 0);
        assert.deepEqual(
          all.filter((session) => session.startsWith('README.md')),
          own,
        );
      });

  it('keeps them in a folder of its own when pages come to stand in others', () => {
    const pages = { 'other/a.md': '# Zero trust\n\nwords\n', 'other/b.md': '# Caches\n\nwords\n' };
    const vague =
      '# Kubernetes things\n\n## How Uber scales\nwords\n\n## Bazel for all\nwords\n\n## Argo\nwords\n';
    for (const text of [vague, ...Object.values(readmes)]) {
      const own = sessionsOf({ 'kube/README.md': text });
      const all = sessionsOf({ 'kube/README.md': text, ...pages });
      assert.deepEqual(
        all.filter((session) => session.startsWith('kube')),
        own,
        text,
      );
    }
  });

  it('keeps them in folders beside one that has only the title of a section', () => {
    const section = { 'day1/_index.md': '---\ntitle: Day 1\n---\n' };
    const filled = { ...section, 'day1/zero-trust.md': page };
    const days = {
      'day2/README.md': '# Day 2\n\n## Keynote\nwords\n\n## Bazel\nwords\n',
      'day3/README.md': '# Day 3\n\n## Argo\nwords\n',
    };
    const talks = { 'why/README.md': page, 'how/README.md': page, 'who/README.md': page };
    for (const [files, beside] of [
      [days, section],
      [days, filled],
      [talks, section],
    ] as const) {
      const own = sessionsOf(files);
      const all = sessionsOf({ ...files, ...beside });
      assert.ok(own.length > 2);
      assert.deepEqual(
        own.filter((session) => !all.includes(session)),
        [],
      );
      assert.equal(all.length, own.length + Object.keys(beside).length - 1);
    }
    const index = new ConferenceIndex('conf-2025');
    index.update(Object.entries({ ...days, ...section }).map(([path, text]) => ({ path, text })));
    const names = index.outline.conferences.flatMap((each) => each.days.map(({ name }) => name));
    assert.deepEqual(names, ['Day 1', 'Day 2', 'Day 3']);
  });

  it('is one talk with sections among pages that are talks', () => {
    const text = '# Kubernetes things\n\n## Why\nwords\n\n## The demo\nwords\n\n## Etcd\nwords\n';
    const pages = { 'talks/a.md': '# Zero trust\n\nwords\n', 'talks/b.md': '# Caches\n\nwords\n' };
    const all = sessionsOf({ 'talks/kube/README.md': text, ...pages });
    assert.ok(all.includes('talks/kube/README.md:0 Kubernetes things'), all.join('\n'));
  });

  it('does not hide what comes beside it', () => {
    for (const [other, files] of Object.entries(beside)) {
      if (/empty|above|repositories/.test(other)) continue;
      const alone = sessionsOf(files).map((session) => session.replace(/^\S+ /, ''));
      const all = sessionsOf({ 'README.md': readmes['days and talks'] ?? '', ...files });
      for (const title of alone)
        assert.ok(
          all.some((session) => session.endsWith(title)),
          `${other}: ${title}`,
        );
    }
  });

  it('is a list where it leads to the notes beside it', () => {
    const talks = { 'talks/keynote.md': '# Keynote\n\nwords\n', 'talks/bazel.md': '# Bazel\n\nwords\n' };
    const lists = [
      '# Conf\n\n## Day 1\n\n### [Keynote](talks/keynote.md)\n\n### [Bazel](talks/bazel.md)\n',
      '# Conf\n\n## Day 1\n\n### Keynote\n[notes](talks/keynote.md)\n\n### Bazel\nshort words, then [notes](talks/bazel.md)\n',
      '# Conf\n\n## Day 1\n\n### Keynote\n\n### Bazel\n',
      '# Conf\n\n## Keynote\nSee https://github.com/me/conf/blob/main/talks/keynote.md and [it](https://github.com/me/conf/blob/main/talks/keynote.md)\n\n## Bazel\n[it](https://github.com/me/conf/blob/main/talks/bazel.md)\n',
      '# Conf 2025\n\n## Talks\n\n- [Keynote](talks/keynote.md)\n- [Bazel](talks/bazel.md)\n\n## About\n\nwords on me\n\n## How to read them\n\nwords\n',
    ];
    for (const text of lists)
      assert.deepEqual(
        sessionsOf({ 'README.md': text, ...talks }).filter((session) => session.startsWith('README')),
        [],
        text,
      );
  });

  it('leaves an empty day beside it a day, and the licence no talk', () => {
    const index = new ConferenceIndex('conf-2025');
    const files = {
      'README.md': readmes['days and talks'] ?? '',
      'day-3.md': '# Day 3\n',
      'LICENSE.md': '# MIT\n\nwords\n',
    };
    index.update(Object.entries(files).map(([path, text]) => ({ path, text })));
    const days = index.outline.conferences.flatMap((conference) => conference.days);
    assert.deepEqual(
      days.map(({ name, sessions }) => [name, sessions.length]),
      [
        ['Day 3', 0],
        ['Day 1', 2],
        ['Day 2', 1],
      ],
    );
  });

  it('that describes many notes is none', () => {
    const talks = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`notes/${name}.md`, `# Talk ${name}\n\nwords\n`]),
    );
    const text =
      '# KubeCon 2025\n\n## Why\n\nwords\n\n## How they are sorted\n\nwords\n\n## Thanks\n\nwords\n';
    assert.deepEqual(
      sessionsOf({ 'README.md': text, ...talks }).filter((session) => session.startsWith('README')),
      [],
    );
  });
});

describe('a file of notes', () => {
  const text =
    '# My notes\n\n## How Uber scales\nwords\n\n## Bazel for all\nwords\n\n## Argo in anger\nwords\n';
  for (const [what, files] of Object.entries({
    ...beside,
    'a list of links': { 'links.md': '# Links\n\n- https://example.org\n' },
  })) {
    // With a page of its own above it the folder is a site, whose files are its pages.
    if (what.includes('above')) continue;
    it(`keeps its talks beside ${what}`, () => {
      const own = sessionsOf({ 'notes.md': text });
      const all = sessionsOf({ 'notes.md': text, ...files });
      assert.equal(own.length, 3);
      assert.deepEqual(
        all.filter((session) => session.startsWith('notes.md')),
        own,
      );
    });
  }

  it('that is called after a talk is one talk beside another page', () => {
    const talk = text.replace('My notes', 'Scaling builds');
    assert.deepEqual(sessionsOf({ 'builds.md': talk, 'zero-trust.md': page }), [
      'builds.md:0 Scaling builds',
      'zero-trust.md:0 Zero trust',
    ]);
  });
});
