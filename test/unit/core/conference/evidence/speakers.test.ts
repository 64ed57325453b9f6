import assert from 'node:assert/strict';
import {
  listedSpeakers,
  readAttributed,
  speakersIn,
} from '../../../../../src/core/conference/evidence/speakers';

describe('speakers in titles', () => {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['Fog in games - Ines Prado', ['Ines Prado']],
    ['Fog in games – Ines Prado, Pixel Ltd', ['Ines Prado']],
    ['Fog in games by Ines Prado', ['Ines Prado']],
    ['Fog in games (Ines Prado)', ['Ines Prado']],
    ['Fog in games | Ines Prado & Tom Kerr', ['Ines Prado', 'Tom Kerr']],
    ['Ines Prado: Fog in games', ['Ines Prado']],
    ['Ines Prado - Fog in games', ['Ines Prado']],
    ['Keynote: Ludwig van Beek', ['Ludwig van Beek']],
  ];
  for (const [title, speakers] of named) {
    it(title, () => {
      assert.deepEqual(readAttributed(title)?.speakers, speakers);
    });
  }

  for (const title of [
    'MPMC Queue: review',
    'Memory Order: acquire',
    'ARC203 - Deep Dive',
    'Kubernetes - The Hard Way',
    'Kafka: Streams',
    'Death by powerpoint',
    'Postgres (part 2)',
  ]) {
    it(`nobody: ${title}`, () => {
      assert.equal(readAttributed(title), undefined);
    });
  }

  it('takes one word for a name where the author writes names so', () => {
    assert.equal(readAttributed('Webpack internals - Johannes'), undefined);
    assert.deepEqual(readAttributed('Webpack internals - Johannes', true)?.speakers, ['Johannes']);
    assert.equal(readAttributed('Testing with Cypress', true), undefined);
  });

  it('reads lists of people', () => {
    assert.deepEqual(listedSpeakers('Ann Lee (Acme), Bo Ek and Cy Fox'), ['Ann Lee', 'Bo Ek', 'Cy Fox']);
    assert.deepEqual(listedSpeakers('[[Ann Lee]]'), ['Ann Lee']);
    assert.deepEqual(listedSpeakers('Ann Lee, Acme'), ['Ann Lee']);
    for (const and of ['and', 'und', 'et', 'och', 'og', 'en', 'y', 'e']) {
      assert.deepEqual(listedSpeakers(`Ann Lee ${and} Bo Ek`), ['Ann Lee', 'Bo Ek']);
      assert.deepEqual(speakersIn(`Ann Lee, Acme ${and} Bo Ek`), ['Ann Lee', 'Bo Ek']);
    }
    assert.deepEqual(speakersIn('Results'), []);
  });
});
