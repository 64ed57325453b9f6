import assert from 'node:assert/strict';
import { moveFiles } from '../../../../../src/core/edits/move/move-files';
import { moved, treeOf, type Files } from './moved-tree';

/** The files after one is moved. */
function after(files: Files, from: string, to: string): Record<string, string> {
  return moved(files, moveFiles(treeOf(files).notes, [{ from, to }], { aliases: false }));
}

const page = (title: string, words: string): string => `---\ntitle: ${title}\n---\n\n${words}\n`;

const site = (words: string): Files => ({
  'content/_index.md': page('Conf', ''),
  'content/day1/_index.md': page('Day 1', ''),
  'content/day1/a.md': page('A', 'words'),
  'content/day1/b.md': page('B', words),
  'content/day1/_img/p.png': 'P',
  'content/day1/_img/q.png': 'Q',
  'content/day2/_index.md': page('Day 2', ''),
  'content/day2/c.md': page('C', '![](../../day1/_img/p.png) ![](../../day1/_img/q.png)'),
});

/** What the words of a page are when the page beside it has moved. */
function whenMoved(words: string): string {
  const made = after(site(words), 'content/day1/a.md', 'content/day2/a.md')['content/day1/b.md'] ?? '';
  return made.slice(page('B', '').length - 1, -1);
}

describe('links in HTML', () => {
  it('follow in quotes and without, over several lines, and with more attributes', () => {
    assert.equal(
      whenMoved(
        '<a href="../a">x</a> <a class=x href=\'../a/\'>y</a> <a href=../a>z</a> <a\n  title="a > b"\n  href="../a"\n>w</a>',
      ),
      '<a href="../../day2/a">x</a> <a class=x href=\'../../day2/a/\'>y</a> <a href=../../day2/a>z</a> <a\n  title="a > b"\n  href="../../day2/a"\n>w</a>',
    );
  });

  it('are those of pictures of several sizes, videos and objects too', () => {
    const words =
      '<img src="../_img/p.png" srcset="../_img/p.png 1x, ../_img/q.png 2x"> <video poster="../_img/q.png"></video> <object data="../_img/p.png"></object>';
    const made = after(site(words), 'content/day1/b.md', 'content/day2/b.md')['content/day2/b.md'];
    assert.equal(made, page('B', words.replaceAll('../_img', '../../day1/_img')));
  });

  it('are those of components of MDX too', () => {
    const words =
      '<Link to="./a.md#x">a</Link> <NavLink className={y} to=\'./a.md\' /> <a href={"./a.md"}>b</a> <Link to={`./a.md`}>c</Link> <Link to={address}>d</Link> <Step to="9:30" />\n';
    const files = { 'docs/a.md': '# A\n', 'docs/b.mdx': words };
    assert.equal(
      after(files, 'docs/a.md', 'docs/x/a.md')['docs/b.mdx'],
      words.replaceAll('./a.md', './x/a.md'),
    );
  });

  it('stay in code of every kind', () => {
    const code =
      '`<a href="../a">x</a>` ``a ` <a href="../a">``\n\n    <a href="../a">indented</a>\n\n    <a href="../a">still</a>\n\n```html\n<a href="../a">fenced</a>\n```\n\n`over\n<a href="../a">two</a> lines`';
    assert.equal(whenMoved(code), code);
  });

  it('follow beside code, and below an item', () => {
    assert.equal(
      whenMoved('`x` <a href="../a">y</a> `z`\n\n- item\n\n    <a href="../a">of the item</a>'),
      '`x` <a href="../../day2/a">y</a> `z`\n\n- item\n\n    <a href="../../day2/a">of the item</a>',
    );
  });
});

