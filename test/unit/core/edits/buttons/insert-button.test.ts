import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { TEMPLATES, type ButtonTemplate } from '../../../../../src/core/edits/buttons/button';
import { planButton, type ButtonPlan } from '../../../../../src/core/edits/buttons/insert-button';
import { buttonAt, togglePark } from '../../../../../src/core/edits/buttons/park-button';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { readNote } from '../../../../../src/core/note/read-note';

function withButton(
  text: string,
  template: ButtonTemplate,
  href: string,
  path = 'content/day1/02_dns.md',
): { text: string; way: ButtonPlan['way'] } {
  const caret = text.indexOf('$0');
  const plain = text.replace('$0', '');
  const index = new ConferenceIndex('conf');
  index.update([{ path, text: plain }]);
  const session = index.sessionAt(path, Math.max(caret, 0));
  const plan = planButton(plain, readNote(plain), session, template, href);
  return { text: applyEdits(plain, plan.edits), way: plan.way };
}

const { video, slides, code } = TEMPLATES;
const fm = '---\ntitle: DNS\nweight: 2\n---\n';
const watch = (href: string): string =>
  `{{% button href="${href}" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}`;
const deck = (href: string): string =>
  `{{% button href="${href}" style="tip" icon="person-chalkboard" %}}Slides{{% /button %}}`;
const repo = (href: string): string =>
  `{{% button href="${href}" style="tip" icon="code" %}}Code{{% /button %}}`;

describe('buttons', () => {
  it('fill the one that is parked', () => {
    const before = `${fm}\n<!-- ${watch('https://youtu.be/rkteV6Mzjfs')} -->\n<!-- ${deck('https://e.org/d')} -->\n\nwords\n`;
    const { text, way } = withButton(before, video, 'https://youtu.be/M5X5NCzlzIA');
    assert.equal(way, 'fill');
    assert.equal(
      text,
      `${fm}\n${watch('https://youtu.be/M5X5NCzlzIA')}\n<!-- ${deck('https://e.org/d')} -->\n\nwords\n`,
    );
  });

  it('fill one of several in a comment', () => {
    const before = `${fm}\n<!--\n${watch('a')}\n${deck('b')}\n${repo('c')}\n-->\n\nwords\n`;
    const { text } = withButton(before, slides, 'https://e.org/d.pdf');
    assert.equal(
      text,
      `${fm}\n<!--\n${watch('a')}\n-->\n${deck('https://e.org/d.pdf')}\n<!-- \n${repo('c')}\n-->\n\nwords\n`,
    );
  });

  it('replace the address of a live one', () => {
    const { text, way } = withButton(
      `${fm}\n${watch('https://youtu.be/rkteV6Mzjfs')}\n\nwords\n`,
      video,
      'https://youtu.be/M5X5NCzlzIA',
    );
    assert.equal(way, 'replace');
    assert.equal(text, `${fm}\n${watch('https://youtu.be/M5X5NCzlzIA')}\n\nwords\n`);
  });

  it('are put below the front matter', () => {
    const { text, way } = withButton(`${fm}\nwords\n`, video, 'https://youtu.be/M5X5NCzlzIA');
    assert.equal(way, 'insert');
    assert.equal(text, `${fm}\n${watch('https://youtu.be/M5X5NCzlzIA')}\n\nwords\n`);
  });

  it('are put below the front matter that words follow at once', () => {
    assert.equal(
      withButton(`${fm}words\n`, slides, 'https://e.org').text,
      `${fm}\n${deck('https://e.org')}\n\nwords\n`,
    );
  });

  it('are put into a page without words', () => {
    assert.equal(
      withButton(fm, slides, 'https://e.org').text,
      `${fm}${deck('https://e.org')}\n`.replace('---\n{{', '---\n\n{{'),
    );
  });

  it('keep the order: video, slides, code', () => {
    const one = withButton(`${fm}\nwords\n`, slides, 'https://e.org/d').text;
    const two = withButton(one, code, 'https://e.org/c').text;
    const three = withButton(two, video, 'https://youtu.be/M5X5NCzlzIA').text;
    assert.equal(
      three,
      `${fm}\n${watch('https://youtu.be/M5X5NCzlzIA')}\n${deck('https://e.org/d')}\n${repo('https://e.org/c')}\n\nwords\n`,
    );
  });

  it('keep Windows line breaks', () => {
    const before = `${fm}\nwords\n`.replaceAll('\n', '\r\n');
    const after = `${fm}\n${deck('https://e.org')}\n\nwords\n`.replaceAll('\n', '\r\n');
    assert.equal(withButton(before, slides, 'https://e.org').text, after);
  });

  it('go to the session of the cursor in an outline', () => {
    const before = '# Conf\n\n## Day 1\n\n### One\n\nwords\n\n### Two\nmore$0 words\n\n```js\n// code\n```\n';
    const { text } = withButton(before, video, 'https://youtu.be/M5X5NCzlzIA', 'README.md');
    assert.equal(
      text,
      `# Conf\n\n## Day 1\n\n### One\n\nwords\n\n### Two\n\n${watch('https://youtu.be/M5X5NCzlzIA')}\n\nmore words\n\n\`\`\`js\n// code\n\`\`\`\n`,
    );
  });

  it('hold any address and any words without breaking out', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (style, words, href) => {
        const template: ButtonTemplate = { kind: 'other', style, icon: '', text: words };
        const { text } = withButton(`${fm}\nwords\n`, template, href);
        const [button, ...others] = readNote(text).shortcodes;
        assert.equal(others.length, 0);
        assert.equal(button?.problem, undefined);
        assert.ok(button?.close);
        assert.ok(text.endsWith('\n\nwords\n'));
      }),
      { numRuns: 500 },
    );
  });

  it('are parked, and taken out again as they were', () => {
    const text = `${fm}\n${watch('https://youtu.be/M5X5NCzlzIA')}\n\nwords\n`;
    const note = readNote(text);
    const button = buttonAt(note, text.indexOf('href'));
    assert.ok(button);
    const parked = applyEdits(text, togglePark(text, note, button));
    assert.equal(parked, `${fm}\n<!-- ${watch('https://youtu.be/M5X5NCzlzIA')} -->\n\nwords\n`);
    const there = buttonAt(readNote(parked), parked.indexOf('href'));
    assert.ok(there?.parked);
    assert.equal(applyEdits(parked, togglePark(parked, readNote(parked), there)), text);
  });
});

describe('a button where no Hugo builds', () => {
  const linked = (text: string, template: ButtonTemplate, href: string): string => {
    const index = new ConferenceIndex('conf');
    index.update([{ path: 'README.md', text }]);
    const session = index.sessionsOf('README.md')[0];
    return applyEdits(text, planButton(text, readNote(text), session, template, href, false).edits);
  };

  it('is a Markdown link, and the next one stands beside it', () => {
    const before = '# Conf\r\n\r\n## Day 1\r\n\r\n### A\r\n\r\nwords\r\n';
    const once = linked(before, video, 'https://youtu.be/M5X5NCzlzIA');
    assert.equal(
      once,
      before.replace('words', '[Watch talk on YouTube](https://youtu.be/M5X5NCzlzIA)\r\n\r\nwords'),
    );
    assert.equal(
      linked(once, slides, 'https://e.org/a b'),
      once.replace('zIA)', 'zIA) · [Slides](<https://e.org/a b>)'),
    );
    assert.equal(linked(once, video, 'https://youtu.be/M5X5NCzlzIA'), once);
    assert.equal(linked(once, video, 'https://youtu.be/x'), once.replace('M5X5NCzlzIA', 'x'));
  });
});
