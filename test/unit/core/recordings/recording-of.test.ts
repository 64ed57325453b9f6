import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { readNote } from '../../../../src/core/note/read-note';
import {
  readOffset,
  recordingOf,
  timeMarkLinks,
} from '../../../../src/core/recordings/time-marks/recording-of';
import { shownMarks } from '../../../../src/core/recordings/time-marks/shown-marks';
import { render } from '../preview/render';

const VIDEO = 'https://www.youtube.com/watch?v=KelpKelp001';
const button = (url: string): string =>
  `{{% button href="${url}" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}`;

function sessionsOf(text: string, path = 'content/day1/kelp.md') {
  const index = new ConferenceIndex('conf');
  if (path === 'README.md') index.update([{ path, text }]);
  else
    index.update([
      { path, text },
      { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\n---\n' },
      { path: 'content/day1/ropes.md', text: '---\ntitle: Ropes\n---\n\n## Notes\n\n- a\n' },
    ]);
  return index.sessionsOf(path);
}

/** Marks with where they lead. */
function links(text: string, path?: string): string[] {
  return timeMarkLinks(text, readNote(text), sessionsOf(text, path)).map(
    ({ span, url }) => `${text.slice(span.start, span.end)} ${url}`,
  );
}

/** The page as the editor's preview shows it. */
function shown(text: string, path?: string): string {
  const timeMarks = shownMarks(text, readNote(text), sessionsOf(text, path));
  return render(text, { settings: { pageHead: false }, ...(timeMarks && { timeMarks }) });
}

const page = (head: string, body: string): string => `---\ntitle: Kelp\n${head}---\n\n${body}`;

describe('where time marks lead', () => {
  it('is the recording of the talk, whose offset the front matter keeps', () => {
    const body = `${button(VIDEO)}\n\n## [01:00] Ropes\n\n- [12:34] kelp\n`;
    assert.deepEqual(links(page('', body)), [`[01:00] ${VIDEO}&t=60`, `[12:34] ${VIDEO}&t=754`]);
    assert.deepEqual(links(page('recordingOffset: -10\n', body)), [
      `[01:00] ${VIDEO}&t=50`,
      `[12:34] ${VIDEO}&t=744`,
    ]);
    assert.deepEqual(links(page('recordingOffset: "1:00"\n', body))[1], `[12:34] ${VIDEO}&t=814`);
  });

  it('is nowhere while the talk has no recording', () => {
    const marks = '- [12:34] kelp\n';
    for (const head of ['', `<!-- ${button(VIDEO)} -->\n\n`, `${button('https://youtu.be/')}\n\n`])
      assert.deepEqual(links(page('', head + marks)), []);
    const aside = `As in [another talk](${VIDEO}) of last year, ropes hold.\n\n${marks}`;
    assert.deepEqual(links(page('', aside)), []);
  });

  it('follows front matter, shortcodes and lines that say nothing else', () => {
    const marks = '- [12:34] kelp\n';
    for (const text of [
      page(`video: ${VIDEO}\n`, marks),
      page('', `{{< youtube KelpKelp001 >}}\n\n${marks}`),
      page('', `[Recording](${VIDEO})\n\n${marks}`),
      page('', `<${VIDEO}>\n\n${marks}`),
    ])
      assert.equal(links(text).length, 1, text);
  });

  it('is known of each talk of an outline, by the links that are there already', () => {
    const text = `# Meetup\n\n## Day 1\n\n### Kelp harvesting at scale\n\n[Recording](${VIDEO})\n\n- [00:10](${VIDEO}&t=40) a\n- [12:34] b\n\n### Rope splicing for beginners\n\n- [12:34] c\n`;
    assert.deepEqual(links(text, 'README.md'), [`[12:34] ${VIDEO}&t=784`]);
  });

  it('reads offsets as they are typed', () => {
    assert.deepEqual(
      [95, '95', '1:35', '-0:20', '−20', '1:02:03', ' 0:05 ', '0:75', 'soon', '', true].map(readOffset),
      [95, 95, 95, -20, -20, 3723, 5, undefined, undefined, undefined, undefined],
    );
  });
});

describe('time marks in the preview', () => {
  it('are links in items, headings and shortcodes, not in code, links and talks without a recording', () => {
    const html = shown(
      page(
        '',
        `${button(VIDEO)}\n\n## [01:00] Ropes\n\n- [12:34] \`[12:35]\` \\[12:36]\n\n{{% notice %}}\n[02:00] tar\n{{% /notice %}}\n`,
      ),
    );
    const href = (seconds: number): string =>
      `href="https://www.youtube.com/watch?v=KelpKelp001&amp;t=${String(seconds)}"`;
    assert.equal([...html.matchAll(/&amp;t=\d+/g)].length, 3, html);
    for (const seconds of [60, 754, 120]) assert.ok(html.includes(href(seconds)), html);
    assert.ok(html.includes('>[12:34]</a>'), html);
    assert.ok(html.includes('<code>[12:35]</code>'), html);
    assert.equal(shown(page('', '- [12:34] a\n')).includes('<a '), false);
  });

  it('lead into the recording of their own talk', () => {
    const html = shown(
      `# Meetup\n\n## Day 1\n\n### Kelp harvesting at scale\n\n[Recording](${VIDEO})\n\n- [00:10] a\n\n### Rope splicing for beginners\n\n- [00:20] b\n`,
      'README.md',
    );
    assert.ok(html.includes('t=10"'), html);
    assert.equal(html.includes('t=20"'), false, html);
  });

  it('are words where nobody asks for more, as Hugo has them', () => {
    const text = page('', `${button(VIDEO)}\n\n- [12:34] kelp\n`);
    assert.ok(render(text, { settings: { pageHead: false } }).includes('[12:34] kelp'));
  });

  it('give way to no address that the preview would not open', () => {
    const html = render('- [12:34] a\n', {
      timeMarks: () => [{ start: 0, end: 7, href: 'javascript:alert(1)' }],
    });
    assert.equal(/javascript:/.test(html), false);
    assert.ok(html.includes('[12:34]'));
  });

  it('leave a recording alone that cannot be opened at a time', () => {
    const text = page('video: https://example.net/talk.mp4\n', '- [12:34] kelp\n');
    assert.equal(recordingOf(text, readNote(text), sessionsOf(text)[0] ?? assert.fail()), undefined);
  });
});
