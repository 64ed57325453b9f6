import * as vscode from 'vscode';
import type { ConferenceIndex } from '../../core/conference/index';
import type { SiteAround } from '../../core/checks/rule';
import type { LocalFolder } from './local-folder';
import { pathIn } from './path-in-folder';
import { folderOf, inFolder, isIn } from '../../core/site/paths';

interface KnownSite {
  readonly around: SiteAround;
  /** Files and folders of the root that were looked at. */
  readonly asked: ReadonlySet<string>;
}

/** The Hugo sites of one root, as their files tell them; looked at when somebody asks for the first time. */
export class RootSites implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** A site was read, or read again. */
  readonly onDidChange = this.#changed.event;
  readonly #root: vscode.Uri;
  readonly #local: LocalFolder | undefined;
  readonly #index: ConferenceIndex;
  readonly #log: vscode.LogOutputChannel;
  /** By the path of a conference. */
  readonly #sites = new Map<string, KnownSite | undefined>();
  #watcher: vscode.FileSystemWatcher | undefined;

  constructor(
    root: vscode.Uri,
    local: LocalFolder | undefined,
    index: ConferenceIndex,
    log: vscode.LogOutputChannel,
  ) {
    this.#root = root;
    this.#local = local;
    this.#index = index;
    this.#log = log;
  }

  /** The site of a note; undefined for a note of none, and until its files are read. */
  of(path: string): SiteAround | undefined {
    const conference = this.#conferenceOf(path);
    if (conference === undefined) return undefined;
    if (!this.#sites.has(conference)) void this.#read(conference);
    return this.#sites.get(conference)?.around;
  }

  /** Reads the files of the sites that are not known yet. */
  async load(): Promise<void> {
    const unread = this.#conferences().filter((path) => !this.#sites.has(path));
    await Promise.all(unread.map((path) => this.#read(path)));
  }

  /** Settings have changed: what was told by them is told again. */
  async readAgain(): Promise<void> {
    await Promise.all([...this.#sites.keys()].map((path) => this.#read(path)));
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#changed.dispose();
  }

  async #read(conference: string): Promise<void> {
    if (!this.#sites.has(conference)) this.#sites.set(conference, undefined);
    this.#watcher ??= this.#watch();
    const [{ filesToWaitFor, readFacts }, { sitePlace }] = await Promise.all([
      import('../preview/site-facts'),
      import('../preview/site-place'),
    ]);
    const folder = { uri: this.#root, local: this.#local };
    const place = await sitePlace(conference, filesToWaitFor(folder));
    const { found, asked } = await readFacts(folder, place.base);
    const wanted = vscode.workspace
      .getConfiguration('conferenceNotes', this.#root)
      .get<string>('relearnVersion', '')
      .trim();
    const relearn =
      found.relearn ??
      (wanted === '' ? undefined : { version: wanted, source: 'conferenceNotes.relearnVersion' });
    const settings = { ...found.settings, ...(relearn && { relearnVersion: relearn.version }) };
    const below = (path: string): string => (path === '' ? place.base : inFolder(place.base, path));
    this.#sites.set(conference, {
      around: { base: place.base, content: place.content, facts: { ...found, relearn, settings } },
      asked: new Set([...asked].map(below)),
    });
    const told = relearn ? `${relearn.version}, told by ${relearn.source}` : 'taken for the newest';
    this.#log.info(`Relearn of the site in “${below('') || '.'}”: ${told}.`);
    this.#changed.fire();
  }

  #watch(): vscode.FileSystemWatcher {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.#root, '**'));
    const follow = (uri: vscode.Uri): void => {
      const path = pathIn(this.#root, uri);
      if (path === undefined) return;
      const folder = folderOf(path);
      for (const [conference, site] of this.#sites)
        if (site && (site.asked.has(path) || site.asked.has(folder)) && !path.endsWith('.md'))
          void this.#read(conference);
    };
    watcher.onDidCreate(follow);
    watcher.onDidDelete(follow);
    watcher.onDidChange(follow);
    return watcher;
  }

  #conferences(): string[] {
    return this.#index.outline.conferences.filter(({ layout }) => layout === 'site').map(({ path }) => path);
  }

  #conferenceOf(path: string): string | undefined {
    return this.#conferences().find((conference) => isIn(conference, path));
  }
}
