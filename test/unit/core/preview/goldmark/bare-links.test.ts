import assert from 'node:assert/strict';
import { engine, render } from '../render';

describe('bare addresses', () => {
  it('are found as Goldmark finds them in conference notes only', () => {
    const text = 'www.e.org http://localhost "https://e.org"';
    assert.equal(
      render(text),
      '<p><a href="https://www.e.org">www.e.org</a> http://localhost “<a href="https://e.org">https://e.org</a>”</p>\n',
    );
    assert.equal(
      engine().render(text),
      '<p>www.e.org <a href="http://localhost">http://localhost</a> &quot;<a href="https://e.org">https://e.org</a>&quot;</p>\n',
    );
  });

  it('stay text when the editor is told so', () => {
    const md = engine();
    md.set({ linkify: false });
    const html = md.render('www.e.org https://e.org', { conferenceNote: { path: 'note.md' } });
    assert.equal(html, '<p>www.e.org https://e.org</p>\n');
  });

  it('may hold a shortcode', () => {
    const html = render('https://e.org/{{% param "x" %}}?q=1');
    assert.match(html, /href="https:\/\/e\.org\/\?q=1"/);
  });
});
