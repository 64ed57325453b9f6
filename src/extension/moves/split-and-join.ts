import * as vscode from 'vscode';
import { joinIntoOne } from '../../core/edits/move/join-into-one';
import { splitIntoPages } from '../../core/edits/move/split-into-pages';
import type { SplitInto } from '../../core/edits/move/split-wish';
import type { Conference, Day } from '../../core/conference/model';
import { slugOf } from '../../core/edits/sessions/slug';
import { linkRoot } from '../../core/site/link-root';
import { folderOf, inFolder, NOTE_ENDING } from '../../core/site/paths';
import { conferenceFor } from '../editing/day-places';
import { templateFor } from '../editing/new-sessions';
import { Hint } from '../hint';
import type { NoteRoot } from '../notes/note-root';
import { say } from '../say';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { performMove } from './perform-move';

/** What a split or a join is of. */
interface Scope {
  readonly root: NoteRoot;
  readonly conference: Conference;
  /** One day alone; undefined for all of the conference. */
  readonly day: Day | undefined;
}

/** Asks for the kind of files, and takes the days of an outline, or one of them, out into files of their own. */
export async function split(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const scope = await scopeOf(services, rows);
  const { root, conference, day } = scope;
  const file = (day ?? conference.days.find(({ path }) => path !== undefined))?.path;
  if (conference.layout === 'site' || file === undefined)
    throw new Hint(vscode.l10n.t('“{0}” has its talks in pages already.', day?.name ?? conference.name));
  const items: { label: string; detail: string; into: SplitInto }[] = [
    {
      label: vscode.l10n.t('A File a Talk'),
      detail: vscode.l10n.t('in a folder for each day'),
      into: 'pages',
    },
    { label: vscode.l10n.t('A File a Day'), detail: vscode.l10n.t('talks stay headings'), into: 'days' },
    {
      label: vscode.l10n.t('A Hugo Site'),
      detail: vscode.l10n.t('pages with front matter in content, a section for each day'),
      into: 'site',
    },
  ];
  const title = vscode.l10n.t('Split “{0}” into Pages', day?.name ?? conference.name);
  const picked = await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true });
  if (!picked) return;
  const { into } = picked;
  const folder = folderOf(file);
  const template = await templateFor(root, {
    path: folder,
    layout: into === 'site' ? 'site' : 'pages',
  });
  const date = new Date().toISOString().slice(0, 10);
  const done = await performMove(services, root, [file], (notes) =>
    splitIntoPages(notes, { ...again(scope), into, folder, template, date }),
  );
  if (done) say(vscode.l10n.t('“{0}” was split.', day?.name ?? conference.name));
}

/** Asks for the file, and puts the pages of a conference, or of one day, into it. */
export async function join(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const scope = await scopeOf(services, rows);
  const { root, conference, day } = scope;
  const name = day ? `${slugOf(day.name)}.md` : 'README.md';
  const path = await vscode.window.showInputBox({
    title: vscode.l10n.t('Join “{0}” into One File', day?.name ?? conference.name),
    prompt: vscode.l10n.t('The file in which days and talks are headings then; the pages go.'),
    value: inFolder(folderFor(conference), name),
    ignoreFocusOut: true,
    validateInput: (typed) =>
      /^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))[^\\/:][^\\:]*\.(?:md|markdown)$/i.test(typed.trim())
        ? undefined
        : vscode.l10n.t('Give the path of a Markdown file in the workspace, such as README.md.'),
  });
  if (path === undefined) return;
  const sources = (day ? [day] : conference.days).flatMap((each) =>
    each.sessions.map((session) => session.path),
  );
  const done = await performMove(services, root, sources, (notes) =>
    joinIntoOne(notes, { ...again(scope), path: path.trim() }),
  );
  if (done) say(vscode.l10n.t('“{0}” is one file now.', day?.name ?? conference.name));
}

async function scopeOf({ notes }: Services, [row]: readonly TreeNode[]): Promise<Scope> {
  await notes.settle();
  const place = conferenceFor(notes, row);
  if (!place) throw new Hint(vscode.l10n.t('There is no conference yet. Use “New Conference” first.'));
  const day = row?.kind === 'day' ? place.conference.days.find(({ id }) => id === row.value.id) : undefined;
  return { ...place, day };
}

/** The conference and its days as they are now. */
function again({ root, conference, day }: Scope): {
  readonly conference: Conference;
  readonly days: readonly Day[];
} {
  const now = root.index.outline.conferences.find(({ id }) => id === conference.id) ?? conference;
  return { conference: now, days: day ? now.days.filter(({ id }) => id === day.id) : now.days };
}

/** Beside the pages of a site; in the folder of other conferences. */
function folderFor(conference: Conference): string {
  const { layout, path, days } = conference;
  if (layout === 'site') {
    const content = linkRoot(
      conference,
      days[0]?.path ?? days[0]?.sessions[0]?.path ?? inFolder(path, '_index.md'),
    );
    return /(?:^|\/)content$/.test(content) ? folderOf(content) : path;
  }
  return NOTE_ENDING.test(path) ? folderOf(path) : path;
}
