import assert from 'node:assert/strict';
import type { Session } from '../../../../src/core/conference/model';
import { hoverAt, type HoverAround } from '../../../../src/core/hover/hover';
import { readNote } from '../../../../src/core/note/read-note';

const around: HoverAround = {
  sessionsWithTag: (tag) => (tag === 'dns' ? ([{ title: 'A' }, { title: 'B' }] as unknown as Session[]) : []),
  targetOf: (href) =>
    href === './03_edge' ? { title: 'Edge', path: 'content/day1/03_edge.md', day: 'Day 1' } : undefined,
};

/** What is told at `|`: the words it is about, then the paragraphs. */
function told(marked: string): string[] | undefined {
  const text = marked.replace('|', '');
  const hover = hoverAt(readNote(text), marked.indexOf('|'), around);
  return (
    hover && [
      text.slice(hover.span.start, hover.span.end),
      ...hover.parts.map((part) => ('plain' in part ? part.plain : part.markdown)),
    ]
  );
}

describe('hovers', () => {
  it('tell about a shortcode and its parameters', () => {
    const [name = '', about = ''] = told('{{% but|ton href="x" %}}a{{% /button %}}') ?? [];
    assert.equal(name, 'button');
    assert.match(about, /^\*\*button\*\* \(Relearn, since 1\.0\)\..*\n\n- `href`: /);
    assert.deepEqual(told('{{% button hr|ef="x" %}}a{{% /button %}}'), [
      'href',
      '`href`: Where it leads. Without it the button is dead.',
    ]);
  });

  it('tell where a button and a link lead', () => {
    assert.deepEqual(told('{{% button href="./03_|edge" %}}a{{% /button %}}'), [
      './03_edge',
      'Edge (content/day1/03_edge.md)',
    ]);
    assert.deepEqual(told('{{% button href="https://e.exa|mple" %}}a{{% /button %}}'), [
      'https://e.example',
      'https://e.example',
    ]);
    assert.deepEqual(told('see [th|is](./03_edge) now'), [
      '[this](./03_edge)',
      'Edge\nDay 1',
      'content/day1/03_edge.md',
    ]);
  });

  it('tell how often a tag is used, and where', () => {
    assert.deepEqual(told('---\ntags:\n- dn|s\n---\n'), ['dns', 'dns: 2 sessions', '• A\n• B']);
    assert.deepEqual(told('---\ntags: [edge, "d|ns"]\n---\n')?.[1], 'dns: 2 sessions');
  });

  it('are silent elsewhere', () => {
    for (const text of ['wor|ds', '[a](https://e.exam|ple)', '---\ntitle: d|ns\n---\n', '{{% unkn|own %}}'])
      assert.equal(told(text), undefined);
  });
});
