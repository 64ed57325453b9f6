import type * as vscode from 'vscode';
import type { PreviewSettings } from '../../core/preview/note-context';
import type { SiteContext, SitePage } from '../../core/site/site-context';
import type { SitePlace } from '../../core/site/find-site';
import { folderOf } from '../../core/site/paths';
import type { SiteFacts } from '../../core/site/site';
import type { NoteRoot } from '../notes/note-root';
import { RenderDependencies } from './render-dependencies';
import type { Read } from './read-ahead';
import { filesToWaitFor, readFacts } from './site-facts';
import { SiteFiles } from './site-files';
import { samePages, SitePages } from './site-pages';
import { sitePlace } from './site-place';

/** A Hugo site among the notes, as far as its pages ask for it. */
export class Site implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly #files: SiteFiles;
  readonly #pages: SitePages;
  #dependencies = new RenderDependencies();
  #made: { readonly pages: readonly SitePage[]; readonly context: SiteContext } | undefined;
  #read: Read<SiteFacts>;

  private constructor(
    readonly root: NoteRoot,
    readonly place: SitePlace,
    files: SiteFiles,
    read: Read<SiteFacts>,
  ) {
    this.#files = files;
    this.#read = read;
    this.#pages = new SitePages(root.index, (path) => this.holds(path));
    this.onDidChange = files.onDidChange;
    files.onDidTouch((path) => {
      if (this.#isAbout(path)) void this.#readAgain();
    });
  }

  /** @param conference folder of a conference of the root, relative to it */
  static async of(root: NoteRoot, conference: string): Promise<Site> {
    const place = await sitePlace(conference, filesToWaitFor(root));
    const files = await SiteFiles.of(root.uri, place.base, place.content);
    return new Site(root, place, files, await readFacts(root, place.base));
  }

  /** What the site's files say, whatever its notes say. */
  get facts(): SiteFacts {
    return this.#read.found;
  }

  /** Whether a page is one of this site's. */
  holds(path: string): boolean {
    return this.place.content === '' || path.startsWith(`${this.place.content}/`);
  }

  /** What a page may ask; each answer is noted. For one rendering: the next one takes the object over. */
  context(path: string, dependencies: RenderDependencies): SiteContext {
    this.#dependencies = dependencies;
    dependencies.note(
      'pages',
      () => this.#pages.list(),
      (before, after) => samePages(before, after, path),
    );
    dependencies.note('shortcodes', () => [...this.facts.ownShortcodes]);
    return this.#context();
  }

  /** What the site's configuration says of how its pages are shown. */
  settings(dependencies: RenderDependencies): Partial<PreviewSettings> {
    return dependencies.note('settings', () => this.facts.settings);
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
    const facts = () => this.facts;
    const note = <T>(question: string, ask: () => T) => this.#dependencies.note(question, ask);
    const context: SiteContext = {
      content: this.place.content,
      root: this.place.base,
      get languages() {
        return facts().languages;
      },
      hasFile: (path) => note(`file ${path}`, () => files.has(path) || this.root.index.has(path)),
      readText: (path) => note(`text ${path}`, () => files.text(path)),
      pages: () => pages,
      filesIn: (folder) => note(`files ${folder}`, () => files.in(folder)),
      param: (name) => note(`param ${name}`, () => this.facts.config?.param(name)),
      get ownShortcodes() {
        return facts().ownShortcodes;
      },
    };
    this.#made = { pages, context };
    return context;
  }

  #isAbout(path: string): boolean {
    const { base } = this.place;
    const below = base === '' ? path : path.slice(base.length + 1);
    return this.#read.asked.has(below) || this.#read.asked.has(folderOf(below));
  }

  async #readAgain(): Promise<void> {
    this.#read = await readFacts(this.root, this.place.base);
    this.#files.tell();
  }
}
