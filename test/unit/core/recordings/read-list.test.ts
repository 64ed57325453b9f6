import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { MediaList } from '../../../../src/core/recordings/list';
import { readList } from '../../../../src/core/recordings/read/read-list';

function listIn(text: string): MediaList {
  const found = readList(text);
  assert.ok(!('reason' in found), 'reason' in found ? found.reason : '');
  return found;
}

/** Kind, title and address of each entry. */
const entriesIn = (text: string): string[] =>
  listIn(text).entries.map(({ kind, title, url }) => `${kind}: ${title} <${url}>`);

const KELP = 'recording: Kelp for Everyone - Ada Example <https://www.youtube.com/watch?v=KelpKelp001>';
const ROPE = 'recording: Rope & Knots <https://www.youtube.com/watch?v=RopeRope002>';

const video = (id: string, title: string | null, more = {}): object => ({
  _type: 'url',
  ie_key: 'Youtube',
  id,
  url: `https://www.youtube.com/watch?v=${id}`,
  title,
  duration: null,
  ...more,
});
const kelp = video('KelpKelp001', 'Kelp for Everyone - Ada Example', { duration: 1500 });
const rope = video('RopeRope002', 'Rope & Knots');

describe('reading lists of recordings and slides', () => {
  it('takes no address that would write more than an address', () => {
    const urls = [
      'https://youtu.be/KelpKelp001\n\n# Injected',
      'https://youtu.be/KelpKelp001 "x',
      'https://youtu.be/KelpKelp001\u0007',
      'javascript:alert(1)//youtu.be/KelpKelp001',
      'file:///etc/passwd.pdf',
    ];
    for (const url of urls)
      assert.ok('reason' in readList(JSON.stringify({ entries: [{ title: 'Kelp', url }] })), url);
  });

  it('escapes what would end an address where it is written', () => {
    const list = (url: string): string[] => entriesIn(JSON.stringify({ entries: [{ title: 'Kelp', url }] }));
    for (const [url, written] of [
      ['https://youtu.be/KelpKelp001)[x](evil', 'https://youtu.be/KelpKelp001%29%5Bx%5D%28evil'],
      ['https://youtu.be/KelpKelp001?a="{{%x%}}"', 'https://youtu.be/KelpKelp001?a=%22%7B%7B%x%%7D%7D%22'],
      ["https://youtu.be/KelpKelp001?a='<b>'", 'https://youtu.be/KelpKelp001?a=%27%3Cb%3E%27'],
      ['https://e.org/a_(b).pdf', 'https://e.org/a_(b).pdf'],
    ] as const)
      assert.deepEqual(
        list(url).map((entry) => /<(.*)>/.exec(entry)?.[1]),
        [written],
      );
  });

  it('reads yt-dlp’s playlists, nested ones too, without what nobody can watch', () => {
    const list = {
      _type: 'playlist',
      playlist_count: 9,
      entries: [
        kelp,
        null,
        { _type: 'playlist', entries: [rope, kelp] },
        video('PrivPriv003', '[Private video]'),
        video('DeleDele004', '[Deleted video]'),
        video('NullNull005', null),
        video('SoonSoon006', 'Soon', { live_status: 'is_upcoming' }),
      ],
    };
    assert.deepEqual(entriesIn(JSON.stringify(list)), [KELP, ROPE]);
    const { entries, remarks } = listIn(JSON.stringify(list));
    assert.equal(entries[0]?.duration, 1500);
    assert.deepEqual(remarks, [
      'The playlist has 9 videos, this list 7 of them.',
      '3 private, deleted or coming videos were left out.',
    ]);
  });

  it('reads a line a video, with a last one that was cut off', () => {
    const lines = [JSON.stringify(kelp), JSON.stringify(rope), '{"id": "cut'].join('\r\n');
    assert.deepEqual(entriesIn(`\uFEFF${lines}`), [KELP, ROPE]);
  });

  it('reads the lists of old youtube-dl, whose address is the id', () => {
    const lines = ['KelpKelp001', 'RopeRope002'].map((id, at) =>
      JSON.stringify({
        _type: 'url',
        url: id,
        ie_key: 'Youtube',
        id,
        title: at === 0 ? 'Kelp for Everyone - Ada Example' : 'Rope & Knots',
      }),
    );
    assert.deepEqual(entriesIn(lines.join('\n')), [KELP, ROPE]);
  });

  it('reads a page of YouTube’s API, and says that it is one of several', () => {
    const item = (videoId: string, title: string, description = ''): object => ({
      kind: 'youtube#playlistItem',
      snippet: { title, description, resourceId: { kind: 'youtube#video', videoId } },
      contentDetails: { videoId, videoPublishedAt: '2025-04-15T20:26:39Z' },
    });
    const page = {
      kind: 'youtube#playlistItemListResponse',
      nextPageToken: 'EAA',
      items: [
        item('KelpKelp001', 'Kelp for Everyone - Ada Example'),
        item('RopeRope002', 'Rope & Knots'),
        item(
          'LongLong003',
          'A Long Way Around the Har... Bo Test',
          'Don’t miss out!\nA Long Way Around the Harbor at Night - Bo Test, Boats',
        ),
        item('PrivPriv004', 'Private video'),
      ],
    };
    const { entries, remarks } = listIn(JSON.stringify(page));
    assert.deepEqual(entriesIn(JSON.stringify(page)).slice(0, 2), [KELP, ROPE]);
    assert.equal(entries[0]?.published, '2025-04-15');
    assert.equal(entries[2]?.fullTitle, 'A Long Way Around the Harbor at Night - Bo Test, Boats');
    assert.match(remarks[0] ?? '', /one page of several/);
  });

  it('reads a feed of YouTube, and says that it is short', () => {
    const entry = (id: string, title: string): string =>
      `<entry><yt:videoId>${id}</yt:videoId><title>${title}</title><link rel="alternate" href="https://www.youtube.com/watch?v=${id}"/><published>2025-04-15T20:26:39+00:00</published><media:group><media:title>x</media:title></media:group></entry>`;
    const feed = `<?xml version="1.0"?>\n<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015"><title>Conf</title>${entry('KelpKelp001', 'Kelp for Everyone - Ada Example')}${entry('RopeRope002', 'Rope &amp; Knots')}</feed>`;
    assert.deepEqual(entriesIn(feed), [KELP, ROPE]);
    assert.match(listIn(feed).remarks[0] ?? '', /newest 15/);
  });

  it('reads schedules with recordings and slides, with who speaks and when', () => {
    const schedule = {
      schedule: {
        version: '1',
        conference: {
          title: 'Conf',
          time_zone_name: 'Europe/London',
          days: [
            {
              date: '2025-04-01',
              index: 1,
              rooms: {
                Quay: [
                  {
                    id: 1,
                    guid: 'a',
                    title: 'Kelp for Everyone',
                    date: '2025-04-01T10:00:00+01:00',
                    start: '10:00',
                    duration: '00:30',
                    persons: [{ public_name: 'Ada Example' }],
                    links: [
                      { title: 'Slides', url: 'https://speakerdeck.com/ada/kelp' },
                      { title: 'Video', url: 'https://youtu.be/KelpKelp001' },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
    };
    const { entries } = listIn(JSON.stringify(schedule));
    assert.deepEqual(
      entries.map(({ kind, title, url, speakers, day, duration }) => ({
        kind,
        title,
        url,
        speakers,
        day,
        duration,
      })),
      [
        {
          kind: 'slides',
          title: 'Kelp for Everyone',
          url: 'https://speakerdeck.com/ada/kelp',
          speakers: ['Ada Example'],
          day: '2025-04-01',
          duration: 1800,
        },
        {
          kind: 'recording',
          title: 'Kelp for Everyone',
          url: 'https://youtu.be/KelpKelp001',
          speakers: ['Ada Example'],
          day: '2025-04-01',
          duration: 1800,
        },
      ],
    );
  });

  it('reads what was copied from a page', () => {
    const row = (id: string, title: string): string =>
      `<div><a href="https://www.youtube.com/watch?v=${id}&amp;list=PL1&amp;index=1"><span>25:01</span></a><h3><a title="${title}" href="/watch?v=${id}&amp;list=PL1">\n  ${title}\n</a></h3><span>1.2K views</span></div>`;
    assert.deepEqual(
      entriesIn(
        `<html><body><!--StartFragment-->${row('KelpKelp001', 'Kelp for Everyone - Ada Example')}${row('RopeRope002', 'Rope &amp; Knots')}`,
      ),
      [
        'recording: Kelp for Everyone - Ada Example <https://www.youtube.com/watch?v=KelpKelp001&list=PL1>',
        'recording: Rope & Knots <https://www.youtube.com/watch?v=RopeRope002&list=PL1>',
      ],
    );
  });

  it('reads links named Slides and Video on a page by the talk they belong to', () => {
    const page = `<h1>Talks</h1><ul><li><b>Kelp for Everyone</b> <a href="https://speakerdeck.com/ada/kelp">Slides</a> <a href="https://youtu.be/KelpKelp001">Video</a></li></ul>
      <h2>Rope &amp; Knots</h2><p>About ropes.</p><table><tr><td>Lanterns at Night</td><td><a href="https://example.net/x.pdf">PDF</a></td></tr></table>`;
    assert.deepEqual(entriesIn(page), [
      'slides: Kelp for Everyone <https://speakerdeck.com/ada/kelp>',
      'recording: Kelp for Everyone <https://youtu.be/KelpKelp001>',
      'slides: Lanterns at Night <https://example.net/x.pdf>',
    ]);
  });

  for (const [what, text] of [
    [
      'CSV with a header',
      'Title,Video URL,Published\n"Kelp for Everyone - Ada Example",https://www.youtube.com/watch?v=KelpKelp001,15.04.2025\nRope & Knots,https://www.youtube.com/watch?v=RopeRope002,15.04.2025\n',
    ],
    [
      'semicolons and a byte order mark',
      '\uFEFFtitle;url\r\nKelp for Everyone - Ada Example;https://www.youtube.com/watch?v=KelpKelp001\r\nRope & Knots;https://www.youtube.com/watch?v=RopeRope002\r\n',
    ],
    [
      'TSV without a header',
      'https://www.youtube.com/watch?v=KelpKelp001\tKelp for Everyone - Ada Example\nhttps://www.youtube.com/watch?v=RopeRope002\tRope & Knots\n',
    ],
    [
      'Markdown links',
      '- [Kelp for Everyone - Ada Example](https://www.youtube.com/watch?v=KelpKelp001)\n* [Rope & Knots](<https://www.youtube.com/watch?v=RopeRope002>)\n',
    ],
    [
      'numbers, title and address on a line',
      '1. Kelp for Everyone - Ada Example: https://www.youtube.com/watch?v=KelpKelp001\n2) Rope & Knots <https://www.youtube.com/watch?v=RopeRope002>\n',
    ],
    [
      'addresses first',
      'https://www.youtube.com/watch?v=KelpKelp001 – Kelp for Everyone - Ada Example\nhttps://www.youtube.com/watch?v=RopeRope002 Rope & Knots',
    ],
    [
      'two lines each',
      'Kelp for Everyone - Ada Example\nhttps://www.youtube.com/watch?v=KelpKelp001\n\nRope & Knots\nhttps://www.youtube.com/watch?v=RopeRope002\n',
    ],
    [
      'two lines each, addresses first',
      'https://www.youtube.com/watch?v=KelpKelp001\nKelp for Everyone - Ada Example\nhttps://www.youtube.com/watch?v=RopeRope002\nRope & Knots\n',
    ],
    [
      'a table of Markdown',
      '| Kelp for Everyone - Ada Example | [Video](https://www.youtube.com/watch?v=KelpKelp001) |\n|---|---|\n| Rope & Knots | [Watch](https://www.youtube.com/watch?v=RopeRope002) |\n',
    ],
    [
      'headings above their links',
      '## Kelp for Everyone - Ada Example\n\n- [Video](https://www.youtube.com/watch?v=KelpKelp001)\n\n## Rope & Knots\n\n- [Recording](https://www.youtube.com/watch?v=RopeRope002)\n',
    ],
  ] as const)
    it(`reads lines: ${what}`, () => {
      assert.deepEqual(entriesIn(text), [KELP, ROPE]);
    });

  it('reads recordings and slides of a talk from one line', () => {
    assert.deepEqual(
      entriesIn('Kelp for Everyone https://youtu.be/KelpKelp001 slides: https://example.net/kelp\n'),
      [
        'recording: Kelp for Everyone <https://youtu.be/KelpKelp001>',
        'slides: Kelp for Everyone <https://example.net/kelp>',
      ],
    );
  });

  for (const [what, text, why] of [
    ['nothing', ' \n', /nothing in it/],
    ['text without addresses', 'Kelp for Everyone\nRope & Knots\n', /no titles with addresses.*yt-dlp/],
    ['a broken file', '{"entries": [{"id"', /broken or ends too early/],
    ['other JSON', '{"name": "package", "version": "1.0.0"}', /no list of a known format/],
    ['a schedule without recordings', 'title,start,room\nKelp,2025-04-01 10:00,Quay\n', /./],
  ] as const)
    it(`says what to do with ${what}`, () => {
      const found = readList(text);
      assert.ok('reason' in found);
      assert.match(found.reason, why);
      assert.match(found.reason, /\.$/);
    });

  it('reads any text, whole or in pieces, without throwing', () => {
    const seeds = [
      JSON.stringify({ entries: [kelp, rope] }),
      '<feed><entry><title>x</title></entry></feed>',
      'Title,URL\nA,https://youtu.be/KelpKelp001',
      '- [A b](https://youtu.be/KelpKelp001)',
      '<a href="/watch?v=KelpKelp001">',
    ];
    const broken = fc
      .tuple(
        fc.constantFrom(...seeds),
        fc.nat(100),
        fc.nat(100),
        fc.string({ maxLength: 20, unit: 'binary' }),
      )
      .map(([text, from, length, words]) => text.slice(0, from) + words + text.slice(from + length));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), broken), (text) => {
        const found = readList(text);
        if ('reason' in found) assert.match(found.reason, /\S.*\.$/s);
        else
          for (const { url, title } of found.entries)
            assert.ok(/^https?:\/\//i.test(url) && title.trim() !== '');
      }),
      { seed: 19, numRuns: 1500 },
    );
  });

  it('takes hostile lists as they come', () => {
    for (const text of [
      '['.repeat(200_000),
      `${'[a'.repeat(50_000)} https://youtu.be/KelpKelp001`,
      '- ['.repeat(100_000),
      '<a href="https://youtu.be/KelpKelp001">'.repeat(5000),
      '<div>'.repeat(50_000),
      `${'x,'.repeat(100_000)}\n`.repeat(3),
      '('.repeat(100_000) + 'https://youtu.be/KelpKelp001' + ')'.repeat(100_000),
      `{"entries":${'{"entries":['.repeat(3000)}`,
      'https://youtu.be/KelpKelp001 '.repeat(20_000),
    ])
      readList(text);
  });

  const shared = path.join(process.cwd(), '..', 'shared', 'recordings');
  (existsSync(shared) ? it : it.skip)('reads the same from every kind of list', () => {
    const first =
      'Sponsored Keynote: Platform Engineering With a Product Management Mindset: 10x Your... C. Synthetic';
    for (const name of readdirSync(shared)) {
      if (!/\.(?:jsonl?|xml|csv|html|txt|tsv)$/.test(name) || /^(?:truth|playlist-002|sched-)/.test(name))
        continue;
      const { entries } = listIn(readFileSync(path.join(shared, name), 'utf8'));
      const [entry] = entries;
      assert.ok(entry);
      assert.equal(entry.title, first, name);
      assert.match(entry.url, /MFLXFNlmMMI/, name);
    }
  });
});

describe('lists of recordings as others write them', () => {
  for (const [what, text, expected] of [
    [
      'several links below an item',
      '- Kelp for Everyone\n  - [Vimeo](https://vimeo.com/12345678)\n  - [SpeakerDeck](https://speakerdeck.com/ada/kelp)\n- Rope & Knots: [recording](https://tube.example.org/w/ropeROPE) · [pdf](https://zenodo.org/records/1/files/rope.pdf?download=1)\n',
      [
        'recording: Kelp for Everyone <https://vimeo.com/12345678>',
        'slides: Kelp for Everyone <https://speakerdeck.com/ada/kelp>',
        'recording: Rope & Knots <https://tube.example.org/w/ropeROPE>',
        'slides: Rope & Knots <https://zenodo.org/records/1/files/rope.pdf?download=1>',
      ],
    ],
    [
      'arrows, brackets and dashes before the address',
      'Kelp for Everyone -> https://vimeo.com/1234\n* Rope & Knots (https://vimeo.com/2345)\nSails → https://vimeo.com/3456\n',
      [
        'recording: Kelp for Everyone <https://vimeo.com/1234>',
        'recording: Rope & Knots <https://vimeo.com/2345>',
        'recording: Sails <https://vimeo.com/3456>',
      ],
    ],
    [
      'chapters above their video',
      '0:00 Welcome\n12:30 Kelp for Everyone\n1:02:03 - Rope & Knots\n\nhttps://youtu.be/KelpKelp001\n',
      [
        'recording: Welcome <https://youtu.be/KelpKelp001>',
        'recording: Kelp for Everyone <https://youtu.be/KelpKelp001?t=750>',
        'recording: Rope & Knots <https://youtu.be/KelpKelp001?t=3723>',
      ],
    ],
    [
      'chapters below their video',
      'Day 1\nhttps://vimeo.com/1234\n(00:05) Kelp for Everyone\n(30:00) Rope & Knots\nDay 2\nhttps://vimeo.com/5678\n[01:10] Sails\n[45:00] Masts\n',
      [
        'recording: Day 1 <https://vimeo.com/1234>',
        'recording: Kelp for Everyone <https://vimeo.com/1234#t=5s>',
        'recording: Rope & Knots <https://vimeo.com/1234#t=1800s>',
        'recording: Day 2 <https://vimeo.com/5678>',
        'recording: Sails <https://vimeo.com/5678#t=70s>',
        'recording: Masts <https://vimeo.com/5678#t=2700s>',
      ],
    ],
    [
      'times of day in front of talks, which are no chapters',
      '09:00 Kelp for Everyone\nhttps://youtu.be/KelpKelp001\n10:00 Rope & Knots\nhttps://youtu.be/RopeRope002\n',
      [
        'recording: 09:00 Kelp for Everyone <https://youtu.be/KelpKelp001>',
        'recording: 10:00 Rope & Knots <https://youtu.be/RopeRope002>',
      ],
    ],
    [
      'a page with players in it',
      '<div><h3>Kelp for Everyone</h3><iframe src="//www.youtube.com/embed/KelpKelp001"></iframe><a href="https://drive.google.com/file/d/1/view">Slides</a> <a href="https://zenodo.org/records/1">Zenodo</a></div>',
      [
        'recording: Kelp for Everyone <https://www.youtube.com/embed/KelpKelp001>',
        'slides: Kelp for Everyone <https://drive.google.com/file/d/1/view>',
        'slides: Kelp for Everyone <https://zenodo.org/records/1>',
      ],
    ],
    [
      'media.ccc.de',
      JSON.stringify({
        title: 'Kelp Camp',
        events: [
          {
            title: 'Kelp for Everyone',
            frontend_link: 'https://media.ccc.de/v/kelp-1',
            url: 'https://api.media.ccc.de/public/events/1',
            persons: ['Ada Example'],
            length: 1500,
          },
        ],
      }),
      ['recording: Kelp for Everyone <https://media.ccc.de/v/kelp-1>'],
    ],
    [
      'PeerTube',
      JSON.stringify({
        total: 1,
        data: [
          { name: 'Kelp for Everyone', url: 'https://kelp.example/w/aBcDeFgHiJkLmNoPqRsTuV', duration: 1500 },
        ],
      }),
      ['recording: Kelp for Everyone <https://kelp.example/w/aBcDeFgHiJkLmNoPqRsTuV>'],
    ],
    [
      'Zenodo, without its papers',
      JSON.stringify({
        hits: {
          hits: [
            {
              metadata: { title: 'Kelp for Everyone', resource_type: { type: 'presentation' } },
              links: { self_html: 'https://zenodo.org/records/1' },
            },
            {
              metadata: { title: 'A paper on kelp', resource_type: { type: 'publication' } },
              links: { self_html: 'https://zenodo.org/records/2' },
            },
          ],
        },
      }),
      ['slides: Kelp for Everyone <https://zenodo.org/records/1>'],
    ],
    [
      'a script of one’s own',
      JSON.stringify([
        {
          talk: { title: 'Kelp for Everyone' },
          youtube_url: 'https://youtu.be/KelpKelp001',
          slide_deck_link: null,
        },
        { session: 'Rope & Knots', slideDeck: 'https://example.org/rope.pdf' },
      ]),
      [
        'recording: Kelp for Everyone <https://youtu.be/KelpKelp001>',
        'slides: Rope & Knots <https://example.org/rope.pdf>',
      ],
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(entriesIn(text).toSorted(), [...expected].toSorted());
    });
});
