import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readList } from '../../../../src/core/recordings/read/read-list';
import { matchTalks, SURE } from '../../../../src/core/recordings/match/match';
import type { MatchTalk } from '../../../../src/core/recordings/match/match-talk';
import type { ListEntry } from '../../../../src/core/recordings/list';
import { authorsTitle, random, someTalks } from './some-talks';

const listOf = (...titles: string[]): ListEntry[] =>
  titles.map((title, at) => ({
    kind: 'recording',
    title,
    url: `https://youtu.be/video${String(at).padStart(6, '0')}`,
  }));

/** Titles of the list that are sure for talks; `?` for those that are not. */
function sure(talks: readonly (string | MatchTalk)[], entries: readonly ListEntry[]): string[] {
  const known = talks.map((talk) => (typeof talk === 'string' ? { title: talk } : talk));
  return matchTalks(known, entries).map(([best]) =>
    best && best.confidence >= SURE ? best.entry.title : '?',
  );
}

describe('matching titles of a list to talks', () => {
  const others = someTalks(200, 7).map(({ listed }) => listed);

  for (const [what, talk, entry] of [
    [
      'speakers behind the title',
      'Sailing clusters through fog',
      'Sailing Clusters Through Fog - Ada Example, ACME & Bo Test',
    ],
    [
      'a title that was cut',
      'Sailing clusters through fog with lanterns and bells on every mast',
      'Sailing Clusters Through Fog With Lanterns and Be... Ada Example & Bo Test',
    ],
    [
      'dots without speakers',
      'Sailing clusters through fog with lanterns and bells',
      'Sailing Clusters Through Fog With Lanterns…',
    ],
    [
      'a label',
      'Sailing clusters through fog',
      'Sponsored Keynote: Sailing Clusters Through Fog - Ada Example',
    ],
    [
      'the event in front',
      'Sailing clusters through fog',
      'ExampleConf 2025 | Sailing Clusters Through Fog | Ada Example',
    ],
    [
      'a subtitle that the author left out',
      'Sailing clusters through fog',
      'Sailing Clusters Through Fog: What Lanterns Taught Us - Ada Example',
    ],
    [
      'a subtitle that the list lacks',
      'Sailing clusters through fog: what lanterns taught us',
      'Sailing Clusters Through Fog',
    ],
    ['typos', 'sailign clusters trough fog', 'Sailing Clusters Through Fog - Ada Example'],
    [
      '& and an abbreviation',
      'k8s & sailing clusters through fog',
      'Kubernetes and Sailing Clusters Through Fog',
    ],
    [
      'joined words',
      'Building air gapped lighthouses with harborapi',
      'Building Air-Gapped Lighthouses With Harbor API - Ada Example',
    ],
    [
      'other forms of words',
      'Day 2000: migrating lighthouses to kelp',
      'Day-2’000 - Migration of Lighthouses To Kelp - Ada Example',
    ],
    ['emoji and curly quotes', "Don't sail clusters through fog", '🚀 Don’t Sail Clusters Through Fog 🌊'],
    [
      'who speaks in front',
      'Sailing clusters through fog',
      'Ada Example & Bo Test: Sailing Clusters Through Fog',
    ],
    ['numbers and by', 'The great fog debate', '#17 The Great Fog Debate by Ada Example & Bo Test'],
    [
      'the event at the end',
      'Sailing clusters through fog',
      'Sailing Clusters Through Fog - Ada Example (ExampleConf 2025)',
    ],
    ['a short title that is all there is', 'You are foggy', 'You Are Foggy - Ada Example'],
    [
      'a name without its long subtitle, which nothing else in the list has',
      'the lantern guardians',
      'The Lantern Guardians: Five Years of Signals Across Bays, Is It Still Worth the Oil? - Ada Example',
    ],
    ['who speaks after a title in quotes', 'You are foggy at sea', '“You Are Foggy at Sea” with Ada Example'],
    ['the event after @', 'Sails and you at sea', 'Sails and You at Sea @ ExampleConf’26'],
    ['hashtags', 'Sails and you at sea', '⛵ Sails and You at Sea #exampleconf #sails'],
    ['accents', 'Über Leuchttürme und Nebelhörner', 'Uber Leuchtturme und Nebelhorner - Ada Example'],
    ['a language without spaces', '霧の中のクラスタ航海術', '霧の中のクラスタ航海術 - 田中太郎'],
  ] as const)
    it(`sees through ${what}`, () => {
      assert.deepEqual(sure([talk], [...listOf(entry), ...listOf(...others)]), [entry]);
    });

  it('is never sure of two that say the same', () => {
    const twice = listOf(
      'Sailing Clusters Through Fog - Ada Example',
      'Sailing Clusters Through Fog - Bo Test',
      ...others,
    );
    const [candidates] = matchTalks([{ title: 'Sailing clusters through fog' }], twice);
    assert.equal(
      candidates?.length && candidates.slice(0, 2).every(({ confidence }) => confidence < SURE),
      true,
    );
    assert.deepEqual(
      candidates?.slice(0, 2).map(({ entry }) => entry.title),
      ['Sailing Clusters Through Fog - Ada Example', 'Sailing Clusters Through Fog - Bo Test'],
    );
  });

  it('hears who speaks', () => {
    const twice = listOf(
      'Sailing Clusters Through Fog - Ada Example',
      'Sailing Clusters Through Fog - Bo Test',
      ...others,
    );
    const talk = { title: 'Sailing clusters through fog', speakers: ['Bo Test'] };
    assert.deepEqual(sure([talk], twice), ['Sailing Clusters Through Fog - Bo Test']);
  });

  it('leaves out what was put up before the talk was given', () => {
    const [old, recent, ...rest] = listOf(
      'Sailing Clusters Through Fog - Ada Example',
      'Sailing Clusters Through Fog, Again - Ada Example',
      ...others,
    );
    assert.ok(old && recent);
    const dated = [{ ...old, published: '2024-03-02' }, { ...recent, published: '2025-04-15' }, ...rest];
    const talk = { title: 'Sailing clusters through fog', day: '2025-04-01' };
    assert.notDeepEqual(sure([talk], dated), [old.title]);
  });

  describe('of two with one title', () => {
    const talks = someTalks(12, 31);
    const own = listOf(...talks.map(({ listed }) => listed)).map((entry) => ({
      ...entry,
      channel: 'ExampleConf',
    }));
    const [first, second] = listOf('Sailing Clusters Through Fog', 'Sailing Clusters Through Fog');
    assert.ok(first && second);
    const found = (talk: MatchTalk, ...two: ListEntry[]): string | undefined => {
      const [best] = matchTalks([talk, ...talks], [...two, ...own, ...listOf(...others)])[0] ?? [];
      return best && best.confidence >= SURE ? best.entry.url : undefined;
    };
    const title = 'Sailing clusters through fog';

    it('takes the one on the channel of the others', () => {
      const [a, b] = [
        { ...first, url: 'https://vimeo.com/1', channel: 'Fog Meetup' },
        { ...second, url: 'https://vimeo.com/2', channel: 'ExampleConf' },
      ];
      assert.equal(found({ title }, a, b), b.url);
      assert.equal(found({ title }, a, { ...b, channel: 'Fog Meetup' }), undefined);
    });

    it('takes the one that lasts as long as the talk', () => {
      const [a, b] = [
        { ...first, url: 'https://vimeo.com/1', duration: 300 },
        { ...second, url: 'https://vimeo.com/2', duration: 1700 },
      ];
      assert.equal(found({ title, duration: 1800 }, a, b), b.url);
      assert.equal(found({ title }, a, b), undefined);
    });

    it('takes the one that was put up soon after it', () => {
      const [a, b] = [
        { ...first, url: 'https://vimeo.com/1', published: '2026-05-01' },
        { ...second, url: 'https://vimeo.com/2', published: '2025-04-20' },
      ];
      assert.equal(found({ title, day: '2025-04-02' }, a, b), b.url);
      assert.equal(found({ title }, a, b), undefined);
    });

    it('takes either where they are one recording', () => {
      const [a, b] = [
        { ...first, url: 'https://vimeo.com/1', duration: 1700 },
        { ...second, url: 'https://vimeo.com/2', duration: 1701 },
      ];
      assert.equal(found({ title }, a, b), a.url);
      assert.equal(found({ title }, a, { ...b, duration: 1600 }), undefined);
    });
  });

  it('tells parts, days and teams apart', () => {
    const list = listOf(
      'Knots and Splices, Part 1 - Ada',
      'Knots and Splices, Part 2 - Ada',
      'Closing Remarks Day 1',
      'Closing Remarks Day 2',
      ...others,
    );
    assert.deepEqual(sure(['Knots and splices part 2', 'Knots and splices part 1'], list), [
      'Knots and Splices, Part 2 - Ada',
      'Knots and Splices, Part 1 - Ada',
    ]);
    assert.deepEqual(sure(['Knots and splices part 3', 'Closing remarks day 3'], list), ['?', '?']);
  });

  it('is surer of the title that is the same than of one that goes on', () => {
    const list = listOf(
      'Harbour Day | Opening Remarks of the Lighthouse Keepers - Bo Test',
      'Harbour Day | Opening Remarks of the Lighthouse Keepers: Oil, Wicks and Glass - Ada Example',
      ...others,
    );
    const talk = 'Harbour Day | Opening remarks of the lighthouse keepers';
    assert.deepEqual(sure([talk], list), [list[0]?.title]);
  });

  it('gives an entry to one talk', () => {
    const list = listOf('Sailing Clusters Through Fog - Ada Example', ...others);
    assert.deepEqual(sure(['Sailing clusters through fog', 'Sailing clusters through fog'], list), [
      '?',
      '?',
    ]);
    assert.deepEqual(sure(['Sailing clusters through fog', 'Sailing ships through storms'], list), [
      list[0]?.title,
      '?',
    ]);
  });

  it('is not sure where next to nothing is said', () => {
    assert.deepEqual(
      sure(
        ['Project update', 'Welcome', '', '!!!'],
        listOf('Project Update - Kelp Maintainers', 'Welcome + Opening Remarks', ...others),
      ),
      ['?', '?', '?', '?'],
    );
  });

  it('takes a piece or another occasion for the talk only when it is called so', () => {
    const list = listOf(
      'Sailing Clusters Through Fog (short) #shorts',
      'Sailing Clusters Through Fog - Ada Example',
      ...others,
    );
    assert.deepEqual(sure(['Sailing clusters through fog'], list), [
      'Sailing Clusters Through Fog - Ada Example',
    ]);
  });

  it('has up to three candidates, best first, each from 0 to 1', () => {
    const talks = someTalks(80, 3);
    const list = listOf(...talks.map(({ listed }) => listed));
    for (const candidates of matchTalks(talks, list)) {
      assert.ok(candidates.length <= 3);
      candidates.reduce((most, { confidence }) => {
        assert.ok(confidence >= 0 && confidence <= most);
        return confidence;
      }, 1);
    }
  });

  it('finds unseen talks by official and by authors’ titles, and takes no other for them', () => {
    for (const seed of [11, 12, 13]) {
      const rnd = random(seed);
      const talks = someTalks(500, seed);
      const hasRecording = talks.map(() => rnd() > 0.15);
      const entries = listOf(
        ...talks.filter((_, at) => hasRecording[at]).map(({ listed }) => listed),
        ...someTalks(400, seed + 100).map(({ listed }) => listed),
      );
      for (const [titles, least] of [
        [talks.map(({ title }) => title), 0.99],
        [talks.map(({ title }) => authorsTitle(title, rnd)), 0.95],
      ] as const) {
        const found = sure(titles, entries);
        const right = talks.filter(({ listed }, at) => hasRecording[at] && found[at] === listed).length;
        const claimed = found.filter((title) => title !== '?').length;
        assert.ok(right / claimed >= 0.99, `precision ${String(right / claimed)}`);
        assert.ok(
          right / hasRecording.filter(Boolean).length >= least,
          `recall ${String(right / hasRecording.filter(Boolean).length)}`,
        );
      }
    }
  });

  const shared = path.join(process.cwd(), '..', 'shared', 'recordings');
  (existsSync(shared) ? it : it.skip)('finds what an author has placed, and nothing else', () => {
    const list = readList(readFileSync(path.join(shared, 'playlist-002.json'), 'utf8'));
    assert.ok(!('reason' in list));
    const rows = readFileSync(path.join(shared, 'truth-002.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const matches = matchTalks(
      rows.map((row) => ({ title: row[2] ?? '' })),
      list.entries,
    );
    let [right, wrong, placed] = [0, 0, 0];
    rows.forEach((row, at) => {
      const id = row[5] ?? '';
      if (row[3] === 'yes' && id !== '') placed++;
      const best = matches[at]?.[0];
      if (!best || best.confidence < SURE) return;
      if (id !== '' && best.entry.url.includes(id)) right++;
      else wrong++;
    });
    assert.equal(wrong, 0);
    assert.ok(right / placed >= 0.93, `${String(right)} of ${String(placed)}`);
  });
});
