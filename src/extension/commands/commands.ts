import * as vscode from 'vscode';
import { Hint } from '../hint';
import { messageOf } from '../notes/read-note';
import { addTag } from './add-tag';
import { checkAllNotes } from './check-all-notes';
import { clearFilter } from './clear-filter';
import { copyTodo } from './copy-todo';
import { deleteSession } from './delete-session';
import { duplicateAsTemplate } from './duplicate-as-template';
import { editTags } from './edit-tags';
import { fillInRecordings } from './fill-in-recordings';
import { filterSessions } from './filter-sessions';
import { finishTodo } from './finish-todo';
import { fixAllTypos } from './fix-all-typos';
import { goToCurrentTalk } from './go-to-current-talk';
import { goToSession } from './go-to-session';
import { importSchedule } from './import-schedule';
import { insertButton } from './insert-button';
import { insertCodeButton } from './insert-code-button';
import { insertSessionAbove } from './insert-session-above';
import { insertSessionBelow } from './insert-session-below';
import { insertSlidesButton } from './insert-slides-button';
import { insertSnippet } from './insert-snippet';
import { insertTimeMark } from './insert-time-mark';
import { insertYoutubeButton } from './insert-youtube-button';
import { keepSession } from './keep-session';
import { linkTimeMarks } from './link-time-marks';
import { joinIntoOneFile } from './join-into-one-file';
import { linksToTalk } from './links-to-talk';
import { mergeTags } from './merge-tags';
import { moveSessionDown } from './move-session-down';
import { moveSessionToDay } from './move-session-to-day';
import { moveSessionUp } from './move-session-up';
import { neverFlag } from './never-flag';
import { newConference } from './new-conference';
import { newDay } from './new-day';
import { newSession } from './new-session';
import { nextSession } from './next-session';
import { nextTodo } from './next-todo';
import { openLivePreview } from './open-live-preview';
import { peekSession } from './peek-session';
import { previousSession } from './previous-session';
import { previousTodo } from './previous-todo';
import { promoteDraft } from './promote-draft';
import { promoteDrafts } from './promote-drafts';
import { publish } from './publish';
import { recommendSession } from './recommend-session';
import { refresh } from './refresh';
import { relatedTalks } from './related-talks';
import { removeTodo } from './remove-todo';
import { renameDay } from './rename-day';
import { renameSession } from './rename-session';
import { renameTag } from './rename-tag';
import { renumberDay } from './renumber-day';
import { revealCurrentSession } from './reveal-current-session';
import { reviewPossibleTypos } from './review-possible-typos';
import { reviewSchedule } from './review-schedule';
import { showInNotesOrder } from './show-in-notes-order';
import { showInTimeOrder } from './show-in-time-order';
import { showLog } from './show-log';
import { splitIntoPages } from './split-into-pages';
import { startNotesForCurrentTalk } from './start-notes-for-current-talk';
import { startTalkClock } from './start-talk-clock';
import { stopTalkClock } from './stop-talk-clock';
import { unpublish } from './unpublish';
import { updateDayPage } from './update-day-page';
import { updateFromSchedule } from './update-from-schedule';
import { updateTableOfContents } from './update-table-of-contents';
import type { Command } from './command';
import type { Services } from '../services';

const COMMANDS: readonly Command[] = [
  addTag,
  checkAllNotes,
  clearFilter,
  copyTodo,
  deleteSession,
  duplicateAsTemplate,
  editTags,
  fillInRecordings,
  filterSessions,
  finishTodo,
  fixAllTypos,
  goToCurrentTalk,
  goToSession,
  importSchedule,
  insertButton,
  insertCodeButton,
  insertSessionAbove,
  insertSessionBelow,
  insertSlidesButton,
  insertSnippet,
  insertTimeMark,
  insertYoutubeButton,
  keepSession,
  linkTimeMarks,
  joinIntoOneFile,
  linksToTalk,
  mergeTags,
  moveSessionDown,
  moveSessionToDay,
  moveSessionUp,
  neverFlag,
  newConference,
  newDay,
  newSession,
  nextSession,
  nextTodo,
  openLivePreview,
  peekSession,
  previousSession,
  previousTodo,
  promoteDraft,
  promoteDrafts,
  publish,
  recommendSession,
  refresh,
  relatedTalks,
  removeTodo,
  renameDay,
  renameSession,
  renameTag,
  renumberDay,
  revealCurrentSession,
  reviewPossibleTypos,
  reviewSchedule,
  showInNotesOrder,
  showInTimeOrder,
  showLog,
  splitIntoPages,
  startNotesForCurrentTalk,
  startTalkClock,
  stopTalkClock,
  unpublish,
  updateDayPage,
  updateFromSchedule,
  updateTableOfContents,
];

/** Makes the commands known to VS Code. One that fails says so in a sentence, and the log has the rest. */
export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map(({ id, run }) =>
      vscode.commands.registerCommand(id, async (...args: unknown[]) => {
        services.preview.stayInNote.dispose();
        try {
          await run(services, ...args);
        } catch (error) {
          if (error instanceof Hint) void vscode.window.showInformationMessage(error.message);
          else await showError(services.log, id, error);
        }
      }),
    ),
  );
}

async function showError(log: vscode.LogOutputChannel, id: string, error: unknown): Promise<void> {
  log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const choice = await vscode.window.showErrorMessage(messageOf(error), vscode.l10n.t('Show Log'));
  if (choice !== undefined) log.show();
}