describe('files that a page includes or names', () => {
  it('follow in include and in front matter', () => {
    assert.equal(
      whenMoved('{{% include "a.md" %}} {{% include file="a.md" %}} {{< readfile "a.md" >}}'),
      '{{% include "../day2/a.md" %}} {{% include file="../day2/a.md" %}} {{< readfile "../day2/a.md" >}}',
    );
    const files = {
      'x/a.md':
        '---\ntitle: b.md\nimage: "./p.png"\nrelated: [b.md, "c.md#x"]\nversion: 1.md\nsite: e.org\n---\n',
      'x/b.md': '# B\n',
      'x/c.md': '# C\n',
      'x/p.png': 'P',
      'o.md': '![](x/p.png)\n',
    };
    assert.equal(
      after(files, 'x/a.md', 'y/a.md')['y/a.md'],
      '---\ntitle: b.md\nimage: "../x/p.png"\nrelated: [../x/b.md, "../x/c.md#x"]\nversion: 1.md\nsite: e.org\n---\n',
    );
    assert.equal(after(files, 'x/b.md', 'x/d.md')['x/a.md'], files['x/a.md'].replace('[b.md', '[d.md'));
  });

  it('follow in lists and tables of front matter in YAML, TOML and JSON', () => {
    const pages = [
      '---\ncover:\n  image: "img/p.png"\n  alt: img/p.png\nresources:\n  - src: img/p.png\n    title: img/p.png\n  - src: "img/*.png"\nimages: [img/p.png, \'img/p.png\']\nmap: {image: img/p.png}\n---\n',
      '+++\nimages = [\n  "img/p.png",\n]\ncover.image = "img/p.png"\n[params.hero]\nimage = \'img/p.png\'\n[[resources]]\nsrc = "img/p.png"\nname = "img/p.png"\n+++\n',
      '{\n  "cover": { "image": "img/p.png" },\n  "resources": [{ "src": "img/p.png", "name": "img/p.png" }]\n}\n',
    ];
    for (const [at, front] of pages.entries())
      for (const text of [front, front.replaceAll('\n', '\r\n'), `\uFEFF${front}`]) {
        const file = `x/${String(at)}.md`;
        const files = { [file]: text, 'x/img/p.png': 'P' };
        const wanted = text
          .replaceAll('img/p.png', 'img/new.png')
          .replaceAll(/((?:alt: |title: |name = "|"name": "))img\/new/g, '$1img/p');
        assert.equal(after(files, 'x/img/p.png', 'x/img/new.png')[file], wanted);
        const moved = after(files, file, 'y/z.md');
        assert.deepEqual(Object.keys(moved).sort(), ['y/img/p.png', 'y/z.md'], 'the picture goes along');
        assert.equal(moved['y/z.md'], text);
      }
  });

  it('follow in front matter whatever letter their name ends with', () => {
    for (const name of ['Menü', '(1)', 'c++', '会议'])
      for (const front of [`---\nimage: img/${name}.png\n---\n`, `+++\nimage = "img/${name}.png"\n+++\n`]) {
        const files = { 'x/a.md': front, [`x/img/${name}.png`]: 'P' };
        assert.equal(
          after(files, `x/img/${name}.png`, 'x/img/new.png')['x/a.md'],
          front.replace(name, 'new'),
        );
        assert.deepEqual(Object.keys(after(files, 'x/a.md', 'y/a.md')), ['y/a.md', `y/img/${name}.png`]);
      }
  });

  it('count from the top of a site where they did', () => {
    assert.equal(
      whenMoved('{{% ref "day1/a.md" %}} {{% ref "/day1/a.md" %}} {{% ref "a.md" %}}'),
      '{{% ref "day2/a.md" %}} {{% ref "/day2/a.md" %}} {{% ref "a.md" %}}',
    );
  });

  it('follow in imports and require of MDX, and stay in its code', () => {
    const mdx =
      "import P from './p.js';\nexport { q } from './q';\n\n```js\nimport P from './p.js';\n```\n\n`require('./p.js')` <img src={require('./p.js').default} />\n";
    const files = { 'x/a.mdx': mdx, 'x/b.mdx': mdx, 'x/p.js': '', 'x/q.js': '' };
    assert.equal(
      after(files, 'x/a.mdx', 'y/z/a.mdx')['y/z/a.mdx'],
      "import P from '../../x/p.js';\nexport { q } from '../../x/q';\n\n```js\nimport P from './p.js';\n```\n\n`require('./p.js')` <img src={require('../../x/p.js').default} />\n",
    );
  });

  it('follow in imports that leave out the ending', () => {
    const files = {
      'x/a.mdx': "import T from './t';\nimport U from './u';\n",
      'x/t.tsx': '',
      'x/u/index.js': '',
    };
    assert.equal(
      after(files, 'x/a.mdx', 'y/z/a.mdx')['y/z/a.mdx'],
      "import T from '../../x/t';\nimport U from '../../x/u';\n",
    );
  });

  it('follow in the tags of Jekyll, and stay in code', () => {
    const files = {
      'blog/_config.yml': '',
      'blog/_posts/2024-03-01-ant.md': '# Ant\n',
      'blog/_posts/2024-03-02-bee.md':
        '[a]({% link _posts/2024-03-01-ant.md %}) [b]({% post_url 2024-03-01-ant %}) {%- include_relative 2024-03-01-ant.md -%} `{% post_url 2024-03-01-ant %}` {% link nope.md %}\n',
    };
    assert.equal(
      after(files, 'blog/_posts/2024-03-01-ant.md', 'blog/_posts/x/2024-03-05-ant.md')[
        'blog/_posts/2024-03-02-bee.md'
      ],
      '[a]({% link _posts/x/2024-03-05-ant.md %}) [b]({% post_url x/2024-03-05-ant %}) {%- include_relative x/2024-03-05-ant.md -%} `{% post_url 2024-03-01-ant %}` {% link nope.md %}\n',
    );
  });
});
