import assert from 'node:assert/strict';
import type { Session } from '../../../../src/core/conference/model';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import {
  asksForMedia,
  passesFilter,
  readFilter,
  tagsByFrequency,
  type FilterFacts,
} from '../../../../src/core/conference/session-filter';
import { sharedTags } from '../../../../src/core/conference/shared-tags';

const talk = (title: string, front: string, body: string): string =>
  `---\ntitle: ${title}\n${front}---\n\n${body}\n`;

function sessionsOf(pages: Readonly<Record<string, string>>): Session[] {
  const index = new ConferenceIndex('notes');
  index.update([
    { path: 'content/_index.md', text: '---\ntitle: Harbour\n---\n' },
    { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\nweight: 1\n---\n' },
    ...Object.entries(pages).map(([name, text]) => ({ path: `content/day1/${name}`, text })),
  ]);
  return index.outline.conferences.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions));
}

const sessions = sessionsOf({
  '01_dns.md': talk('DNS', 'weight: 1\ntags: [dns, open source]\ndraft: true\n', '- words\n- TODO: ask'),
  '02_tls.md': talk('TLS é', 'weight: 2\ntags: [tls, open source]\n', '## Summary\n\n- s\n\n## Notes\n\n- n'),
  '03_bgp.md': talk('BGP drafts', 'weight: 3\ntags: [bgp, open source]\n', ''),
});

const people: Readonly<Record<string, string[]>> = {
  DNS: ['Ada Lovelace', 'Grace Hopper'],
  'TLS é': ['Grace Hopper'],
};
const factsOf = (session: Session): FilterFacts => ({
  session,
  speakers: people[session.title] ?? [],
  isRecommended: session.title === 'DNS',
  lacks: (kind) => kind === 'slides' && session.title !== 'DNS',
});
const found = (query: string): string[] =>
  sessions.filter((session) => passesFilter(readFilter(query), factsOf(session))).map(({ title }) => title);

describe('the filter of sessions', () => {
  for (const [query, titles] of [
    ['', ['DNS', 'TLS é', 'BGP drafts']],
    ['tls', ['TLS é']],
    ['E tls', ['TLS é']],
    ['grace', ['DNS', 'TLS é']],
    ['is:draft', ['DNS']],
    ['ist:Entwurf', ['DNS']],
    // A state's name is also a word.
    ['draft', ['DNS', 'BGP drafts']],
    ['is:planned', ['BGP drafts']],
    ['is:promoted', ['TLS é']],
    ['is:draft is:planned', ['DNS', 'BGP drafts']],
    ['is:draft is:planned bgp', ['BGP drafts']],
    ['is:unpublished', ['DNS']],
    ['has:todos', ['DNS']],
    ['has: to-dos', ['DNS']],
    ['no:slides', ['TLS é', 'BGP drafts']],
    ['ohne:Folien is:promoted', ['TLS é']],
    ['no:recording', []],
    ['is:recommended', ['DNS']],
    ['tag:ope', ['DNS', 'TLS é', 'BGP drafts']],
    ['tag:"open source" bgp', ['BGP drafts']],
    ['tag:"open"', []],
    ['tag:tl', []],
    ['speaker: lovelace ada', ['DNS']],
    ['tls speaker:grace', ['TLS é']],
    ['speaker:grace has:todos', ['DNS']],
    ['speaker:', ['DNS', 'TLS é', 'BGP drafts']],
    ['is:nonsense', []],
    ['https://x.example', []],
  ] as const)
    it(`finds ${JSON.stringify(titles)} by ${JSON.stringify(query)}`, () => {
      assert.deepEqual(found(query), titles);
    });

  it('says when texts have to be read for it', () => {
    assert.equal(asksForMedia(readFilter('is:draft tag:x')), false);
    assert.equal(asksForMedia(readFilter('is:draft no:video')), true);
  });

  it('counts the tags, the most frequent first', () => {
    assert.deepEqual(tagsByFrequency(sessions), [
      ['open source', 3],
      ['bgp', 1],
      ['dns', 1],
      ['tls', 1],
    ]);
  });
});

describe('the tags that a day shares', () => {
  it('are those that all its sessions have', () => {
    assert.deepEqual([...sharedTags(sessions)], ['open source']);
  });

  it('are none when one session has no tags', () => {
    const mixed = sessionsOf({ '1.md': talk('A', 'tags: [x]\n', 'a'), '2.md': talk('B', '', 'b') });
    assert.deepEqual([...sharedTags(mixed)], []);
  });

  it('are none of a day with one session', () => {
    assert.deepEqual([...sharedTags(sessions.slice(0, 1))], []);
  });
});
