import assert from 'node:assert/strict';
import { IndexedWorkspace } from '../../../src/core/checks/facts/indexed-workspace';
import { checkNote } from '../../../src/core/checks/check';
import { ConferenceIndex } from '../../../src/core/conference/index';
import type { Layout } from '../../../src/core/conference/model';
import { placePicture } from '../../../src/core/edits/pictures/place-picture';
import { newConference } from '../../../src/core/edits/sessions/new-conference';
import { newDay } from '../../../src/core/edits/sessions/new-day';
import { newSession } from '../../../src/core/edits/sessions/new-session';
import { resolveLink } from '../../../src/core/site/links';
import { readNote } from '../../../src/core/note/read-note';
import { sitePlace } from '../../../src/extension/preview/site-place';
import { conferenceOf } from '../core/edits/sessions/notes-tree';
import { siteFiles, waitingFor } from '../core/site/files';
import { render, site } from '../core/preview/render';
import { staysInside, WAYS_OUT } from './ways-out';

const page = 'content/day1/01_dns.md';

/** Answers yes to everything, and remembers what it was asked. */
function everyFile(): { asked: string[]; hasFile: (path: string) => boolean } {
  const asked: string[] = [];
  return { asked, hasFile: (path) => (asked.push(path), true) };
}

function assertInside(paths: readonly string[], why: string): void {
  for (const path of paths) assert.ok(staysInside(path), `${why} asked for ${JSON.stringify(path)}`);
}

describe('addresses that lead out of the notes', () => {
  it('are not followed by links', () => {
    for (const way of WAYS_OUT)
      for (const from of [page, 'content/day1/_index.md', 'README.md'])
        for (const root of ['', 'content']) {
          const { asked, hasFile } = everyFile();
          const found = resolveLink(from, way, root, { hasFile });
          assertInside(asked, way);
          if (found) assertInside([found.path], way);
        }
  });

  it('are not looked for by checks', () => {
    for (const way of WAYS_OUT) {
      const text = `---\ntitle: DNS\n---\n\n[a](<${way}>) ![b](<${way}>) {{% button href="${way}" %}}c{{% /button %}}\n\n[d]: <${way}>\n`;
      const index = new ConferenceIndex('root');
      index.update([
        { path: 'content/_index.md', text: '---\ntitle: Conf\n---\n' },
        { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\n---\n' },
        { path: page, text },
      ]);
      for (const answer of [true, false]) {
        const asked: string[] = [];
        const around = new IndexedWorkspace(index, { hasFile: (path) => (asked.push(path), answer) });
        checkNote({ path: page, text, note: readNote(text), around });
        assertInside(asked, way);
        around.dispose();
      }
    }
  });

  const shown = (way: string): string =>
    [
      `{{% include file="${way}" %}}`,
      `{{% include "${way}" %}}`,
      `{{% attachments pattern="${way}" /%}}`,
      `{{% resources pattern="${way}" /%}}`,
      `[a](<${way}>) ![b](<${way}>)`,
      `{{% button href="${way}" %}}c{{% /button %}}`,
      `{{% ref "${way}" %}} {{% relref "${way}" %}}`,
      `{{% children /%}} {{< figure src="${way}" >}}`,
    ].join('\n\n');

  for (const version of ['9.0.3', '5.23', '5.20', '4.0'])
    it(`are not read by the preview, with Relearn ${version}`, () => {
      for (const way of WAYS_OUT)
        for (const content of ['content', 'docs/content', '']) {
          const asked: string[] = [];
          const around = {
            ...site({}),
            content,
            hasFile: (path: string) => (asked.push(path), /passwd|win\.ini|secret/.test(path)),
            readText: (path: string) => (asked.push(path), 'root:x:0:0'),
            filesIn: (folder: string) => (asked.push(folder), [way]),
          };
          const path = content === '' ? 'day1/01_dns.md' : `${content}/day1/01_dns.md`;
          render(shown(way), { path, site: around, settings: { relearnVersion: version } });
          assertInside(asked, `${way} in ${path}`);
        }
    });

  it('are no folder of pages: a configuration counts for its own folder only', async () => {
    for (const way of WAYS_OUT) {
      const asked: string[] = [];
      const files = siteFiles({ 'site/hugo.toml': `contentDir = ${JSON.stringify(way)}\n` });
      const place = await sitePlace('site/content', waitingFor(files, asked));
      assertInside([...asked, place.base, place.content], way);
    }
  });
});

describe('names that lead out of the notes', () => {
  const talk = '---\ntitle: One\nweight: 1\n---\n\nwords\n';
  const places: Readonly<Record<string, Record<string, string>>> = {
    'a site': {
      'content/_index.md': '---\ntitle: Conf\n---\n',
      'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
      'content/day1/01_one.md': talk,
    },
    'a file a talk': {
      'conf/day1/01_one.md': '# One\n\nwords\n',
      'conf/day1/02_two.md': '# Two\n\nwords\n',
    },
    'a file a day': {
      'conf/day1.md': '# Day 1\n\n## A\n\n- a\n\n## B\n\n- b\n',
      'conf/day2.md': '# Day 2\n\n## C\n\n- c\n\n## D\n\n- d\n',
    },
    'one file': { 'README.md': '# Conf\n\n## Day 1\n\n### One\n\n- a\n' },
  };

  for (const [name, files] of Object.entries(places))
    it(`make sessions and days inside of the conference: ${name}`, () => {
      const { conference, note, text, hasFile } = conferenceOf(files);
      const [day] = conference.days;
      assert.ok(day);
      const folders = new Set(Object.keys(files).map((path) => path.replace(/\/?[^/]*$/, '')));
      for (const title of WAYS_OUT) {
        const around = { conference, note, text, hasFile };
        const session = newSession({ title, day, template: undefined, buttons: [], date: '', ...around });
        for (const { path } of session.edit.creations)
          assert.ok(folders.has(path.replace(/\/?[^/]*$/, '')), `${title} made ${path}`);
        const next = newDay({ name: title, ...around });
        const made = [...next.edit.creations, ...next.edit.changes].map(({ path }) => path);
        assertInside(made, title);
        for (const path of made) assert.ok(path.split('/').length <= 3, `${title} made ${path}`);
      }
    });

  it('make a conference in one folder below the workspace', () => {
    for (const kind of ['site', 'file', 'day-files', 'pages'] as const)
      for (const name of WAYS_OUT) {
        const made = newConference(name, kind, '', () => false, { talk: name })?.edit.creations ?? [];
        assertInside(
          made.map(({ path }) => path),
          name,
        );
      }
  });

  it('put pictures beside the note', () => {
    const layouts: readonly (Layout | undefined)[] = ['site', 'outline', 'pages', undefined];
    for (const way of WAYS_OUT)
      for (const layout of layouts) {
        // The name of the file, a to-do that asks for it, a heading and a picture that is there all have a say.
        const text = `# ${way}\n\n![x](<${way}>) ![y](../${way}/_img/z.png)\n\nTODO: Steal ${way}\n`;
        for (const offset of [0, text.length - 3]) {
          const wish = { text, note: readNote(text), path: page, layout, offset, extension: 'png' };
          const placed = placePicture({ ...wish, name: way, hasFile: () => false });
          assert.match(placed.path, /^content\/day1\/(?:[\w-]+\/)?[^\\/]+\.png$/, way);
        }
      }
  });
});
