import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { labelStyle, type LabelStyle } from '../../core/edits/promote/label-style';
import { draftWithFixes, promoteDraft, type Draft } from '../../core/edits/promote/promote-draft';
import type { Promotion } from '../../core/edits/promote/promote-session';
import { promoteNote } from '../../core/edits/promote/promote-note';
import { candidatesOf, suggestedLines, summaryLines } from '../../core/edits/promote/suggested-lines';
import type { NoteEdit, TextEdit } from '../../core/text/text-edit';
import { safeFixes } from '../../core/typos/safe-fixes';
import type { Services } from '../services';
import { applyEdit } from '../editing/apply-edit';
import { readNotes, type NoteToChange } from '../editing/create-notes';
import type { NoteRoot } from '../notes/note-root';
import { conferenceOf, dayOf } from '../notes/notes-around';
import { dayPageEdits } from './day-pages';
import { showPromoted } from './show-promoted';
import { pickSummary } from './pick-summary';
import { promoteSettings, type PromoteSettings } from './settings';

/** What became of a session. */
interface Outcome {
  readonly session: Session;
  readonly promotion: Promotion;
}

/** Sessions of one file with the edits for them. */
interface PromotedFile {
  readonly path: string;
  readonly read: NoteToChange;
  readonly outcomes: readonly Outcome[];
  readonly edits: readonly TextEdit[];
}

/**
 * Promotes sessions. One alone is promoted at once, after its Summary was picked; of several VS Code shows first what
 * will change. All of it is one step of undo.
 */
export async function promoteSessions(
  services: Services,
  root: NoteRoot,
  sessions: readonly Session[],
): Promise<void> {
  const settings = promoteSettings(root.uri);
  const isAlone = sessions.length === 1;
  const files = isAlone
    ? await promoteFiles(services, root, sessions, settings, () => true)
    : await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Reading the notes to promote'),
          cancellable: true,
        },
        (progress, token) =>
          promoteFiles(services, root, sessions, settings, (message) => {
            progress.report({ message });
            return !token.isCancellationRequested;
          }),
      );
  if (files === undefined) return;
  const outcomes = files.flatMap((file) => file.outcomes);
  tell(services.log, outcomes);
  if (!outcomes.some(({ promotion }) => promotion.outcome === 'promoted')) return;
  const notes = new Map<string, NoteToChange>(files.map(({ path, read }) => [path, read]));
  const changes: NoteEdit[] = files.filter(({ edits }) => edits.length > 0);
  if (settings.updateDayPage) changes.push(...(await dayPageEdits(root, outcomes, notes)));
  const shown = isAlone
    ? undefined
    : { label: (path: string, edit: TextEdit) => labelFor(files, path, edit) };
  const edit = { changes: changes.map(({ path, edits }) => ({ path, edits })), creations: [] };
  const isApplied = await applyEdit(root, edit, notes, shown);
  if (!isApplied && isAlone)
    throw new Error(vscode.l10n.t('The note has changed in the meantime; nothing was done. Try again.'));
  if (isApplied) await showPromoted(services.notes, root, outcomes);
}

/** @returns undefined when the user would rather not */
async function promoteFiles(
  services: Services,
  root: NoteRoot,
  sessions: readonly Session[],
  settings: PromoteSettings,
  goOn: (path: string) => boolean,
): Promise<PromotedFile[] | undefined> {
  const paths = [...new Set(sessions.map(({ path }) => path))];
  const read = await readNotes(root, paths);
  const typos = settings.fixTypos ? await typosOf(services, root, paths) : new Map<string, never[]>();
  const files: PromotedFile[] = [];
  for (const path of paths) {
    const own = read.get(path);
    if (!goOn(path)) return undefined;
    if (!own) continue;
    const chosen = sessions.filter((session) => session.path === path);
    const style = await styleFor(root, path, own, settings);
    const file = await promoteFile(
      path,
      own,
      chosen,
      style,
      settings,
      typos.get(path) ?? [],
      sessions.length > 1,
    );
    if (!file) return undefined;
    files.push(file);
  }
  return files;
}

