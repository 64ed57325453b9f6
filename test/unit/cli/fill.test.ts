import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './terminal';

const LIST = `Kelp Harvesting at Planetary Scale - Ada Example https://www.youtube.com/watch?v=KelpKelp001
Rope Splicing for Beginners (and others) https://www.youtube.com/watch?v=RopeRope002
Rope Splicing for Beginners (and others) https://www.youtube.com/watch?v=RopeRope003
`;
const parked =
  '<!-- {{% button href="https://youtu.be/Template001" style="warning" icon="video" %}}Watch{{% /button %}} -->';
const page = (title: string): string => `---\ntitle: ${title}\n---\n\n${parked}\n\n- notes\n`;

describe('conference-notes fill', () => {
  let folder: string;
  const file = (name: string): string => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fill-'));
    mkdirSync(file('content/day1'), { recursive: true });
    for (const [name, text] of Object.entries({
      'content/_index.md': '---\ntitle: Conf\n---\n',
      'content/day1/_index.md': '---\ntitle: Day 1\n---\n',
      'content/day1/01_kelp.md': page('kelp harvesting at planetary scale'),
      'content/day1/02_rope.md': page('rope splicing for beginners'),
      'list.txt': LIST,
    }))
      writeFileSync(file(name), text);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints a line for each talk that lacks a recording, and writes nothing', () => {
    const { code, out, err } = run('fill', file('content'), file('list.txt'));
    assert.equal(code, 0);
    assert.match(
      out,
      /^day1\/01_kelp\.md:1 fill recording 1\.00 kelp harvesting at planetary scale ← Kelp Harvesting at Planetary Scale - Ada Example https:\/\/www\.youtube\.com\/watch\?v=KelpKelp001\nday1\/02_rope\.md:1 review recording 0\.\d\d rope .*\n$/,
    );
    assert.match(err, /1 sure, 1 to review, 0 without a candidate\./);
    assert.equal(
      readFileSync(file('content/day1/01_kelp.md'), 'utf8'),
      page('kelp harvesting at planetary scale'),
    );
  });

  it('prints an array for programs, best candidate first', () => {
    const { code, out } = run('fill', file('content'), file('list.txt'), '--json');
    assert.equal(code, 0);
    const rows = JSON.parse(out) as { file: string; candidates: { url: string; confidence: number }[] }[];
    assert.deepEqual(rows[0], {
      file: 'day1/01_kelp.md',
      line: 1,
      session: 'kelp harvesting at planetary scale',
      kind: 'recording',
      decision: 'fill',
      confidence: 1,
      candidates: [
        {
          title: 'Kelp Harvesting at Planetary Scale - Ada Example',
          url: 'https://www.youtube.com/watch?v=KelpKelp001',
          confidence: 1,
        },
      ],
    });
    assert.equal(rows[1]?.candidates.length, 2);
    assert.ok(rows[1].candidates.every(({ confidence }) => confidence < 0.7));
  });

  it('fills in what is sure, once', () => {
    assert.equal(run('fill', file('content'), file('list.txt'), '--write').code, 0);
    const kelp = readFileSync(file('content/day1/01_kelp.md'), 'utf8');
    assert.equal(
      kelp,
      '---\ntitle: kelp harvesting at planetary scale\n---\n\n{{% button href="https://youtu.be/KelpKelp001" style="warning" icon="video" %}}Watch{{% /button %}}\n\n- notes\n',
    );
    assert.equal(readFileSync(file('content/day1/02_rope.md'), 'utf8'), page('rope splicing for beginners'));
    const again = run('fill', file('content'), file('list.txt'), '--write');
    assert.doesNotMatch(again.out, /kelp/);
    assert.equal(readFileSync(file('content/day1/01_kelp.md'), 'utf8'), kelp);
  });

  it('fills one file, with the others showing how', () => {
    const { code, out } = run('fill', file('content/day1/01_kelp.md'), file('list.txt'), '--write');
    assert.equal(code, 0);
    assert.match(out, /^01_kelp\.md:1 fill recording [^\n]*\n$/);
    assert.match(readFileSync(file('content/day1/01_kelp.md'), 'utf8'), /KelpKelp001/);
  });

  it('ends with 2 and a sentence for what cannot be read', () => {
    writeFileSync(file('none.txt'), 'no addresses here\n');
    for (const [args, why] of [
      [['fill'], /Give one PATH and at least one LIST/],
      [['fill', file('content')], /at least one LIST/],
      [['fill', file('nowhere'), file('list.txt')], /Cannot read/],
      [['fill', file('content'), file('nowhere.txt')], /Cannot read .*nowhere\.txt/],
      [['fill', file('content'), file('none.txt')], /none\.txt.*no titles with addresses/],
      [['fill', file('content'), file('list.txt'), '--what'], /Usage/],
    ] as const) {
      const { code, out, err } = run(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, why);
    }
    assert.equal(run('fill', '--help').code, 0);
  });
});
