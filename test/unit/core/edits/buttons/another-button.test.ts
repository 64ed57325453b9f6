import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { anotherButton, isSameAddress } from '../../../../../src/core/edits/buttons/another-button';
import { TEMPLATES, type ButtonTemplate } from '../../../../../src/core/edits/buttons/button';
import { copiedAddress } from '../../../../../src/core/edits/buttons/copied-address';
import { readNote } from '../../../../../src/core/note/read-note';
import { applyEdits } from '../../../../../src/core/text/text-edit';

const { video, slides } = TEMPLATES;
const front = '---\ntitle: DNS\n---\n';
const href = 'https://youtu.be/M5X5NCzlzIA';

function another(text: string, template: ButtonTemplate, isBuilt = true) {
  const path = 'content/day1/02_dns.md';
  const index = new ConferenceIndex('conf');
  index.update([{ path, text }]);
  const plan = anotherButton(text, readNote(text), index.sessionAt(path, 0), template, href, isBuilt);
  return plan && { text: applyEdits(text, plan.edits), words: plan.words, live: plan.live };
}

const watch = (address: string, words: string): string =>
  `{{< button href="${address}" style="red" icon="video" >}}${words}{{< /button >}}`;

describe('a second button', () => {
  for (const [words, next] of [
    ['Watch', 'Watch (2)'],
    ['Watch (2)', 'Watch (3)'],
    ['Part 1', 'Part 2'],
    ['Watch talk of 2024', 'Watch talk of 2024 (2)'],
  ] as const)
    it(`follows “${words}” as “${next}”, in the author's own style`, () => {
      const text = `${front}\n${watch('https://youtu.be/rkteV6Mzjfs', words)}\n\nwords\n`;
      const made = another(text, video);
      assert.equal(made?.words, next);
      assert.equal(
        made.text,
        `${front}\n${watch('https://youtu.be/rkteV6Mzjfs', words)}\n${watch(href, next)}\n\nwords\n`,
      );
    });

  it('stands beside one that shares its line, with CRLF too', () => {
    const row = `${watch('https://youtu.be/rkteV6Mzjfs', 'Watch')} {{< button href="s.pdf" icon="file-pdf" >}}Slides{{< /button >}}`;
    const text = `${front}\n${row}\n\nwords\n`.replaceAll('\n', '\r\n');
    const made = another(text, slides);
    assert.equal(
      made?.text,
      text.replace(
        'Slides{{< /button >}}',
        `Slides{{< /button >}} {{< button href="${href}" icon="file-pdf" >}}Slides (2){{< /button >}}`,
      ),
    );
  });

  it('follows the last of several, each of which can get another address', () => {
    const one = watch('https://youtu.be/rkteV6Mzjfs', 'Part 1');
    const two = watch('https://youtu.be/aaaaaaaaaa1', 'Part 2');
    const text = `${front}\n${one}\n${two}\n\nwords\n`;
    const made = another(text, video);
    assert.equal(made?.text, `${front}\n${one}\n${two}\n${watch(href, 'Part 3')}\n\nwords\n`);
    assert.deepEqual(
      made.live.map(({ address, replace }) => [address, applyEdits(text, replace)]),
      [
        ['https://youtu.be/rkteV6Mzjfs', text.replace('https://youtu.be/rkteV6Mzjfs', href)],
        ['https://youtu.be/aaaaaaaaaa1', text.replace('https://youtu.be/aaaaaaaaaa1', href)],
      ],
    );
  });

  it('is a link where no Hugo builds the note', () => {
    const text = '# DNS\n\n[Slides](a.pdf) · [Slides (2)](b.pdf)\n\nwords\n';
    assert.equal(
      another(text, slides, false)?.text,
      `# DNS\n\n[Slides](a.pdf) · [Slides (2)](b.pdf) · [Slides (3)](${href})\n\nwords\n`,
    );
  });

  it('is none when there is no first, and a parked one is not', () => {
    assert.equal(another(`${front}\nwords\n`, video), undefined);
    assert.equal(another(`${front}\n<!-- ${watch('', 'Watch')} -->\n\nwords\n`, video), undefined);
    assert.equal(another('# DNS\n\nwords\n', video, false), undefined);
  });

  it('is not needed for the same video in another form', () => {
    assert.ok(isSameAddress('https://www.youtube.com/watch?v=M5X5NCzlzIA&si=x', href));
    assert.ok(!isSameAddress('https://youtu.be/M5X5NCzlzIA?t=90', href));
    assert.ok(!isSameAddress('https://e.example/a', 'https://e.example/b'));
  });
});

describe('a copied address', () => {
  for (const [copied, address] of [
    ['https://e.example/a', 'https://e.example/a'],
    [' https://e.example/a\n', 'https://e.example/a'],
    [
      '<iframe width="560" height="315" src="https://www.youtube.com/embed/M5X5NCzlzIA?si=Q&amp;start=90" title="YouTube video player" frameborder="0" allow="autoplay; web-share" allowfullscreen></iframe>',
      'https://www.youtube.com/embed/M5X5NCzlzIA?si=Q&start=90',
    ],
    [
      "<iframe\n  src='//www.youtube.com/embed/M5X5NCzlzIA'\n></iframe>",
      'https://www.youtube.com/embed/M5X5NCzlzIA',
    ],
    ['[Deck (final)](https://e.example/d_(1).pdf)', 'https://e.example/d_(1).pdf'],
    ['[Deck](<https://e.example/a b> "t")', 'https://e.example/a b'],
    ['[x](https://e.example "Title")', 'https://e.example'],
    ['<a href="https://e.example/?a=1&amp;b=2" target="_blank">x</a>', 'https://e.example/?a=1&b=2'],
    ['{{< youtube M5X5NCzlzIA >}}', 'https://youtu.be/M5X5NCzlzIA'],
    ['{{% youtube id="M5X5NCzlzIA" /%}}', 'https://youtu.be/M5X5NCzlzIA'],
    ['<https://e.example>', '<https://e.example>'],
    ['see [x](https://e.example) and more', 'see [x](https://e.example) and more'],
    ['[a](https://a.example) [b](https://b.example)', '[a](https://a.example) [b](https://b.example)'],
    ['words only', 'words only'],
    ['', ''],
  ] as const)
    it(`of ${JSON.stringify(copied.slice(0, 50))} is ${JSON.stringify(address)}`, () => {
      assert.equal(copiedAddress(copied), address);
    });
});
