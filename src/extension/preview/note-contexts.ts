import * as vscode from 'vscode';
import type { Conference, Session } from '../../core/conference/model';
import { folderOf, relativePath } from '../../core/site/paths';
import type { ListedSession, NoteContext } from '../../core/preview/note-context';
import { NEWEST_RELEASE } from '../../core/site/relearn-releases';
import { isBuiltByHugo } from '../notes/built-by-hugo';
import type { NoteRoot } from '../notes/note-root';
import type { Notes } from '../notes/notes';
import { Formulae } from '../formulae';
import { RenderDependencies } from './render-dependencies';
import { isConferencePage } from './conference-pages';
import { previewSettings } from './settings';
import { Site } from './site';

/** So many previews are watched for changes in other notes; hardly anybody has more of them open. */
const most = 4;

/** What is known of each note that a preview shows. */
export class NoteContexts implements vscode.Disposable {
  readonly #notes: Notes;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Something that a page asks for may have changed. */
  readonly onDidChange = this.#changed.event;
  /** By the address of the folder and the conference's path. */
  readonly #sites = new Map<string, Site>();
  readonly #answers = new Map<string, RenderDependencies>();
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
    const answers = new RenderDependencies();
    this.#remember(document.toString(), answers);
    const site = this.#siteOf(root, path);
    const sessions = answers.note('sessions', () => sessionsOf(root, path));
    const settings = previewSettings(document, site?.settings(answers));
    return {
      path,
      settings,
      isBuilt: site !== undefined || isBuiltByHugo(path, root),
      ...(site && { version: versionText(settings.relearnVersion, site.facts.relearn?.source) }),
      formulae: () =>
        answers.note(
          'formulae',
          () => this.#formulae.painter(),
          (before, after) => before === after,
        ),
      ...(site === undefined ? {} : { site: site.context(path, answers) }),
      ...(sessions === undefined ? {} : { sessions }),
    };
  }

  /** Whether a note that was shown would look different now. */
  haveChanged(): boolean {
    return [...this.#answers.values()].some((answers) => answers.haveChanged());
  }

  /** Forgets what was shown; it is shown anew. */
  forget(): void {
    this.#answers.clear();
  }

  dispose(): void {
    this.#outlines.dispose();
    this.#formulae.dispose();
    this.#changed.dispose();
    for (const site of this.#sites.values()) site.dispose();
  }

  #remember(document: string, answers: RenderDependencies): void {
    this.#answers.delete(document);
    this.#answers.set(document, answers);
    const [longestAgo] = this.#answers.keys();
    if (this.#answers.size > most && longestAgo !== undefined) this.#answers.delete(longestAgo);
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
      // Notes that are read anew stand in another index.
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
  return vscode.l10n.t('Relearn {0}: nothing in the site tells its version', NEWEST_RELEASE);
}

function conferencesOf({ index }: NoteRoot): readonly Conference[] {
  return index.outline.conferences;
}

/** The sessions that the page of a day lists; undefined for other pages. */
function sessionsOf(root: NoteRoot, path: string): ListedSession[] | undefined {
  const day = conferencesOf(root)
    .filter(({ layout }) => layout === 'site')
    .flatMap(({ days }) => days)
    .find((one) => one.path === path && one.sessions.every((session) => session.path !== path));
  return day?.sessions.map((session) => listed(session, path));
}

function listed({ title, path, tags }: Session, from: string): ListedSession {
  const way = relativePath(folderOf(from), path);
  const href = way.split('/').map(encodeURIComponent).join('/');
  return { title, href: href.startsWith('.') ? href : `./${href}`, tags };
}
