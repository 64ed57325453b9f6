import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { habitsOf } from '../../../../src/core/recordings/fill/habits';
import { mediaOf, type NotesToFill } from '../../../../src/core/recordings/fill/needs';
import { planFill, type FillPlan } from '../../../../src/core/recordings/fill/plan';
import { fillNote } from '../../../../src/core/recordings/fill/write';
import { readList } from '../../../../src/core/recordings/read/read-list';
import { applyEdits } from '../../../../src/core/text/text-edit';

type Texts = Readonly<Record<string, string>>;

function notesOf(texts: Texts): NotesToFill {
  const index = new ConferenceIndex('conf');
  index.update(Object.entries(texts).map(([path, text]) => ({ path, text })));
  return {
    conferences: index.outline.conferences,
    read: (path) => {
      const [text, note] = [texts[path], index.note(path)];
      return text === undefined || !note ? undefined : { text, note };
    },
  };
}

function planOf(texts: Texts, list: string): FillPlan {
  const found = readList(list);
  assert.ok(!('reason' in found), 'reason' in found ? found.reason : '');
  return planFill(notesOf(texts), found.entries);
}

/** The notes after everything sure was filled in. */
function filled(texts: Texts, list: string): Texts {
  const notes = notesOf(texts);
  const talks = mediaOf(notes);
  const habits = habitsOf(talks, notes.read);
  const { rows } = planOf(texts, list);
  const after = { ...texts };
  for (const [path, text] of Object.entries(texts)) {
    const fills = rows.flatMap(({ session, kind, decision, candidates: [best] }) => {
      const talk = talks.find(
        (each) => each.session.path === session.path && each.session.line === session.line,
      );
      return decision === 'fill' && session.path === path && best && talk
        ? [{ talk, kind, url: best.entry.url }]
        : [];
    });
    after[path] = applyEdits(text, fillNote(text, fills, habits));
  }
  return after;
}

const LIST = `Kelp Harvesting at Planetary Scale - Ada Example https://www.youtube.com/watch?v=KelpKelp001&list=PL1&index=4
Rope Splicing for Cautious Beginners - Bo Test https://www.youtube.com/watch?v=RopeRope002 slides: https://speakerdeck.com/bo/ropes
Lantern Signals Across Stormy Bays https://www.youtube.com/watch?v=LampLamp003
Anchors: A Retrospective of Heavy Things https://www.youtube.com/watch?v=AncrAncr004
`;

const parked = (id: string): string =>
  `<!-- {{% button href="https://youtu.be/${id}" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}} -->`;
const live = (url: string): string =>
  `{{% button href="${url}" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}`;
const page = (title: string, body: string): string =>
  `---\ntitle: ${title}\nweight: 1\n---\n\n${body}\n\n- notes\n`;
const section = (title: string): string => `---\ntitle: ${title}\n---\n`;

/** A site of three talks whose buttons are parked as its template has them. */
const site = (first: string, second = parked('Template001'), third = parked('Template001')): Texts => ({
  '_index.md': section('Conf'),
  'day1/_index.md': section('Day 1'),
  'day1/01_kelp.md': page('Kelp harvesting at planetary scale', first),
  'day1/02_rope.md': page('Rope splicing for cautious beginners', second),
  'day1/03_lantern.md': page('Lantern signals across stormy bays', third),
});

