import * as vscode from 'vscode';
import { scalar } from '../../core/note/front-matter';
import type { Note } from '../../core/note/note';
import type { SiteContext, SitePage } from '../../core/preview/note-context';
import { siteParams } from '../../core/preview/site-params';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/note-root';
import type { Answers } from './answers';
import { SiteFiles } from './site-files';
import { configNames, folderOf, sitePlace, type SitePlace } from './site-place';

/** A Hugo site among the notes, as far as its pages ask for it. */
export class Site implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly #root: NoteRoot;
  readonly #files: SiteFiles;
  #params: { readonly text: string | undefined; readonly values: ReadonlyMap<string, string> } | undefined;

  private constructor(
    root: NoteRoot,
    readonly place: SitePlace,
    files: SiteFiles,
  ) {
    this.#root = root;
    this.#files = files;
    this.onDidChange = files.onDidChange;
  }

  /** @param conference folder of a conference of the root, relative to it */
  static async of(root: NoteRoot, conference: string): Promise<Site> {
    const configured = new Set<string>();
    const above = conference.split('/').map((_, at, parts) => parts.slice(0, parts.length - at).join('/'));
    await Promise.all(
      [...above, ''].map(async (folder) => {
        if (await holdsConfig(root, folder)) configured.add(folder);
      }),
    );
    const place = sitePlace(conference, (folder) => configured.has(folder));
    const files = await SiteFiles.of(root.uri, place.base, place.content);
    const site = new Site(root, place, files);
    await Promise.all(site.#configPaths().map((path) => files.readText(path)));
    return site;
  }

  /** Whether a page is one of this site's. */
  holds(path: string): boolean {
    return this.place.content === '' || path.startsWith(`${this.place.content}/`);
  }

  /** What a page may ask, each answer noted. */
  context(answers: Answers): SiteContext {
    return {
      content: this.place.content,
      hasFile: (path) =>
        answers.note(
          `file ${path}`,
          () => this.#files.has(path) || this.#root.index.note(path) !== undefined,
        ),
      readText: (path) => answers.note(`text ${path}`, () => this.#files.text(path)),
      pages: () => answers.note('pages', () => this.#pages()),
      filesIn: (folder) => answers.note(`files ${folder}`, () => this.#files.in(folder)),
      param: (name) => answers.note(`param ${name}`, () => this.#paramValues().get(name.toLowerCase())),
      ownShortcodes: new Set(answers.note('shortcodes', () => this.#ownShortcodes())),
    };
  }

  dispose(): void {
    this.#files.dispose();
  }

  #pages(): SitePage[] {
    const { index } = this.#root;
    return [...index.paths()].flatMap((path) => {
      const note = this.holds(path) ? index.note(path) : undefined;
      return note === undefined ? [] : [pageOf(path, note)];
    });
  }

  #paramValues(): ReadonlyMap<string, string> {
    const paths = this.#configPaths();
    const path = paths.find((one) => this.#files.has(one));
    const text = path === undefined ? undefined : this.#files.text(path);
    if (this.#params?.text !== text || this.#params === undefined) {
      this.#params = { text, values: siteParams(path ?? '', text ?? '') };
    }
    return this.#params.values;
  }

  #configPaths(): string[] {
    return configNames.map((name) => this.#below(name)).filter((path) => this.#files.has(path));
  }

  #ownShortcodes(): string[] {
    return ['layouts/shortcodes', 'layouts/_shortcodes'].flatMap((folder) =>
      this.#files
        .in(this.#below(folder))
        .filter((name) => name.endsWith('.html'))
        .map((name) => name.slice(0, -'.html'.length)),
    );
  }

  #below(path: string): string {
    return this.place.base === '' ? path : `${this.place.base}/${path}`;
  }
}

function pageOf(path: string, { frontMatter }: Note): SitePage {
  const linkTitle = scalar(frontMatter, 'linkTitle') ?? scalar(frontMatter, 'menuTitle');
  const description = scalar(frontMatter, 'description');
  return {
    path,
    title: scalar(frontMatter, 'title') ?? nameOf(path),
    ...(linkTitle === undefined ? {} : { linkTitle }),
    ...(description === undefined ? {} : { description }),
    weight: Number(scalar(frontMatter, 'weight') ?? 0) || 0,
    date: Date.parse(scalar(frontMatter, 'date') ?? ''),
    hidden: scalar(frontMatter, 'hidden') === 'true',
  };
}

/** A page without a title is called after its file, a section after its folder. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return name === '_index' || name === 'index' ? (folderOf(path).split('/').at(-1) ?? '') : name;
}

async function holdsConfig(root: NoteRoot, folder: string): Promise<boolean> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uriIn(root.uri, folder));
    return entries.some(([name]) => configNames.includes(name));
  } catch {
    return false;
  }
}
