import assert from 'node:assert/strict';
import {
  hasEventWord,
  isCollection,
  isEventName,
  isOtherFolder,
} from '../../../../../src/core/conference/evidence/events';
import { wordKinds } from '../../../../../src/core/conference/evidence/heading-words';
import { reasonsFor, weigh, type Sign } from '../../../../../src/core/conference/evidence/sign';

describe('signs', () => {
  it('are added up, and can be told', () => {
    const signs: Sign<number>[] = [
      { reason: 'it is even', weight: 2, holds: (n) => n % 2 === 0 },
      { reason: 'it is small', weight: -0.5, holds: (n) => n < 10 },
      { reason: 'it is large', weight: 1, holds: (n) => n > 99 },
    ];
    assert.equal(weigh(signs, 4), 1.5);
    assert.deepEqual(reasonsFor(signs, 4), ['+2 it is even', '-0.5 it is small']);
  });
});

describe('words of headings', () => {
  const kinds = (text: string): string =>
    Object.entries(wordKinds(text))
      .filter(([, holds]) => holds === true)
      .map(([kind]) => kind)
      .join(' ');

  for (const text of [
    'Lunch',
    '12h30 : Repas',
    '☕ Coffee break',
    '10:30–11:00 Coffee & networking',
    'Pause café',
    'Mittagspause (12:30 Uhr)',
    'Petit déjeuner',
    'Pausa para el café',
    'Almoço',
    'Koffiepauze',
    'Registration',
  ]) {
    it(`a break: ${text}`, () => {
      assert.match(kinds(text), /isBreak/);
    });
  }

  for (const text of [
    'Coffee, and the API of machines',
    'Lunch with the speakers',
    'Break out: incidents',
    '',
  ]) {
    it(`no break: ${text}`, () => {
      assert.doesNotMatch(kinds(text), /isBreak/);
    });
  }

  it('knows lists, parts and containers', () => {
    assert.match(kinds('Random links'), /isList/);
    assert.match(kinds('Q&A'), /isPart/);
    assert.match(kinds('À retenir'), /isPart/);
    assert.match(kinds('Talks Attended'), /isContainer/);
    assert.equal(kinds('Keynotes'), '');
    assert.equal(kinds('Lightning talks'), '');
  });
});

describe('names of events', () => {
  for (const name of [
    'PyCon 2019',
    'react-europe',
    'KubeCon EU',
    'Open Geo Day, Ghent',
    'DevTernity 2018',
    'ng-conf',
  ])
    it(name, () => {
      assert.ok(isEventName(name.replaceAll('-', ' ')) || isEventName(name));
    });
  for (const name of [
    'Silicon secrets',
    'Falcon',
    'Icon fonts',
    'From days to minutes',
    'Kafka Streams in practice',
  ])
    it(`no event: ${name}`, () => {
      assert.equal(hasEventWord(name), false);
    });
  it('tells folders of talks from others', () => {
    assert.deepEqual(['talks', 'Konferenzen', '02 Conferences'].map(isCollection), [true, true, true]);
    assert.deepEqual(['_posts', 'Daily notes', 'books'].map(isOtherFolder), [true, true, true]);
    assert.deepEqual(['architecture', 'kubecon'].map(isOtherFolder), [false, false]);
  });
});
