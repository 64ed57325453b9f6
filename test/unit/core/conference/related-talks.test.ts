import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import type { Session } from '../../../../src/core/conference/model';
import { relatedTalks, type RelatedTalk } from '../../../../src/core/conference/related-talks';

const page = (title: string, tags: readonly string[], words = 'words'): string =>
  `---\ntitle: ${title}\ntags: [${tags.join(', ')}]\n---\n\n${words}\n`;

const files: Readonly<Record<string, string>> = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\n---\n',
  'content/day1/01.md': page('Passkeys for everyone', ['security', 'talk', 'passkeys'], 'Speaker: Ann Lee'),
  'content/day1/02.md': page('Why we left passwords', ['Passkeys', 'talk']),
  'content/day1/03.md': page('Gardens of Vienna', ['talk'], 'Speaker: Ann Lee'),
  'content/day1/04.md': page('How we do things with the new team', ['talk']),
  'content/day1/05.md': page('The recovery of passkeys', ['talk']),
  'content/day1/06.md': page('Queues', ['talk']),
  ...Object.fromEntries(
    Array.from('abcdefgh', (letter) => [
      `content/day2/${letter}.md`,
      page(`On ${letter}${letter}${letter}`, ['talk']),
    ]),
  ),
};

function related(title: string, linked: readonly string[] = []): RelatedTalk[] {
  const index = new ConferenceIndex('root');
  index.update(Object.entries(files).map(([path, text]) => ({ path, text })));
  const { conferences } = index.outline;
  const session = conferences
    .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions))
    .find((each: Session) => each.title === title);
  assert.ok(session);
  return relatedTalks(conferences, session, new Set(linked));
}

describe('related talks', () => {
  it('have no placeholder of a template in common', () => {
    const pages = ['Queues', 'Gardens', 'Tides', 'Locks', 'Harbours', 'Buoys'].map((title, at) => ({
      path: `content/day1/0${String(at + 1)}.md`,
      text: page(title, at < 2 ? ['"<tag>"'] : ['talk']),
    }));
    const index = new ConferenceIndex('root');
    index.update([{ path: 'content/_index.md', text: '---\ntitle: Conf\n---\n' }, ...pages]);
    const { conferences } = index.outline;
    const first = conferences[0]?.days[0]?.sessions.find(({ title }) => title === 'Queues');
    assert.ok(first);
    assert.deepEqual(first.tags, ['<tag>']);
    assert.deepEqual(relatedTalks(conferences, first, new Set()), []);
  });

  it('share a speaker, a rare tag or a telling word of their titles', () => {
    assert.deepEqual(
      related('Passkeys for everyone').map(({ session, shared }) => [session.title, shared]),
      [
        ['Why we left passwords', { tags: ['passkeys'], speakers: [], words: [], isLinked: false }],
        ['Gardens of Vienna', { tags: ['talk'], speakers: ['Ann Lee'], words: [], isLinked: false }],
        ['The recovery of passkeys', { tags: ['talk'], speakers: [], words: ['passkeys'], isLinked: false }],
      ].map(([title, shared]) => [
        title,
        {
          ...(shared as object),
          tags: [...(title === 'Why we left passwords' ? ['talk', 'passkeys'] : ['talk'])],
        },
      ]),
    );
  });

  it('are not those that share only what all have', () => {
    assert.deepEqual(related('Queues'), []);
  });

  it('are those that lead to each other', () => {
    assert.deepEqual(
      related('Queues', ['content/day1/03.md']).map(({ session, shared }) => [
        session.title,
        shared.isLinked,
      ]),
      [['Gardens of Vienna', true]],
    );
  });
});
