import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './terminal';

describe('render', () => {
  let folder: string;
  const put = (name: string, text: string): string => {
    const whole = path.join(folder, name);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'conference-notes-render-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints the HTML of a note', () => {
    const { code, out, err } = run('render', put('talk.md', '# DNS\n\n**words**\n'));
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /<h1[^>]*>DNS<\/h1>\s*<p><strong>words<\/strong><\/p>/);
  });

  it('says in a sentence that there is nothing to print', () => {
    const latin = path.join(folder, 'latin.md');
    writeFileSync(latin, Buffer.from('Größe', 'latin1'));
    for (const target of [path.join(folder, 'missing.md'), folder, latin]) {
      const { code, out, err } = run('render', target);
      assert.deepEqual([code, out], [2, ''], target);
      assert.match(err, /Give |is not a Markdown file/, target);
      assert.doesNotMatch(err, /\n\s+at /, target);
    }
  });

  it('shows links to files of the site and below them', () => {
    put('hugo.toml', 'title = "Site"\n');
    put('content/_index.md', '---\ntitle: Conf\n---\n');
    put('content/slides.pdf', 'slides');
    put('static/x.png', 'picture');
    const links = '[a](/slides.pdf) [b](slides.pdf/x) [c](../slides.pdf/_index.md) ![d](/x.png/y.png)';
    const page = put(
      'content/01_talk.md',
      `---\ntitle: Talk\n---\n\n${links}\n\n{{% include "slides.pdf/x" %}}\n`,
    );
    const { code, out, err } = run('render', page);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, />a<\/a>/);
  });

  it('shows shortcodes as words where no Hugo builds the note, as the editor does', () => {
    const words = '# Conf\n\n{{% button href="https://e.org" %}}Code{{% /button %}}\n';
    const readme = run('render', put('README.md', words)).out;
    assert.match(readme, /\{\{% button/);
    put('hugo.toml', 'title = "Site"\n');
    assert.match(run('render', put('README.md', words)).out, /\{\{% button/);
    put('content/_index.md', '---\ntitle: Conf\n---\n');
    assert.doesNotMatch(run('render', put('content/talk.md', words)).out, /\{\{%/);
  });

  it('lists and includes nothing that a symbolic link leads to outside', function () {
    if (process.platform === 'win32') this.skip();
    const outside = mkdtempSync(path.join(tmpdir(), 'conference-notes-outside-'));
    try {
      writeFileSync(path.join(outside, 'secret.txt'), 'the secret');
      put('hugo.toml', 'title = "Site"\n');
      put('content/_index.md', '---\ntitle: Conf\n---\n');
      mkdirSync(path.join(folder, 'content', 'talk'));
      symlinkSync(outside, path.join(folder, 'assets'));
      symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'content', 'talk', 'linked.txt'));
      symlinkSync(outside, path.join(folder, 'content', 'talk', 'index.files'));
      const words =
        '{{% include "secret.txt" %}} {{% include "linked.txt" %}} {{% resources /%}} {{% attachments /%}}';
      const { code, out } = run(
        'render',
        put('content/talk/index.md', `---\ntitle: Talk\n---\n\n${words}\n`),
      );
      assert.equal(code, 0);
      assert.doesNotMatch(out, /secret|linked\.txt/);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('ends, whatever includes what', () => {
    put('hugo.toml', 'title = "Site"\n');
    put('content/_index.md', '---\ntitle: Conf\n---\n');
    const page = put('content/a.md', `---\ntitle: A\n---\n${'{{% include "a.md" %}}\n\n'.repeat(80)}`);
    const { code, out } = run('render', page);
    assert.equal(code, 0);
    assert.ok(out.length < 1_000_000, String(out.length));
  });
});
