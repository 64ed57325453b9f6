import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { habitsOf } from '../../../../src/core/recordings/fill/habits';
import { linksInText } from '../../../../src/core/recordings/fill/in-text';
import { mediaOf, type NotesToFill } from '../../../../src/core/recordings/fill/needs';
import { fillNote } from '../../../../src/core/recordings/fill/write';
import { applyEdits } from '../../../../src/core/text/text-edit';

const button = (url: string): string =>
  `{{% button href="${url}" style="primary" icon="images" %}}Slides{{% /button %}}`;
const parked = `<!-- ${button('https://docs.google.com/presentation/d/template')} -->`;
const page = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}`;

function offered(texts: Readonly<Record<string, string>>) {
  const index = new ConferenceIndex('conf');
  index.update(Object.entries(texts).map(([path, text]) => ({ path, text })));
  const notes: NotesToFill = {
    conferences: index.outline.conferences,
    read: (path) => {
      const [text, note] = [texts[path], index.note(path)];
      return text === undefined || !note ? undefined : { text, note };
    },
  };
  const talks = mediaOf(notes);
  const habits = habitsOf(talks, notes.read);
  const links = linksInText(talks, habits, notes.read);
  const after = { ...texts };
  for (const { session, kind, url } of links) {
    const talk = talks.find((each) => each.session === session) ?? assert.fail();
    const text = after[session.path] ?? '';
    after[session.path] = applyEdits(text, fillNote(text, [{ talk, kind, url, asButton: true }], habits));
  }
  return {
    links: links.map(({ session, kind, url, isLabelled }) => [session.title, kind, url, isLabelled]),
    after,
  };
}

const others = {
  'content/day1/_index.md': page('Day 1', ''),
  'content/day1/a.md': page('Anchors', `${button('https://speakerdeck.com/a/anchors')}\n\n- a\n`),
  'content/day1/b.md': page('Buoys', `${button('https://speakerdeck.com/b/buoys')}\n\n- b\n`),
};

describe('addresses that stand only in the text', () => {
  it('are offered as buttons, and fill the parked one', () => {
    const body = '- a\n\nslides: https://speakerdeck.com/k/kelp\n';
    const { links, after } = offered({
      ...others,
      'content/day1/k.md': page('Kelp', `${parked}\n\n${body}`),
      'content/day1/l.md': page('Lanterns', `${parked}\n\n- l\n`),
    });
    assert.deepEqual(links, [['Kelp', 'slides', 'https://speakerdeck.com/k/kelp', true]]);
    assert.equal(
      after['content/day1/k.md'],
      page('Kelp', `${button('https://speakerdeck.com/k/kelp')}\n\n${body}`),
    );
  });

  it('become a new button where none waits', () => {
    const { after } = offered({
      ...others,
      'content/day1/k.md': page('Kelp', '- a\n\nSlides: https://speakerdeck.com/k/kelp\n'),
    });
    const text = after['content/day1/k.md'] ?? '';
    assert.equal(text.split('https://speakerdeck.com/k/kelp').length, 3, text);
    assert.ok(text.includes('Slides: https://speakerdeck.com/k/kelp\n'));
  });

  it('are less sure in a sentence, and none when there are several or they are another talk’s', () => {
    const one = page('Kelp', '- more in [her deck](https://speakerdeck.com/k/kelp) of May\n');
    assert.deepEqual(offered({ ...others, 'content/day1/k.md': one }).links, [
      ['Kelp', 'slides', 'https://speakerdeck.com/k/kelp', false],
    ]);
    for (const body of [
      '- see https://speakerdeck.com/k/kelp or https://speakerdeck.com/k/rope\n',
      '- as said in https://speakerdeck.com/a/anchors\n',
    ])
      assert.deepEqual(offered({ ...others, 'content/day1/k.md': page('Kelp', body) }).links, []);
  });

  it('are none where the talk has a button, or where lines are the author’s way', () => {
    assert.deepEqual(offered(others).links, []);
    const outline =
      '# Meetup\n\n## Day 1\n\n### Kelp harvesting at scale\n\nSlides: https://speakerdeck.com/k/kelp\n\n### Rope splicing for beginners\n\n- b\n';
    assert.deepEqual(offered({ 'README.md': outline }).links, []);
  });
});
