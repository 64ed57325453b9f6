import * as vscode from 'vscode';
import type { PreviewSettings, SiteContext, SitePage } from '../../core/preview/note-context';
import { join } from '../../core/site/paths';
import { readSiteConfig, type SiteConfig } from '../../core/site/site-config';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/note-root';
import { RenderDependencies } from './render-dependencies';
import { SiteFiles } from './site-files';
import { samePages, SitePages } from './site-pages';
import { sitePlace, type SitePlace } from './site-place';

/** A Hugo site among the notes, as far as its pages ask for it. */
export class Site implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly #files: SiteFiles;
  readonly #pages: SitePages;
  #answers = new RenderDependencies();
  #made: { readonly pages: readonly SitePage[]; readonly context: SiteContext } | undefined;
  #read: { readonly text: string | undefined; readonly config: SiteConfig } | undefined;

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
    const place = await sitePlace(conference, (path) => readText(root, path));
    const files = await SiteFiles.of(root.uri, place.base, place.content);
    if (place.config !== undefined) await files.readText(place.config);
    return new Site(root, place, files);
  }

  /** Whether a page is one of this site's. */
  holds(path: string): boolean {
    return this.place.content === '' || path.startsWith(`${this.place.content}/`);
  }

  /** What a page may ask; each answer is noted. For one rendering: the next one takes the object over. */
  context(path: string, answers: RenderDependencies): SiteContext {
    this.#answers = answers;
    answers.note(
      'pages',
      () => this.#pages.list(),
      (before, after) => samePages(before, after, path),
    );
    answers.note('shortcodes', () => this.#ownShortcodes());
    return this.#context();
  }

  /** What the site's configuration says of how its pages are shown. */
  settings(answers: RenderDependencies): Partial<PreviewSettings> {
    return answers.note('settings', () => this.#config().settings);
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
      // The text of a link may come from outside of the folder, and be none for a page to show.
      readText: (path) => note(`text ${path}`, () => (files.isLink(path) ? undefined : files.text(path))),
      pages: () => pages,
      filesIn: (folder) => note(`files ${folder}`, () => files.in(folder)),
      param: (name) => note(`param ${name}`, () => this.#config().param(name)),
      get ownShortcodes() {
        return new Set(ownShortcodes());
      },
    };
    this.#made = { pages, context };
    return context;
  }

  /** What the site's configuration says of pages; read again when its text has changed. */
  #config(): SiteConfig {
    const { config: path = '' } = this.place;
    const text = this.#files.text(path);
    if (this.#read === undefined || this.#read.text !== text) {
      this.#read = { text, config: readSiteConfig(text ?? '', path) };
    }
    return this.#read.config;
  }

  #ownShortcodes(): string[] {
    return ['layouts/shortcodes', 'layouts/_shortcodes'].flatMap((folder) =>
      this.#files.in(this.#below(folder)).map((name) => name.replace(/\.[^.]*(?:\.[^.]*)?$/, '')),
    );
  }

  #below(path: string): string {
    return join(this.place.base, path);
  }
}

async function readText({ uri }: NoteRoot, path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriIn(uri, path)));
  } catch {
    // Most of the files that are looked for are not there.
    return undefined;
  }
}
