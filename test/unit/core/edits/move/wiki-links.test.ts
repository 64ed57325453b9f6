import assert from 'node:assert/strict';
import { moveFiles } from '../../../../../src/core/edits/move/move-files';
import { moved, toDay, treeOf, difference, type Files } from './moved-tree';
import { renameSession } from '../../../../../src/core/edits/move/rename-session';
import { linksTo } from '../../../../../src/core/edits/move/links-to';
import { splitIntoPages } from '../../../../../src/core/edits/move/split-into-pages';
import { joinIntoOne } from '../../../../../src/core/edits/move/join-into-one';

/** What has changed after one file has moved. */
function after(files: Files, from: string, to: string): Record<string, string | null> {
  const now = moved(files, moveFiles(treeOf(files).notes, [{ from, to }], { aliases: false }));
  return difference(files, now);
}

const vault: Files = {
  'day1/01 Ant.md': '# Ant\n\nSpeaker: Ann Lee\n\n## The Result: 5\n\nA block. ^b1\n',
  'day1/02 Bee.md': '# Bee\n\nSpeaker: Bo Lee\n\nSee [[01 Ant]].\n',
  'day2/01 Cat.md': '# Cat\n\nSpeaker: Cy Lee\n\n![[slide.png|300]]\n',
  'day2/slide.png': 'P',
};

/** What the words of a note are after a file of the vault has moved. */
function words(written: string, to: string, from = 'day1/01 Ant.md'): string {
  const files = { ...vault, 'Index.md': written };
  const now = after(files, from, to)['Index.md'];
  return now ?? written;
}