describe('filling in recordings and slides', () => {
  it('fills the parked button and leaves everything else', () => {
    const texts = site(parked('Template001'));
    assert.deepEqual(filled(texts, LIST), {
      ...site(
        live('https://youtu.be/KelpKelp001'),
        live('https://youtu.be/RopeRope002').concat(
          '\n{{% button href="https://speakerdeck.com/bo/ropes" style="tip" icon="person-chalkboard" %}}Slides{{% /button %}}',
        ),
        live('https://youtu.be/LampLamp003'),
      ),
    });
  });

  it('writes addresses in the form of the author’s other buttons, of the same day first', () => {
    const texts = site(live('https://www.youtube.com/watch?v=OtherOther9'));
    const after = filled(texts, LIST);
    assert.equal(after['day1/01_kelp.md'], texts['day1/01_kelp.md']);
    assert.match(
      after['day1/03_lantern.md'] ?? '',
      /href="https:\/\/www\.youtube\.com\/watch\?v=LampLamp003"/,
    );
  });

  it('takes a live button with the template’s address, or that of another talk, for not filled', () => {
    const own = live('https://youtu.be/Template001');
    assert.match(filled(site(own), LIST)['day1/01_kelp.md'] ?? '', /KelpKelp001/);
    const twice = site(live('https://youtu.be/SharedShar1'), live('https://youtu.be/SharedShar1'));
    assert.match(filled(twice, LIST)['day1/01_kelp.md'] ?? '', /KelpKelp001/);
    assert.match(filled(twice, LIST)['day1/02_rope.md'] ?? '', /RopeRope002/);
  });

  it('shows a different address of a talk that has one, and never writes it', () => {
    const texts = site(live('https://youtu.be/OtherOther9'));
    const { rows, differing } = planOf(texts, LIST);
    assert.deepEqual(
      differing.map(({ session, kind, current, entry }) => [session.path, kind, current, entry.url]),
      [
        [
          'day1/01_kelp.md',
          'recording',
          'https://youtu.be/OtherOther9',
          'https://www.youtube.com/watch?v=KelpKelp001&list=PL1&index=4',
        ],
      ],
    );
    assert.ok(rows.every(({ session }) => session.path !== 'day1/01_kelp.md'));
  });

  it('tells what is left: talks without an entry, entries without a talk', () => {
    const { without, left } = planOf(
      { ...site(parked('Template001')), 'day1/04_x.md': page('Zzyzx qwerty', 'x') },
      LIST,
    );
    assert.deepEqual(
      left.map(({ title }) => title),
      ['Anchors: A Retrospective of Heavy Things'],
    );
    assert.ok(without.some(({ session, kind }) => session.path === 'day1/04_x.md' && kind === 'recording'));
  });

  it('writes a front matter key where the notes use that, in the author’s quotes', () => {
    const texts = {
      'a.md': '---\ntitle: Other things entirely\nvideo: "https://youtu.be/OtherOther9"\n---\n\nx\n',
      'b.md': '---\r\ntitle: Kelp harvesting at planetary scale\r\n---\r\n\r\n- notes\r\n',
      'c.md': '\uFEFF---\ntitle: Rope splicing for cautious beginners\nvideo:\n---\n\n- notes\n',
      'd.md': '+++\ntitle = "Lantern signals across stormy bays"\n+++\n\n- notes\n',
    };
    assert.deepEqual(filled(texts, LIST), {
      'a.md': texts['a.md'],
      'b.md':
        '---\r\ntitle: Kelp harvesting at planetary scale\r\nvideo: "https://youtu.be/KelpKelp001"\r\n---\r\n\r\n- notes\r\n',
      'c.md':
        '\uFEFF---\ntitle: Rope splicing for cautious beginners\nvideo: https://youtu.be/RopeRope002\nslides: "https://speakerdeck.com/bo/ropes"\n---\n\n- notes\n',
      'd.md':
        '+++\ntitle = "Lantern signals across stormy bays"\nvideo = "https://youtu.be/LampLamp003"\n+++\n\n- notes\n',
    });
  });

  it('writes links in an outline, and fills the lines that wait for one', () => {
    const before = `# Conf 2025\n\n## Day 1\n\n### Kelp harvesting at planetary scale\n\n- kelp\n\n### Rope splicing for cautious beginners\n\nSlides:\n\nText about it.\n\n### Lantern signals across stormy bays\n\n- [Video]()\n`;
    assert.deepEqual(filled({ 'README.md': before }, LIST), {
      'README.md': `# Conf 2025\n\n## Day 1\n\n### Kelp harvesting at planetary scale\n\n[Recording](https://www.youtube.com/watch?v=KelpKelp001)\n\n- kelp\n\n### Rope splicing for cautious beginners\n\n- [Recording](https://www.youtube.com/watch?v=RopeRope002)\n\nSlides: https://speakerdeck.com/bo/ropes\n\nText about it.\n\n### Lantern signals across stormy bays\n\n- [Video](https://www.youtube.com/watch?v=LampLamp003)\n`,
    });
  });

  for (const eol of ['\n', '\r\n'])
    it(`writes links below the words of a talk, where the others have them: ${JSON.stringify(eol)}`, () => {
      const outline = (first: string, second: string): string =>
        `# Conf\n\n## Day 1\n\n### Other things entirely\n\n- words\n\n[Video](https://youtu.be/OtherOther9)\n\n### Kelp harvesting at planetary scale\n\n- kelp\n${first}\n### Rope splicing for cautious beginners\n\nwords\n\n#### Ends\n\n- rope\n${second}`.replaceAll(
          '\n',
          eol,
        );
      assert.deepEqual(filled({ 'README.md': outline('', '') }, LIST), {
        'README.md': outline(
          '\n[Video](https://youtu.be/KelpKelp001)\n',
          '\n[Video](https://youtu.be/RopeRope002)\n[Slides](https://speakerdeck.com/bo/ropes)\n',
        ),
      });
    });

  for (const [what, head] of [
    ['YAML', (title: string) => `---\ntitle: ${title}\n---\n\n`],
    ['TOML', (title: string) => `+++\ntitle = "${title}"\n+++\n\n`],
    ['a heading', (title: string) => `# ${title}\n\n`],
    ['a heading and a speaker', (title: string) => `# ${title}\n\nSpeaker: Ada Example\n\n`],
  ] as const)
    it(`writes links above the words of a page, where the others have them: ${what}`, () => {
      const texts = {
        'a.md': `${head('Other things entirely')}https://youtu.be/OtherOther9\n\n- notes\n`,
        // Nothing is written here yet: neither above nor below.
        'b.md': `${head('Yet another thing')}https://youtu.be/OtherOther8\n`,
        'c.md': `---\ntitle: Lantern signals across stormy bays\n---\n\n- notes\n- more\n`,
      };
      assert.deepEqual(filled(texts, LIST), {
        ...texts,
        'c.md': `---\ntitle: Lantern signals across stormy bays\n---\n\nhttps://youtu.be/LampLamp003\n\n- notes\n- more\n`,
      });
    });

  it('offers of a newer list only what an outline lacks', () => {
    const older = LIST.split('\n').slice(0, 1).join('\n');
    const start = {
      'README.md':
        '# Conf\n\n## Day 1\n\n### Kelp harvesting at planetary scale\n\n- kelp\n\n### Rope splicing for cautious beginners\n\n- rope\n- Video: https://youtu.be/MineMine009\n\n## Day 2\n\n### Lantern signals across stormy bays\n',
    };
    const once = filled(start, older);
    assert.deepEqual(filled(once, older), once);
    const newer = LIST.replace('KelpKelp001', 'KelpKelp009');
    const { rows, differing } = planOf(once, newer);
    assert.deepEqual(
      rows.map(({ session, kind }) => `${session.title}: ${kind}`),
      ['Rope splicing for cautious beginners: slides', 'Lantern signals across stormy bays: recording'],
    );
    assert.deepEqual(
      differing.map(({ current }) => current),
      ['https://youtu.be/KelpKelp001', 'https://youtu.be/MineMine009'],
    );
    const twice = filled(once, newer);
    assert.equal(
      twice['README.md'],
      '# Conf\n\n## Day 1\n\n### Kelp harvesting at planetary scale\n\n- kelp\n- Video: https://youtu.be/KelpKelp001\n\n### Rope splicing for cautious beginners\n\n- rope\n- Video: https://youtu.be/MineMine009\n- [Slides](https://speakerdeck.com/bo/ropes)\n\n## Day 2\n\n### Lantern signals across stormy bays\n\n- Video: https://youtu.be/LampLamp003\n',
    );
    assert.deepEqual(filled(twice, newer), twice);
  });

  for (const [what, line, wanted] of [
    [
      'MDX components',
      '<Video src="https://youtu.be/OtherOther9" />',
      '<Video src="https://youtu.be/KelpKelp001" />',
    ],
    ['bare addresses', 'https://youtu.be/OtherOther9', 'https://youtu.be/KelpKelp001'],
    [
      'a labelled line',
      '**Recording:** <https://youtu.be/OtherOther9>',
      '**Recording:** <https://youtu.be/KelpKelp001>',
    ],
    ['Hugo’s youtube', '{{< youtube OtherOther9 >}}', '{{< youtube KelpKelp001 >}}'],
  ] as const)
    it(`writes what the other notes have: ${what}`, () => {
      const texts = {
        'a.mdx': `---\ntitle: Other things entirely\n---\n\n${line}\n\n- notes\n`,
        'b.mdx': '---\ntitle: Kelp harvesting at planetary scale\n---\n\n- notes\n',
      };
      assert.deepEqual(filled(texts, LIST), {
        'a.mdx': texts['a.mdx'],
        'b.mdx': `---\ntitle: Kelp harvesting at planetary scale\n---\n\n${wanted}\n\n- notes\n`,
      });
    });

  it('takes a link in the text for the recording, unless a button waits for one', () => {
    const link = 'See [the video](https://youtu.be/OtherOther9).';
    assert.ok(
      planOf(site(link), LIST).rows.every(
        ({ session, kind }) => !(session.path === 'day1/01_kelp.md' && kind === 'recording'),
      ),
    );
    const both = `${parked('Template001')}\n\n${link}`;
    assert.match(
      filled(site(both), LIST)['day1/01_kelp.md'] ?? '',
      /^\{\{% button href="https:\/\/youtu\.be\/KelpKelp001"/m,
    );
  });

  it('fills once: what was filled is not offered again, and nothing else is changed, in any notes', () => {
    const line = fc.constantFrom(
      '- notes',
      'Some *text* with [a link](https://example.net/a).',
      parked('Template001'),
      live('https://youtu.be/Template001'),
      '```\n{{% button href="x" %}}\n```',
      '<!-- {{% button href="https://x.y/z" icon="person-chalkboard" %}}Slides{{% /button %}} -->',
      'Video:',
      '[Slides]()',
      '## Part',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '',
    );
    const body = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n\n'));
    const ends = fc.constantFrom('\n', '\r\n');
    const titles = [
      'Kelp harvesting at planetary scale',
      'Rope splicing for cautious beginners',
      'Lantern signals across stormy bays',
    ];
    fc.assert(
      fc.property(
        fc.tuple(body, body, body),
        ends,
        fc.boolean(),
        fc.boolean(),
        (bodies, eol, isOutline, hasBom) => {
          const made = isOutline
            ? {
                'README.md': `# Conf\n\n## Day 1\n\n${bodies.map((each, at) => `### ${titles[at] ?? ''}\n\n${each.replaceAll('## Part', '#### Part')}\n`).join('\n')}`,
              }
            : site(...bodies);
          const texts = Object.fromEntries(
            Object.entries(made).map(([path, text]) => [
              path,
              `${hasBom ? '\uFEFF' : ''}${text.replaceAll('\n', eol)}`,
            ]),
          );
          const once = filled(texts, LIST);
          assert.deepEqual(filled(once, LIST), once);
          assert.ok(planOf(once, LIST).rows.every(({ decision }) => decision === 'review'));
          for (const [path, text] of Object.entries(once)) {
            assert.equal(/(?<!\r)\n/.test(text) && eol === '\r\n', false, 'a bare line feed');
            assert.equal(text.startsWith('\uFEFF'), hasBom);
            assertOnlyPlaces(texts[path] ?? '', text);
          }
        },
      ),
      { seed: 1905, numRuns: 150 },
    );
  });
});

/** Lines that are gone were places for an address; lines that are new have one from the list. */
function assertOnlyPlaces(before: string, after: string): void {
  const lines = (text: string): string[] => text.split(/\r?\n/);
  const rest = [...lines(after)];
  const gone = lines(before).filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  for (const line of gone) assert.match(line, /button href|^Video:$|^\[Slides\]\(\)$/);
  for (const line of rest)
    assert.match(line, /^$|KelpKelp001|RopeRope002|LampLamp003|speakerdeck\.com\/bo\/ropes/);
}
