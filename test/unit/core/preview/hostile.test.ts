import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import type { MarkdownIt as Markdown } from 'markdown-it';
import { ATTACKS, together } from '../../../hostile/attacks';
import { harmIn } from '../../../hostile/harmless';
import type { NoteContext } from '../../../../src/core/preview/note-context';
import { engine, render, site } from './render';

/** Ways in which a text of somebody else's gets onto a page. */
const WAYS: Readonly<Record<string, (text: string) => { note: string; context?: Partial<NoteContext> }>> = {
  'the note itself': (text) => ({ note: text }),
  'a note of a site': (text) => ({
    note: text,
    context: { path: 'content/note.md', site: site({ 'content/note.md': 'title: Note' }) },
  }),
  'an included file': (text) => ({
    note: '{{% include "evil.md" %}}',
    context: { path: 'content/note.md', site: site({ 'content/evil.md': text, 'content/note.md': '' }) },
  }),
  'a parameter of the page': (text) => ({
    note: `---\nx: ${JSON.stringify(text)}\ntitle: ${JSON.stringify(text)}\ntags: [${JSON.stringify(text)}]\n---\n\n${uses('param')}`,
  }),
  'a parameter of the site': (text) => ({
    note: uses('siteparam'),
    context: {
      path: 'content/note.md',
      site: { ...site({ 'content/note.md': '' }), param: () => text },
    },
  }),
  'names of pages and files': (text) => ({
    note: '{{% children description="true" %}}\n\n{{% children type="card" description="true" %}}\n\n{{% resources %}}\n\n{{% attachments %}}',
    context: {
      path: 'content/_index.md',
      site: {
        ...site({ 'content/_index.md': '' }),
        pages: () => [
          { path: 'content/_index.md', title: '', weight: 0, date: NaN },
          { path: `content/${text}.md`, title: text, description: text, weight: 0, date: NaN },
        ],
        filesIn: () => [text, `${text}.pdf`],
      },
    },
  }),
  'the list of sessions': (text) => ({
    note: '---\ntitle: Day\n---\n\nwords',
    context: { sessions: [{ title: text, href: text, tags: [text] }] },
  }),
};

function uses(name: string): string {
  const use = `{{% ${name} "x" %}}`;
  return [
    use,
    `\`\`\`tree\n- ${use}\n\`\`\``,
    `[x](${use})`,
    `![x](${use})`,
    `<a href="${use}" title="${use}">${use}</a>`,
    `<div ${use}>`,
    `## ${use} {#${use}}`,
    `\`${use}\``,
    `{{% notice tip "${use}" %}}${use}{{% /notice %}}`,
    `{{< tabs >}}{{% tab title="x" %}}${use}{{% /tab %}}{{< /tabs >}}`,
    `<!-- ${use} -->`,
  ].join('\n\n');
}

async function engines(): Promise<Readonly<Record<string, Markdown>>> {
  const { default: oldest } = (await import('markdown-it-12')) as { default: unknown };
  return { newest: engine(MarkdownIt), oldest: engine(oldest) };
}

describe('hostile text on a page', () => {
  for (const [way, bring] of Object.entries(WAYS)) {
    it(`does nothing as ${way}`, async () => {
      for (const [version, md] of Object.entries(await engines()))
        for (const { name, text } of ATTACKS) {
          const { note, context } = bring(text);
          const html = md.render(note, { conferenceNote: { path: 'note.md', ...context } });
          assert.deepEqual(harmIn(html), [], `${version} markdown-it, ${name}`);
        }
    });
  }

  it('does nothing all together, and hides nothing of what comes after it', async () => {
    const attacks = ATTACKS.filter(({ text }) => !text.startsWith('---') && !text.includes('unclosed'));
    for (const md of Object.values(await engines())) {
      const html = md.render(`${together(attacks)}\n\nThe end.\n`, { conferenceNote: { path: 'note.md' } });
      assert.deepEqual(harmIn(html), []);
      assert.match(html, /The end\.<\/p>/);
    }
  });

  it('is found by the judge of these tests where nothing is cleaned', () => {
    const raw = new MarkdownIt({ html: true });
    const harmful = ATTACKS.filter(({ text }) => harmIn(raw.render(text)).length > 0);
    assert.ok(harmful.length > 60, String(harmful.length));
  });

  const shown: [what: string, note: string, html: string][] = [
    ['a link', '[words](javascript%3Aalert(1)) more', '<p>words more</p>\n'],
    ['a link with marks', '[*w* `c`](command%3Ax)', '<p><em>w</em> <code>c</code></p>\n'],
    ['a picture', '![words](data%3Aimage/svg+xml,x)', '<p>words</p>\n'],
    ['a file', '[x](file%3A///etc/passwd)', '<p>x</p>\n'],
    ['a link in a link of HTML', '<a href="vscode:x">w</a>', '<p><a>w</a></p>\n'],
  ];
  for (const [what, note, html] of shown) {
    it(`leads nowhere and keeps its words: ${what}`, () => {
      assert.equal(render(note), html);
    });
  }

  it('leads nowhere from a page of a site, one folder up of which it looks like a scheme', () => {
    const context = {
      path: 'content/day1/01_page.md',
      site: site({ 'content/day1/01_page.md': '', 'content/day1/_index.md': '' }),
    };
    assert.match(render('[x](../javascript%3Aalert(1))', context), /<p>x<\/p>/);
  });

  it('keeps addresses of the web, of mail, of telephones and of files', () => {
    for (const address of [
      'https://e.org/a:b?c=d:e',
      'http://e.org',
      'mailto:a@e.org',
      'tel:+491',
      './x.md',
      '../a%20b.md#c:d',
      '#a:b',
      '/x/y:z.md',
      '//e.org/x',
      '?x=javascript:1',
    ])
      assert.equal(render(`[x](${address})`), `<p><a href="${address}">x</a></p>\n`);
  });

  it('shows names of files with a colon, and leads to those files', () => {
    const names = ['javascript:alert(1).pdf', 'a%3Ab.pdf', 'Talk: x.pdf'];
    const html = render('{{% resources /%}}', {
      path: 'content/_index.md',
      site: { ...site({ 'content/_index.md': '' }), filesIn: () => names },
    });
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ['./Talk%3A%20x.pdf', './a%253Ab.pdf', './javascript%3Aalert(1).pdf'],
    );
  });

  it('keeps what HTML and MathML are for', () => {
    const html =
      '<table style="width: 50%; border-collapse: collapse"><tr><td style="text-align: center">x</td></tr></table>';
    assert.equal(render(html), html);
    const formula =
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">(</mo></mrow><annotation encoding="application/x-tex">x(</annotation></semantics></math>';
    assert.equal(render(`w ${formula}`), `<p>w ${formula}</p>\n`);
  });
});
