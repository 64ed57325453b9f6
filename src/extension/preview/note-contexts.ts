import * as vscode from 'vscode';
import type { Conference } from '../../core/conference/model';
import type { NoteContext } from '../../core/preview/note-context';
import { shownMarks, type ShownMarks } from '../../core/recordings/time-marks/shown-marks';
import { NEWEST_RELEASE } from '../../core/site/relearn-releases';
import { isBuiltByHugo } from '../notes/built-by-hugo';
import { noteOfDocument } from '../notes/note-of-document';
import type { NoteRoot } from '../notes/note-root';
import type { Notes } from '../notes/notes';
import { openDocument } from '../notes/read-note';
import { Formulae } from '../formulae';
import { filterAddress } from '../sidebar/filter-address';
import { RenderDependencies } from './render-dependencies';
import { isConferencePage } from './conference-pages';
import { linksAround, sessionsOf, sessionsWith } from './page-links';
import { previewSettings } from './settings';
import { Site } from './site';

/** So many previews are watched for changes in other notes; hardly anybody has more of them open. */
const MOST = 4;

/** What is known of each note that a preview shows. */
export class NoteContexts implements vscode.Disposable {
  readonly #notes: Notes;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Something that a page asks for may have changed. */
  readonly onDidChange = this.#changed.event;
  /** By the address of the folder and the conference's path. */
  readonly #sites = new Map<string, Site>();
  readonly #dependencies = new Map<string, RenderDependencies>();
  readonly #formulae = new Formulae();
  readonly #outlines: vscode.Disposable;
  #opening: Promise<void> = Promise.resolve();

  constructor(notes: Notes) {
    this.#notes = notes;
    this.#formulae.onDidLoad(() => {
      this.#changed.fire();
    });
    this.#outlines = notes.onDidChange(() => {
      for (const site of this.#sites.values()) site.renew();
      void this.load().then(() => {
        this.#changed.fire();
      });
    });
  }

  /** Reads what pages ask for and notes do not say: the files of their sites. */
  load(): Promise<void> {
    this.#opening = this.#opening.then(() => this.#openSites());
    return this.#opening;
  }

  /** @returns undefined for a file that is no conference note, or while the notes are unread */
  of(document: vscode.Uri): NoteContext | undefined {
    const found = this.#notes.find(document);
    if (found === undefined || !isConferencePage(found.root.index.outline, found.path)) return undefined;
    const { root, path } = found;
    const dependencies = new RenderDependencies();
    this.#remember(document.toString(), dependencies);
    const site = this.#siteOf(root, path);
    const sessions = dependencies.note('sessions', () => sessionsOf(root, path));
    const timeMarks = timeMarksOf(document, root, path);
    const settings = previewSettings(document, site?.settings(dependencies));
    const isBuilt = site !== undefined || isBuiltByHugo(path, root);
    return {
      path,
      settings,
      isBuilt,
      isEditor: true,
      ...(isBuilt && { now: Date.now() }),
      around: dependencies.note('around', () => linksAround(root, path)),
      sessionsWith: (tag) => dependencies.note(`with ${tag}`, () => sessionsWith(root, path, tag)),
      filterAddress,
      ...(site && { version: versionText(settings.relearnVersion, site.facts.relearn?.source) }),
      formulae: () =>
        dependencies.note(
          'formulae',
          () => this.#formulae.painter(),
          (before, after) => before === after,
        ),
      ...(site === undefined ? {} : { site: site.context(path, dependencies) }),
      ...(sessions === undefined ? {} : { sessions }),
      ...(timeMarks === undefined ? {} : { timeMarks }),
    };
  }

  /** Whether a note that was shown would look different now. */
  haveChanged(): boolean {
    return [...this.#dependencies.values()].some((dependencies) => dependencies.haveChanged());
  }

  /** Forgets what was shown; it is shown again. */
  forget(): void {
    this.#dependencies.clear();
  }

  dispose(): void {
    this.#outlines.dispose();
    this.#formulae.dispose();
    this.#changed.dispose();
    for (const site of this.#sites.values()) site.dispose();
  }

  #remember(document: string, dependencies: RenderDependencies): void {
    this.#dependencies.delete(document);
    this.#dependencies.set(document, dependencies);
    const [longestAgo] = this.#dependencies.keys();
    if (this.#dependencies.size > MOST && longestAgo !== undefined) this.#dependencies.delete(longestAgo);
  }

  async #openSites(): Promise<void> {
    const wanted = new Map<string, { root: NoteRoot; path: string }>(
      this.#notes.roots.flatMap((root) =>
        conferencesOf(root)
          .filter(({ layout }) => layout === 'site')
          .map(({ path }) => [`${root.uri.toString()} ${path}`, { root, path }] as const),
      ),
    );
    for (const [key, site] of this.#sites) {
      // Notes that are read again stand in another index.
      if (wanted.get(key)?.root === site.root) continue;
      site.dispose();
      this.#sites.delete(key);
    }
    for (const [key, { root, path }] of wanted) {
      if (this.#sites.has(key)) continue;
      const site = await Site.of(root, path);
      this.#sites.set(key, site);
      site.onDidChange(() => {
        this.#changed.fire();
      });
    }
  }

  #siteOf(root: NoteRoot, path: string): Site | undefined {
    const conference = conferencesOf(root).find(
      (one) => one.layout === 'site' && (one.path === '' || path.startsWith(`${one.path}/`)),
    );
    return conference && this.#sites.get(`${root.uri.toString()} ${conference.path}`);
  }
}

/** Which Relearn the page is shown as, and what told it. */
function versionText(version: string | undefined, source: string | undefined): string {
  if (source !== undefined) return vscode.l10n.t('Relearn {0}, as {1} says', version ?? '', source);
  if (version !== undefined) return vscode.l10n.t('Relearn {0}, as your settings say', version);
  return vscode.l10n.t('Relearn {0}: nothing on the site says which version it uses', NEWEST_RELEASE);
}

function conferencesOf({ index }: NoteRoot): readonly Conference[] {
  return index.outline.conferences;
}

/** Where the time marks of a note lead; undefined when no talk of it has a recording. */
function timeMarksOf(document: vscode.Uri, { index }: NoteRoot, path: string): ShownMarks | undefined {
  const open = openDocument(document);
  const text = open?.getText();
  if (!open || text === undefined || !/\[\d{1,3}:\d/.test(text)) return undefined;
  return shownMarks(text, noteOfDocument(open), index.sessionsOf(path));
}
