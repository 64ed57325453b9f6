import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { filterLink, filterTag, isFilterLink } from '../../../../src/core/preview/filter-link';
import { render } from './render';

const text = (keys: string): string => `---\ntitle: Tides\n${keys}---\n\nWords.\n`;
const bare = render(text(''));

describe('the head of a page', () => {
  it('is what Hugo shows, unless an editor asks for more', () => {
    assert.equal(bare, '<article class="conference-page"><h1>Tides</h1>\n<p>Words.</p>\n</article>\n');
    assert.doesNotMatch(render(text('draft: true\n')), /withheld/);
  });

  it('leads to the pages around', () => {
    const html = render(text(''), {
      around: {
        up: { title: 'Day <1>', href: './_index.md' },
        next: { title: 'Locks & "keys"', href: './02_locks.md' },
      },
    });
    assert.match(html, /<a class="conference-up" href=".\/_index.md">Day &lt;1&gt;<\/a>/);
    assert.match(
      html,
      /<a class="conference-next" href=".\/02_locks.md" title="Next page: Locks &amp; &quot;keys&quot;"/,
    );
    assert.doesNotMatch(html, /conference-previous/);
    assert.equal(render(text(''), { around: {} }), bare);
  });

  it('leads nowhere that a page may not lead', () => {
    const html = render(text(''), { around: { up: { title: 'Up', href: 'command:evil' } } });
    assert.doesNotMatch(html, /command:/);
  });

  it('unfolds the sessions of a tag', () => {
    const html = render(text('tags:\n- wind\n- locks\n'), {
      sessionsWith: (tag) => (tag === 'wind' ? [{ title: 'Gusts', href: './03_gusts.md', tags: [] }] : []),
    });
    assert.match(html, /<summary class="conference-tag"[^>]*>Wind<\/summary>/);
    assert.match(html, /<li><a href=".\/03_gusts.md">Gusts<\/a><\/li>/);
    assert.match(html, /<span class="conference-tag">Locks<\/span>/);
  });

  it('leads from a tag to the sidebar, where an editor follows that', () => {
    const sessionsWith = () => [{ title: 'Gusts', href: './03_gusts.md', tags: [] }];
    const keys = 'tags:\n- "c++ & \\"wind\\"(s)"\n';
    const html = render(text(keys), { sessionsWith, filterAddress: (tag) => filterLink('vscode', tag) });
    const [, href = ''] = /<a href="(vscode:[^"]*)">Show them in the sidebar<\/a>/.exec(html) ?? [];
    assert.equal(href, 'vscode://conference-notes.conference-notes/filter?tag=c%2B%2B%20%26%20%22wind%22(s)');
    const { pathname: path, search } = new URL(href);
    assert.equal(filterTag({ path, query: decodeURIComponent(search.slice(1)) }), 'c++ & "wind"(s)');
    assert.doesNotMatch(render(text(keys), { sessionsWith, filterAddress: () => undefined }), /sidebar/);
  });

  it('leads an editor nowhere else', () => {
    for (const href of [
      'vscode://file/etc/passwd',
      'vscode://conference-notes.conference-notes/else?tag=a',
      'vscode://conference-notes.conference-notes/filter?tag=a&b=c',
      'vscode://conference-notes.conference-notes/filter?tag=a#b',
      'vscode://conference-notes.conference-notes.evil/filter?tag=a',
      'command://conference-notes.conference-notes/filter?tag=a',
      'javascript://conference-notes.conference-notes/filter?tag=%0aalert(1)',
    ])
      assert.equal(isFilterLink(href), false, href);
    const sessionsWith = () => [{ title: 'Gusts', href: './03_gusts.md', tags: [] }];
    const html = render(text('tags: [wind]\n'), { sessionsWith, filterAddress: () => 'vscode://file/x' });
    assert.doesNotMatch(html, /vscode:/);
  });

  it('is handed to the extension by its name', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; publisher: string };
    const { host } = new URL(filterLink('vscode', 'a') ?? '');
    assert.equal(host, `${manifest.publisher}.${manifest.name}`);
  });

  it('says that a page is not published', () => {
    const now = Date.UTC(2024, 4, 31);
    const said = (keys: string): string | undefined =>
      /class="conference-withheld" role="note">([^<]*)/.exec(render(text(keys), { now }))?.[1];
    assert.equal(said('draft: true\n'), 'Draft: this page is not published.');
    assert.equal(said('publishDate: 2025-01-01\n'), 'This page is not published before 2025-01-01.');
    assert.equal(said('expiryDate: 2020-01-01\n'), 'This page is not published any more, since 2020-01-01.');
    assert.equal(said('date: 2020-01-01\n'), undefined);
  });
});