describe('links in double brackets', () => {
  it('bear the new name of a note, with heading, words and embedding as they are', () => {
    assert.equal(
      words(
        '[[01 Ant]] [[01 ant]] [[ 01 Ant ]] [[01 Ant.md]] [[01 Ant|ants]] [[01 Ant#The Result 5|r]] ![[01 Ant#^b1]]\n\n| a | [[01 Ant\\|x]] |\n',
        'day1/03 Eel.md',
      ),
      '[[03 Eel]] [[03 Eel]] [[ 03 Eel ]] [[03 Eel.md]] [[03 Eel|ants]] [[03 Eel#The Result 5|r]] ![[03 Eel#^b1]]\n\n| a | [[03 Eel\\|x]] |\n',
    );
  });

  it('stay alone where the name still leads there, and go on to name folders where they did', () => {
    assert.equal(
      words('[[01 Ant]] [[day1/01 Ant]] [[/day1/01 Ant]] [[./day1/01 Ant]]', 'day2/01 Ant.md'),
      '[[01 Ant]] [[day2/01 Ant]] [[/day2/01 Ant]] [[./day2/01 Ant]]',
    );
  });

  it('name as many folders as tell two notes of one name apart', () => {
    assert.equal(words('[[01 Ant]]', 'day1/01 Cat.md'), '[[day1/01 Cat]]');
  });

  it('follow a name that is a question, in front matter too', () => {
    const files = {
      'a/Why ants?.md': '# Ant\n\nSpeaker: Ann Lee\n',
      'a/Why.md': '# Why\n',
      'b.md': '---\nup: "[[Why ants?]]"\n---\n\n[[Why ants?#Ant|x]] ![[a/why ants?.md]] [[Why]]\n',
      'c.md': '+++\nup = "[[Why ants?]]"\n+++\n',
      'd.md': '\uFEFFSee [[why?|Why ants?]].\r\n',
    };
    assert.deepEqual(after(files, 'a/Why ants?.md', 'c/Why bees?.md'), {
      'a/Why ants?.md': null,
      'c/Why bees?.md': files['a/Why ants?.md'],
      'b.md': '---\nup: "[[Why bees?]]"\n---\n\n[[Why bees?#Ant|x]] ![[c/Why bees?.md]] [[Why]]\n',
      'c.md': '+++\nup = "[[Why bees?]]"\n+++\n',
      'd.md': '\uFEFFSee [[why?|Why bees?]].\r\n',
    });
    const { index, notes } = treeOf(files);
    const [session] = index.sessionsOf('a/Why ants?.md');
    assert.ok(session);
    assert.deepEqual(
      linksTo(notes, session).map(({ path }) => path),
      ['b.md', 'b.md', 'b.md', 'c.md', 'd.md'],
    );
  });

  it('follow a name whose umlauts are one letter in the link and two in the file, or the other way round', () => {
    for (const [inFile, inLink] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ]) {
      const [file, link] = ['vault/Tür/Über Öl.md'.normalize(inFile), 'Über Öl'.normalize(inLink)];
      const files = {
        [file]: '# Öl\n',
        'vault/b.md': `---\nup: "[[${link}]]"\n---\n\n[[${link}]] [[${link.replace(' ', '-')}|x]] [[${'Tür'.normalize(inLink)}/${link}]]\n`,
      };
      assert.equal(
        after(files, file, 'vault/x/Eel.md')['vault/b.md'],
        '---\nup: "[[Eel]]"\n---\n\n[[Eel]] [[Eel|x]] [[x/Eel]]\n',
      );
    }
  });

  it('keep a picture where another note shows it, however its umlauts are written', () => {
    const files = {
      'day1/a.md': `# Ant\n\n![[${'Größe?.png'.normalize('NFC')}]]\n`,
      ['day1/Größe?.png'.normalize('NFC')]: 'P',
      'day1/b.md': `# Bee\n\n![[${'Größe?.png'.normalize('NFD')}]]\n`,
    };
    assert.deepEqual(Object.keys(after(files, 'day1/a.md', 'day2/a.md')).sort(), ['day1/a.md', 'day2/a.md']);
  });

  it('are the other way round in the wikis of code hosts, with spaces for hyphens', () => {
    const files = { 'Red-Ant.md': '# Ant\n', 'Home.md': 'See [[the ants|Red Ant]] and [[Red Ant]].\n' };
    assert.deepEqual(
      after(files, 'Red-Ant.md', 'Blue-Ant.md')['Home.md'],
      'See [[the ants|Blue Ant]] and [[Blue Ant]].\n',
    );
  });

  it('stay in code, comments and where they lead nowhere', () => {
    const written =
      '`[[01 Ant]]` \\[[01 Ant]] [[01 Ant]](x.md) [[Nobody]] <!-- [[01 Ant]] -->\n\n```sh\n[[01 Ant]]\n```\n\n    [[01 Ant]]\n';
    assert.equal(words(written, 'day1/03 Eel.md'), written);
  });

  it('follow in front matter, with CRLF and after a byte order mark', () => {
    assert.equal(
      words(
        '\uFEFF---\r\nup: "[[01 Ant]]"\r\nall:\r\n  - "[[01 Ant|x]]"\r\nplain: [[01 Ant]]\r\n---\r\n\r\n[[01 Ant]]\r\n',
        'x/Eel.md',
      ),
      '\uFEFF---\r\nup: "[[Eel]]"\r\nall:\r\n  - "[[Eel|x]]"\r\nplain: [[Eel]]\r\n---\r\n\r\n[[Eel]]\r\n',
    );
    assert.equal(
      words('+++\n[map]\nup = "[[01 Ant]]"\n+++\n', 'x/Eel.md'),
      '+++\n[map]\nup = "[[Eel]]"\n+++\n',
    );
  });

  it('of a picture follow too, and the picture goes along with its only note', () => {
    assert.equal(
      words('![[slide.png]] ![[day2/slide.png|x]]', 'img/s.png', 'day2/slide.png'),
      '![[s.png]] ![[img/s.png|x]]',
    );
    assert.deepEqual(Object.keys(after(vault, 'day2/01 Cat.md', 'day3/01 Cat.md')).sort(), [
      'day2/01 Cat.md',
      'day2/slide.png',
      'day3/01 Cat.md',
      'day3/slide.png',
    ]);
  });

  it('follow together with the definitions that Foam writes for them', () => {
    const files = { 'a/ant.md': '# Ant\n', 'b.md': 'See [[ant]].\n\n[ant]: a/ant.md "Ant"\n' };
    assert.equal(after(files, 'a/ant.md', 'a/eel.md')['b.md'], 'See [[eel]].\n\n[eel]: a/eel.md "Ant"\n');
  });

  it('name a heading as it is called from now on, by its words or its id', () => {
    const files = {
      'README.md':
        '# Conf 2024\n\n## Day 1\n\n### Ant\n\nSpeaker: Ann Lee\n\n### Bee\n\nSpeaker: Bo Lee\n\n[[#Ant]] [[#ant|x]]\n',
      'o.md': '[[README#Ant]] [[README#Day 1#Ant]] [[README#ant]]\n',
    };
    const { index, notes } = treeOf(files);
    const session = index.outline.conferences
      .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions))
      .find(({ title }) => title === 'Ant');
    assert.ok(session);
    assert.equal(linksTo(notes, session).length, 5);
    const move = renameSession(notes, {
      session,
      title: 'Eels: a [story]',
      renameFile: false,
      aliases: false,
    });
    const now = moved(files, move);
    assert.match(now['README.md'] ?? '', /\[\[#Eels: a story\]\] \[\[#Eels: a story\|x\]\]/);
    assert.equal(now['o.md'], '[[README#Eels: a story]] [[README#Eels: a story]] [[README#Eels: a story]]\n');
  });

  it('follow headings that become pages, and pages that become headings', () => {
    const files = {
      'README.md':
        '# Conf 2024\n\n## Day 1\n\n### Ant\n\nSpeaker: Ann Lee\n\nSee [[#Bee]].\n\n### Bee\n\nSpeaker: Bo Lee\n\n#### Part\n\nwords\n',
      'o.md': '[[README#Bee]] [[README#Part]] [[README#Day 1|d]] [b](README.md#bee)\n',
    };
    const { index, notes } = treeOf(files);
    const [conference] = index.outline.conferences;
    assert.ok(conference);
    const split = splitIntoPages(notes, {
      conference,
      days: conference.days,
      into: 'pages',
      folder: '',
      template: undefined,
      date: '2024-01-01',
    });
    const pages = moved(files, split);
    assert.deepEqual(Object.keys(pages).sort(), ['README.md', 'day-1/01-ant.md', 'day-1/02-bee.md', 'o.md']);
    assert.match(pages['day-1/01-ant.md'] ?? '', /See \[\[02-bee#Bee\]\]\./);
    assert.match(pages['o.md'] ?? '', /^\[\[02-bee#Bee\]\] \[\[02-bee#Part\]\]/);
    const again = treeOf(pages);
    const [whole] = again.index.outline.conferences;
    assert.ok(whole);
    const joined = moved(
      pages,
      joinIntoOne(again.notes, { conference: whole, days: whole.days, path: 'all.md' }),
    );
    assert.match(joined['all.md'] ?? '', /See \[\[#Bee\]\]\./);
    assert.match(joined['o.md'] ?? '', /^\[\[all#Bee\]\] \[\[all#Part\]\]/);
  });

  it('show the new title where they showed the old one', () => {
    const files = { ...vault, 'o.md': '[[01 Ant|Ant]] [[01 Ant|other]] [[02 Bee|Ant]]\n' };
    const { index, notes } = treeOf(files);
    const session = index.outline.conferences
      .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions))
      .find(({ title }) => title === 'Ant');
    assert.ok(session);
    const move = renameSession(notes, { session, title: 'Eel [x]', renameFile: false, aliases: false });
    assert.equal(moved(files, move)['o.md'], '[[01 Ant|Eel x]] [[01 Ant|other]] [[02 Bee|Ant]]\n');
  });

  it('follow a talk to another day', () => {
    const files = { ...vault, 'o.md': '[[day1/01 Ant]]\n' };
    const now = moved(files, toDay(files, 'Ant', 'Day 2'));
    const [path] = Object.keys(now).filter((name) => name.endsWith('Ant.md'));
    assert.equal(now['o.md'], `[[${(path ?? '').replace('.md', '')}]]\n`);
  });
});
