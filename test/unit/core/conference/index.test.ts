import assert from 'node:assert/strict';
import { ConferenceIndex, type NoteChange } from '../../../../src/core/conference/index';
import type { OutlineChange } from '../../../../src/core/conference/model';

const page = (title: string, weight: number, body: string): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)}\ntags:\n- dns\n---\n\n${body}\n`;

const site: NoteChange[] = [
  { path: 'content/_index.md', text: '---\ntitle: Harbour\n---\n' },
  { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\nweight: 1\n---\n' },
  { path: 'content/day2/_index.md', text: '---\ntitle: Day 2\nweight: 2\n---\n' },
  { path: 'content/day1/01_dns.md', text: page('DNS', 1, 'It is always DNS.') },
  { path: 'content/day1/02_tls.md', text: page('TLS', 2, 'TODO:') },
  { path: 'content/day2/01_bgp.md', text: page('BGP', 1, '## Summary\n\nLeaks.\n\n## Notes\n\nMore leaks.') },
];

function opened(changes: readonly NoteChange[]): { index: ConferenceIndex; seen: OutlineChange[] } {
  const index = new ConferenceIndex('root');
  index.update(changes);
  const seen: OutlineChange[] = [];
  index.onDidChange((change) => seen.push(change));
  return { index, seen };
}

function titles(index: ConferenceIndex): string[] {
  return index.outline.conferences.flatMap((c) =>
    c.days.flatMap((d) => d.sessions.map((s) => `${d.name}/${s.title}`)),
  );
}

describe('the live index', () => {
  it('knows states, to-dos and tags of sessions', () => {
    const { index } = opened(site);
    const sessions = index.outline.conferences.flatMap((c) => c.days.flatMap((d) => d.sessions));
    assert.deepEqual(
      sessions.map(({ title, state, todos, tags }) => ({ title, state, todos, tags })),
      [
        { title: 'DNS', state: 'draft', todos: 0, tags: ['dns'] },
        { title: 'TLS', state: 'planned', todos: 1, tags: ['dns'] },
        { title: 'BGP', state: 'promoted', todos: 0, tags: ['dns'] },
      ],
    );
  });

  it('is silent when nothing that shows has changed', () => {
    const { index, seen } = opened(site);
    const before = index.outline;
    index.update([{ path: 'content/day1/01_dns.md', text: page('DNS', 1, 'It is always DNS. Always.') }]);
    assert.equal(index.outline, before);
    assert.equal(seen.length, 0);
  });

  it('exchanges one session and leaves every other object alone', () => {
    const { index, seen } = opened(site);
    const before = index.outline.conferences[0];
    index.update([
      { path: 'content/day1/01_dns.md', text: page('DNS', 1, 'It is always DNS.\n\nTODO: Steal diagram') },
    ]);
    const after = index.outline.conferences[0];
    assert.equal(after?.days[0]?.sessions[0]?.todos, 1);
    assert.equal(after.days[0].sessions[0].id, before?.days[0]?.sessions[0]?.id);
    assert.equal(after.days[0].sessions[1], before?.days[0]?.sessions[1]);
    assert.equal(after.days[1], before?.days[1]);
    assert.equal(seen.length, 1);
  });

  it('follows a title, a weight, a new file, a removal and a move', () => {
    const { index } = opened(site);
    index.update([{ path: 'content/day1/01_dns.md', text: page('Names', 3, 'x') }]);
    assert.deepEqual(titles(index), ['Day 1/TLS', 'Day 1/Names', 'Day 2/BGP']);
    index.update([{ path: 'content/day2/02_new.md', text: page('New', 2, '') }]);
    index.update([{ path: 'content/day1/02_tls.md', text: undefined }]);
    assert.deepEqual(titles(index), ['Day 1/Names', 'Day 2/BGP', 'Day 2/New']);
    index.update([
      { path: 'content/day1/01_dns.md', text: undefined },
      { path: 'content/day2/03_dns.md', text: page('Names', 3, 'x') },
    ]);
    assert.deepEqual(titles(index), ['Day 2/BGP', 'Day 2/New', 'Day 2/Names']);
  });

  it('gives the same outline whatever the order in which notes arrive', () => {
    const whole = opened(site).index;
    const slow = new ConferenceIndex('root');
    for (const change of [...site].reverse()) slow.update([change], { silent: true });
    slow.update([]);
    assert.deepEqual(titles(slow), titles(whole));
  });

  it('tells listeners once for a load in slices', () => {
    const index = new ConferenceIndex('root');
    let calls = 0;
    index.onDidChange(() => calls++);
    for (const change of site) index.update([change], { silent: true });
    assert.equal(calls, 0);
    index.update([]);
    assert.equal(calls, 1);
  });

  it('keeps the ids of sessions while a heading is typed above and in them', () => {
    const outline = (first: string): string =>
      `# Conf\n\n## Day 1\n\n${first}### Alpha\n\nwords\n\n### Beta\n\nwords\n`;
    const { index } = opened([{ path: 'README.md', text: outline('') }]);
    const idsOf = (): Record<string, string> =>
      Object.fromEntries(
        index.outline.conferences.flatMap((c) =>
          c.days.flatMap((d) => d.sessions.map((s) => [s.title, s.id])),
        ),
      );
    const before = idsOf();
    index.update([{ path: 'README.md', text: outline('### Zero\n\nwords\n\n') }]);
    const after = idsOf();
    assert.deepEqual([after['Alpha'], after['Beta']], [before['Alpha'], before['Beta']]);
    index.update([{ path: 'README.md', text: outline('').replace('### Alpha', '### Alphabet') }]);
    assert.equal(idsOf()['Alphabet'], before['Alpha']);
  });

  it('finds the session at an offset', () => {
    const text = '# Conf\n\n## Day 1\n\n### Alpha\n\nfirst\n\n### Beta\n\nsecond\n';
    const { index } = opened([{ path: 'README.md', text }]);
    const at = (words: string): string | undefined =>
      index.sessionAt('README.md', text.indexOf(words))?.title;
    assert.deepEqual(
      [at('# Conf'), at('### Alpha'), at('first'), at('second')],
      [undefined, 'Alpha', 'Alpha', 'Beta'],
    );
    assert.equal(index.sessionAt('README.md', text.length)?.title, 'Beta');
  });

  it('an unlisted file, an empty one and an unknown removal do no harm', () => {
    const { index } = opened([{ path: 'a.md', text: '' }]);
    index.update([{ path: 'nowhere.md', text: undefined }]);
    assert.equal(index.size, 1);
    assert.equal(index.note('b.md'), undefined);
  });
});