async function promoteFile(
  path: string,
  read: NoteToChange,
  chosen: readonly Session[],
  style: LabelStyle,
  settings: PromoteSettings,
  typos: Parameters<typeof safeFixes>[0],
  isOneOfMany: boolean,
): Promise<PromotedFile | undefined> {
  const { text, note } = read;
  const outcomes = promoteNote(text, note, chosen, style).sessions;
  const drafts = outcomes
    .filter(({ promotion }) => promotion.outcome === 'promoted')
    .map(({ session }) => session);
  if (drafts.length === 0) return { path, read, outcomes, edits: [] };
  const draft = draftWithFixes(path, text, drafts, safeFixes(typos, drafts));
  const summaries = await summariesFor(draft, settings, isOneOfMany);
  if (!summaries) return undefined;
  const { edits } = promoteDraft(draft, style, ({ id }) => summaries.get(id) ?? [], {
    trimTitlesOf: settings.trimTitles ? drafts : [],
    contents: settings.updateContents ? 'update' : 'keep',
  });
  return { path, read, outcomes, edits };
}

/** Lines with which the Summaries begin, by the id of the session; undefined when the user would rather not. */
async function summariesFor(
  { text, note, sessions }: Draft,
  { summary }: PromoteSettings,
  isOneOfMany: boolean,
): Promise<Map<string, string[]> | undefined> {
  const lines = new Map<string, string[]>();
  for (const session of sessions) {
    if (summary === 'empty') continue;
    const candidates = candidatesOf(text, note, session);
    // Of several sessions VS Code shows all changes before they are made; asking for each would only be in the way.
    if (summary === 'suggest' || isOneOfMany) lines.set(session.id, suggestedLines(text, note, session));
    else if (candidates.length > 0) {
      const picked = await pickSummary(session.title, candidates);
      if (!picked) return undefined;
      lines.set(session.id, summaryLines(picked));
    }
  }
  return lines;
}

async function typosOf(
  services: Services,
  root: NoteRoot,
  paths: readonly string[],
): Promise<Map<string, Parameters<typeof safeFixes>[0]>> {
  const { checks } = await services.checks.get();
  const read = await checks.doubtfulWords(root, paths);
  return new Map(read.map(({ path, words }) => [path, words]));
}

/** The style of the file, else of the notes around it: the other files of its day, then of its conference. */
async function styleFor(
  root: NoteRoot,
  path: string,
  read: NoteToChange,
  { labels }: PromoteSettings,
): Promise<LabelStyle> {
  const { outline } = root.index;
  const near = [
    dayOf(outline, path)?.sessions ?? [],
    conferenceOf(outline, path)?.days.flatMap((d) => d.sessions) ?? [],
  ]
    .flat()
    .find(
      (session) =>
        session.path !== path && root.index.note(session.path)?.labels.some((l) => l.kind === 'notes'),
    );
  const other = near && (await readNotes(root, [near.path])).get(near.path);
  const sessions = root.index.sessionsOf(path);
  const isPage = sessions.length === 1 && sessions[0]?.span.start === 0;
  return labelStyle(other ? [read, other] : [read], isPage, labels);
}

/** The session in whose part a change lies, as the heading of the preview. */
function labelFor(files: readonly PromotedFile[], path: string, { span }: TextEdit): string {
  const found = files
    .find((file) => file.path === path)
    ?.outcomes.find(({ session }) => session.span.start <= span.start && span.start <= session.span.end);
  return found?.session.title ?? vscode.l10n.t('Table of contents and day page');
}

/** Says what was left as it is and why; the log has every session. */
function tell(log: vscode.LogOutputChannel, outcomes: readonly Outcome[]): void {
  const words = {
    promoted: vscode.l10n.t('promoted'),
    already: vscode.l10n.t('already has Summary and Notes'),
    empty: vscode.l10n.t('nothing is written yet'),
  };
  const left: string[] = [];
  for (const { session, promotion } of outcomes) {
    const what = promotion.outcome === 'refused' ? promotion.reason : words[promotion.outcome];
    log.info(`${session.path}:${String(session.line + 1)}: ${session.title}: ${what}`);
    if (promotion.outcome !== 'promoted') left.push(`“${session.title}”: ${what}`);
  }
  if (left.length === 0) return;
  const shown = left.slice(0, 3).join('; ');
  const more = left.length > 3 ? vscode.l10n.t('; and {0} more (see the log)', left.length - 3) : '';
  const isRefused = outcomes.some(({ promotion }) => promotion.outcome === 'refused');
  const sentence = vscode.l10n.t('Left as they are: {0}{1}', shown, more);
  void (isRefused
    ? vscode.window.showWarningMessage(sentence)
    : vscode.window.showInformationMessage(sentence));
}
