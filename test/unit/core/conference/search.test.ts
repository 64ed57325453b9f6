import assert from 'node:assert/strict';
import { SessionSearch, type SearchEntry } from '../../../../src/core/conference/search';

const entry = (title: string, day = 'Day 1', ...tags: string[]): SearchEntry => ({
  title,
  day,
  tags,
  conference: 'Harbour',
});

const few = [
  entry('Evaluating Global Load Balancing Options for Kubernetes in Practice', 'Day -1', 'rejekts'),
  entry('Platform abstractions: Asset or liability', 'Day 0', 'platform'),
  entry('Don’t let your kubernetes cluster go wild: Ensuring etcd reliability', 'Day 3', 'etcd'),
  entry('The GPUs on the bus go round and round', 'Day 1', 'ai'),
  entry('Café société', 'Day 2'),
];

/** Ten thousand titles out of words that repeat, as talks' titles do. */
function many(): SearchEntry[] {
  const nouns =
    'cluster gateway policy registry scheduler volume pipeline operator tenant workload budget latency'.split(
      ' ',
    );
  const verbs =
    'Scaling Taming Debugging Migrating Securing Observing Sharing Pricing Testing Breaking'.split(' ');
  return Array.from({ length: 10_000 }, (_, n) => {
    const noun = (by: number): string => nouns[Math.floor(n / by) % nouns.length] ?? '';
    return entry(
      `${verbs[n % verbs.length] ?? ''} the ${noun(10)} ${noun(120)} number ${String(n)} at harbour ${noun(1440)}`,
      `Day ${String(n % 30)}`,
    );
  });
}

describe('Go to Session', () => {
  const search = new SessionSearch(few);
  const queries: [string, string][] = [
    ['gslb global load', 'Evaluating'],
    ['abstarctions', 'Platform'],
    ['ectd relibility', 'Don’t'],
    ['GPU bus', 'The GPUs'],
    ['cafe', 'Café'],
    ['rejekts', 'Evaluating'],
    ['day 3', 'Don’t'],
    ['platfrom liability', 'Platform'],
  ];
  for (const [query, title] of queries) {
    it(query, () => {
      assert.ok(search.search(query, 5)[0]?.title.startsWith(title), JSON.stringify(search.search(query, 5)));
    });
  }

  it('shows the first sessions in their order for an empty query', () => {
    assert.deepEqual(search.search('  ', 2), few.slice(0, 2));
  });

  it('finds misspelt titles among ten thousand', () => {
    const entries = many();
    const big = new SessionSearch(entries);
    const slips = [17, 4242, 9001, 777, 5120].map((n) => {
      const title = entries[n]?.title ?? '';
      return { n, query: title.replace('the ', 'teh ').replace('number', 'nubmer').slice(0, 60) };
    });
    for (const { n, query } of slips) {
      const titles = big.search(query, 10).map((e) => e.title);
      assert.ok(titles.includes(entries[n]?.title ?? ''), `${query} → ${titles.join(' | ')}`);
    }
  });

  it('takes an unknown word for the nearest known one', () => {
    const entries = [...many(), entry('Results')];
    assert.equal(new SessionSearch(entries).search('Reuslts', 10)[0]?.title, 'Results');
  });

  it('puts titles that have the words as they stand in front', () => {
    const entries = ['How a process ends and why', 'Ends of a process', 'Why a process ends'].map((title) =>
      entry(title),
    );
    assert.equal(new SessionSearch(entries).search('why a prcoess', 1)[0]?.title, 'Why a process ends');
  });

  it('prefers rare letters to frequent ones', () => {
    const entries = [...many().slice(0, 1000), entry(`${'A'.repeat(59)}Why your audience`)];
    assert.equal(new SessionSearch(entries).search('AAAAAAAAAAAAA', 1)[0], entries.at(-1));
  });

  it('survives signs, very long queries and no entries', () => {
    assert.deepEqual(new SessionSearch([]).search('x', 5), []);
    search.search('((( *** \\', 5);
    search.search('long '.repeat(500), 5);
  });
});
