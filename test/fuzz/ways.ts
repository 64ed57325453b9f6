import { IndexedWorkspace } from '../../src/core/checks/facts/indexed-workspace';
import { checkNote } from '../../src/core/checks/check';
import { completionsAt } from '../../src/core/completion/completions';
import { ConferenceIndex } from '../../src/core/conference/index';
import { candidatesOf } from '../../src/core/edits/promote/suggested-lines';
import { hoverAt } from '../../src/core/hover/hover';
import { readFrontMatter } from '../../src/core/note/front-matter/read-front-matter';
import { readNote } from '../../src/core/note/read-note';
import { countWords } from '../../src/core/note/body/words';
import { readHugoConfig } from '../../src/core/site/hugo-config';
import { parseShortcodes } from '../../src/core/shortcodes/parse';
import { lineInSource } from '../../src/preview-script/diagrams/source-lines';
import { newJudge } from '../unit/core/typos/word-files';
import { render, site } from '../unit/core/preview/render';

/** A page of a site, beside a day and a talk that are as they should be. */
export const PAGE = 'content/day1/01_a.md';
export const OUTLINE = 'conf/README.md';

const AROUND = {
  'content/_index.md': '---\ntitle: Conf\n---\n\nHello\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n\nA day\n',
  'content/day1/02_b.md': '---\ntitle: B\nweight: 2\ntags: [platform, dns]\n---\n\nwords\n',
};

/** The notes around one note, known to the index. */
export function indexWith(path: string, text: string): ConferenceIndex {
  const index = new ConferenceIndex('notes');
  const around: Readonly<Record<string, string>> = path.startsWith('content/') ? AROUND : {};
  index.update(
    Object.entries({ ...around, [path]: text }).map(([name, words]) => ({ path: name, text: words })),
  );
  return index;
}

function check(path: string, text: string): void {
  const index = indexWith(path, text);
  const note = index.note(path);
  if (!note) throw new Error(`${path} is not in the index`);
  const around = new IndexedWorkspace(index, { hasFile: () => false, hasIcon: () => false });
  checkNote({ path, text, note, around });
  around.dispose();
}

const judge = newJudge();

function typos(text: string): void {
  const note = readNote(text);
  const vocabulary = judge.newVocabulary();
  vocabulary.update('a.md', note, text);
  judge.typosOf(text, note, vocabulary);
}

function complete(text: string): void {
  completionsAt(text, text.length, {
    path: PAGE,
    isSite: true,
    copied: undefined,
    tags: () => [{ tag: 'dns', uses: 1, usesInDay: 1 }],
    sessions: () => [{ title: 'B', path: 'content/day1/02_b.md', day: 'Day 1' }],
    images: () => ['content/day1/_img/a.png'],
    icons: () => undefined,
  });
}

function summarize(text: string): void {
  const own = `# A\n\n${text}`;
  const index = indexWith('conf/a.md', own);
  for (const session of index.sessionsOf('conf/a.md').slice(0, 3)) candidatesOf(own, readNote(own), session);
}

function hover(text: string): void {
  const none = { sessionsWithTag: () => [], targetOf: () => undefined };
  const note = readNote(text);
  for (const part of [0, 0.5, 1]) hoverAt(note, Math.floor(text.length * part), none);
}

/**
 * Everything that reads a text, by name. A reader takes whatever it is given: it never throws, and its time grows with
 * the text and no faster.
 */
export const READERS = {
  shortcodes: (text) => void parseShortcodes(text),
  'front matter': (text) => void readFrontMatter(text),
  note: (text) => void readNote(text),
  words: (text) => void countWords(text),
  summary: summarize,
  outline: (text) => indexWith(OUTLINE, text).outline,
  pages: (text) => indexWith(PAGE, text).outline,
  'checks of a page': (text) => {
    check(PAGE, text);
  },
  'checks of an outline': (text) => {
    check(OUTLINE, text);
  },
  typos,
  complete,
  hover,
  preview: (text) => void render(text, { path: PAGE, site: site({ ...AROUND, [PAGE]: text }) }),
  'diagram lines': (text) => void lineInSource(text, text.length),
  'configuration in TOML': (text) => void readHugoConfig(configured('hugo.toml', text))?.param('x'),
  'configuration in YAML': (text) => void readHugoConfig(configured('hugo.yaml', text))?.param('x'),
  'configuration in JSON': (text) => void readHugoConfig(configured('hugo.json', text))?.param('x'),
} as const satisfies Record<string, (text: string) => unknown>;

export type Reader = keyof typeof READERS;

/** The files of a site that has nothing but its configuration. */
function configured(name: string, text: string): Parameters<typeof readHugoConfig>[0] {
  return {
    text: (path) => (path === name ? text : undefined),
    files: (path) => (path === '' ? [name] : []),
    folders: () => [],
  };
}
