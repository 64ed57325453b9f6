import assert from 'node:assert/strict';
import { moveFiles } from '../../../../../src/core/edits/move/move-files';
import { difference, moved, treeOf, type Files } from './moved-tree';

const page = (title: string, weight: number, body = 'words\n'): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)}\n---\n\n${body}`;

const site: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'content/day1/01_one.md': page('One', 1),
  'content/day1/02_two.md': page('Two', 2),
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
  'content/day2/01_three.md': page('Three', 1),
};

/** What a rename changes. */
function change(files: Files, from: string, to: string, aliases = false): Record<string, string | null> {
  return difference(files, moved(files, moveFiles(treeOf(files).notes, [{ from, to }], { aliases })));
}

describe('moving files', () => {
  it('takes relative links, pictures and definitions of the moved note along, every other byte stays', () => {
    const body =
      '\r\n[one](./01_one#a) ![p](../_img/p.png) [web](https://e.org/01_one)\r\n\r\n[d]: <./01_one.md> "t"\r\n[nope](./nope)\r\n';
    const files: Files = {
      ...site,
      'content/day1/02_two.md': `\uFEFF${page('Two', 2).replaceAll('\n', '\r\n')}${body}`,
      'content/day1/01_one.md': page('One', 1, '![p](../_img/p.png)\n'),
      'content/day1/_img/p.png': 'P',
    };
    assert.deepEqual(change(files, 'content/day1/02_two.md', 'content/day2/02_two.md'), {
      'content/day1/02_two.md': null,
      'content/day2/02_two.md': files['content/day1/02_two.md']
        ?.replace('(./01_one#a)', '(../day1/01_one#a)')
        .replace('(../_img/p.png)', '(../../day1/_img/p.png)')
        .replace('<./01_one.md>', '<../day1/01_one.md>'),
    });
  });

  it('leads the links of all others to it: with and without ending, from the top, with anchors and definitions', () => {
    const files: Files = {
      ...site,
      'content/day1/_index.md': '[a](./02_two) [b](02_two.md#x) [c](/day1/02_two/) [d][]\n\n[d]: 02_two/\n',
      'content/day2/01_three.md': page('Three', 1, '[e](../../day1/02_two/) [f](../day1/02_two "t")\n'),
    };
    assert.deepEqual(change(files, 'content/day1/02_two.md', 'content/day2/05_two.md'), {
      'content/day1/02_two.md': null,
      'content/day2/05_two.md': files['content/day1/02_two.md'],
      'content/day1/_index.md':
        '[a](../day2/05_two) [b](../day2/05_two.md#x) [c](/day2/05_two/) [d][]\n\n[d]: ../day2/05_two/\n',
      'content/day2/01_three.md': page('Three', 1, '[e](../05_two/) [f](./05_two "t")\n'),
    });
  });

  it('keeps ref and relref of both, by path, name and anchor', () => {
    const files: Files = {
      ...site,
      'content/day1/02_two.md': page(
        'Two',
        2,
        '[a]({{% relref "01_one#x" %}}) [b]({{% ref "/day2/01_three.md" %}})\n',
      ),
      'content/day2/01_three.md': page(
        'Three',
        1,
        '[a]({{% relref "../day1/02_two" %}}) [b]({{% ref "/day1/02_two.md#y" %}}) [c]({{< ref path="02_two" >}}) [d]({{% ref "02_two" "rss" %}})\n',
      ),
    };
    assert.deepEqual(change(files, 'content/day1/02_two.md', 'content/day2/09_zwei.md'), {
      'content/day1/02_two.md': null,
      'content/day2/09_zwei.md': files['content/day1/02_two.md'],
      'content/day2/01_three.md': page(
        'Three',
        1,
        '[a]({{% relref "./09_zwei" %}}) [b]({{% ref "/day2/09_zwei.md#y" %}}) [c]({{< ref path="09_zwei" >}}) [d]({{% ref "09_zwei" "rss" %}})\n',
      ),
    });
  });

  it('takes pictures along that only this note uses', () => {
    const files: Files = {
      ...site,
      'content/day1/02_two.md': page('Two', 2, '![a](../_img/a.png) <img src="../_img/b.png">\n'),
      'content/day1/01_one.md': page('One', 1, '![b](../_img/b.png)\n'),
      'content/day1/_img/a.png': 'A',
      'content/day1/_img/b.png': 'B',
    };
    assert.deepEqual(change(files, 'content/day1/02_two.md', 'content/day2/02_two.md'), {
      'content/day1/02_two.md': null,
      'content/day1/_img/a.png': null,
      'content/day2/_img/a.png': 'A',
      'content/day2/02_two.md': page('Two', 2, '![a](../_img/a.png) <img src="../../day1/_img/b.png">\n'),
    });
  });

  it('keeps the old address of a page of a site, in whatever language its front matter is', () => {
    const [from, to] = ['content/day1/02_two.md', 'content/day2/02_two.md'];
    assert.equal(
      change(site, from, to, true)[to],
      '---\ntitle: Two\nweight: 2\naliases:\n  - /day1/02_two/\n---\n\nwords\n',
    );
    const toml = { ...site, [from]: '+++\ntitle = "Two"\naliases = ["/old/"]\n+++\n' };
    assert.equal(
      change(toml, from, to, true)[to],
      '+++\ntitle = "Two"\naliases = ["/old/", "/day1/02_two/"]\n+++\n',
    );
    const back = { ...site, [from]: '---\ntitle: Two\naliases: [/day2/02_two/]\n---\n' };
    assert.equal(change(back, from, to, true)[to], '---\ntitle: Two\naliases: [/day1/02_two/]\n---\n');
    const url = { ...site, [from]: '---\ntitle: Two\nurl: /two/\n---\n' };
    assert.equal(change(url, from, to, true)[to], url[from]);
  });

  it('follows links between files outside of sites: an index, spaces, letters, imports', () => {
    const files = {
      'README.md': '# Conf\n\n- [One](Day%201/1%20-%20One.md)\n- [Two](<Day 1/2 - Zwei ü.md>)\n',
      'Day 1/1 - One.md': '# One\n\n[two](2%20-%20Zwei%20ü.md) [up](..)\n',
      'Day 1/2 - Zwei ü.md': '# Two\n\n`[one](1 - One.md)`\n',
      'Day 2/1 - Three.mdx': "import X from '../Day 1/x.js'\n\n# Three\n\n[one](<../Day 1/1 - One.md>)\n",
      'Day 1/x.js': 'X',
    };
    assert.deepEqual(change(files, 'Day 1/2 - Zwei ü.md', 'Day 2/2 - Zwei (ü).md'), {
      'README.md': '# Conf\n\n- [One](Day%201/1%20-%20One.md)\n- [Two](<Day 2/2 - Zwei %28ü%29.md>)\n',
      'Day 1/1 - One.md': '# One\n\n[two](../Day%202/2%20-%20Zwei%20%28ü%29.md) [up](..)\n',
      'Day 1/2 - Zwei ü.md': null,
      'Day 2/2 - Zwei (ü).md': files['Day 1/2 - Zwei ü.md'],
    });
    assert.deepEqual(change(files, 'Day 2/1 - Three.mdx', 'Three.mdx'), {
      'Day 2/1 - Three.mdx': null,
      'Three.mdx': "import X from './Day 1/x.js'\n\n# Three\n\n[one](<./Day 1/1 - One.md>)\n",
    });
  });

  it('leads links by a slug on, to it and from it', () => {
    const files: Files = {
      ...site,
      'content/day1/02_two.md': '---\ntitle: Two\nslug: zwei\n---\n\n[three](/day2/drei#a)\n',
      'content/day2/01_three.md': '---\ntitle: Three\nslug: drei\n---\n\n[two](../../day1/zwei/)\n',
      'content/day1/01_one.md': page('One', 1, '[two](../zwei/#x) [top](/day1/zwei/) [by file](./02_two)\n'),
    };
    assert.deepEqual(change(files, 'content/day1/02_two.md', 'content/day2/02_two.md'), {
      'content/day1/02_two.md': null,
      'content/day2/02_two.md': files['content/day1/02_two.md'],
      'content/day2/01_three.md': files['content/day2/01_three.md']?.replace('../../day1/zwei/', '../zwei/'),
      'content/day1/01_one.md': page(
        'One',
        1,
        '[two](../../day2/zwei/#x) [top](/day2/zwei/) [by file](../day2/02_two)\n',
      ),
    });
  });

  it('lets two files change places', () => {
    const files: Files = { ...site, 'content/day1/_index.md': '[one](./01_one) [two](./02_two)\n' };
    const [one, two] = ['content/day1/01_one.md', 'content/day1/02_two.md'];
    const move = moveFiles(
      treeOf(files).notes,
      [
        { from: one, to: two },
        { from: two, to: one },
      ],
      { aliases: false },
    );
    assert.deepEqual(difference(files, moved(files, move)), {
      [one]: files[two],
      [two]: files[one],
      'content/day1/_index.md': '[one](./02_two) [two](./01_one)\n',
    });
  });

  it('refuses with a sentence where a file is there, or none', () => {
    const { notes } = treeOf(site);
    const ask = (from: string, to: string): unknown => moveFiles(notes, [{ from, to }], { aliases: false });
    assert.deepEqual(ask('content/day1/01_one.md', 'content/day2/01_three.md'), {
      reason: '“content/day2/01_three.md” exists already. Give another name, or move that file away first.',
    });
    assert.deepEqual(ask('content/nope.md', 'content/x.md'), {
      reason: 'There is no file “content/nope.md”.',
    });
  });
});

describe('references of a TOML page', () => {
  it('follow a folder that is renamed, with their anchors', () => {
    const files: Files = {
      'content/_index.md':
        '+++\ntitle = "Conf"\n+++\n\n- {{% ref "day2/01_bee.md#x-y" %}} [z](day2/01_bee.md#x-y) [y]({{< relref "day2/01_bee.md#x-y" >}}) [n]({{< ref "01_bee.md" >}})\n',
      'content/day1/_index.md': '+++\ntitle = "Day 1"\nweight = 1\n+++\n',
      'content/day1/01_ant.md': '+++\ntitle = "Ant"\n+++\n',
      'content/day2/_index.md': '+++\ntitle = "Day 2"\nweight = 2\n+++\n',
      'content/day2/01_bee.md': '+++\ntitle = "Bee"\n+++\n\n## X Y\n',
    };
    const { notes } = treeOf(files);
    const renames = ['_index.md', '01_bee.md'].map((name) => ({
      from: `content/day2/${name}`,
      to: `content/monday/${name}`,
    }));
    const after = moved(files, moveFiles(notes, renames, { aliases: false }));
    assert.equal(after['content/_index.md'], files['content/_index.md']?.replaceAll('day2/', 'monday/'));
  });
});
