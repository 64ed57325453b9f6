import * as vscode from 'vscode';
import type { SiteContext, SitePage } from '../../core/preview/note-context';
import { siteParams } from '../../core/preview/site-params';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/note-root';
import { Answers } from './answers';
import { SiteFiles } from './site-files';
import { samePages, SitePages } from './site-pages';
import { configNames, sitePlace, type SitePlace } from './site-place';

/** A Hugo site among the notes, as far as its pages ask for it. */
export class Site implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly #files: SiteFiles;
  readonly #pages: SitePages;
  #answers = new Answers();
  #made: { readonly pages: readonly SitePage[]; readonly context: SiteContext } | undefined;
  #params: { readonly text: string | undefined; readonly values: ReadonlyMap<string, string> } | undefined;

  private constructor(
    readonly root: NoteRoot,
    readonly place: SitePlace,
    files: SiteFiles,
  ) {
    this.#files = files;
    this.#pages = new SitePages(root.index, (path) => this.holds(path));
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

  /** What a page may ask; each answer is noted. For one rendering: the next one takes the object over. */
  context(path: string, answers: Answers): SiteContext {
    this.#answers = answers;
    answers.note(
      'pages',
      () => this.#pages.list(),
      (before, after) => samePages(before, after, path),
    );
    answers.note('shortcodes', () => this.#ownShortcodes());
    return this.#context();
  }

  /** Notes have changed. */
  renew(): void {
    this.#pages.renew();
  }

  dispose(): void {
    this.#files.dispose();
  }

  /** The same object while the pages are the same: the core keeps an index of them by it. */
  #context(): SiteContext {
    const pages = this.#pages.list();
    if (this.#made?.pages === pages) return this.#made.context;
    const files = this.#files;
    const ownShortcodes = () => this.#ownShortcodes();
    const note = <T>(question: string, ask: () => T) => this.#answers.note(question, ask);
    const context: SiteContext = {
      content: this.place.content,
      hasFile: (path) =>
        note(`file ${path}`, () => files.has(path) || this.root.index.note(path) !== undefined),
      readText: (path) => note(`text ${path}`, () => files.text(path)),
      pages: () => pages,
      filesIn: (folder) => note(`files ${folder}`, () => files.in(folder)),
      param: (name) => note(`param ${name}`, () => this.#paramValues().get(name.toLowerCase())),
      get ownShortcodes() {
        return new Set(ownShortcodes());
      },
    };
    this.#made = { pages, context };
    return context;
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

async function holdsConfig(root: NoteRoot, folder: string): Promise<boolean> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uriIn(root.uri, folder));
    return entries.some(([name]) => configNames.includes(name));
  } catch {
    return false;
  }
}
