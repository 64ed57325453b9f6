import * as vscode from 'vscode';
import { encodingOf } from '../../core/text/encoding';
import type { Schedule } from '../../core/schedule/schedule';
import { messageOf, openDocument } from '../notes/read-note';

/** Schedules above this size are not; the largest known are a tenth of it. */
const LARGEST = 50 * 1024 * 1024;

interface SourceItem extends vscode.QuickPickItem {
  readonly read: () => Promise<string | undefined>;
}

/**
 * The text of a schedule: of a file that is named, or one that the user picks, or of the clipboard.
 *
 * @returns undefined when the user would rather not
 */
export async function readSource(argument: unknown, title: string): Promise<string | undefined> {
  if (argument instanceof vscode.Uri) return readFile(argument);
  const items: SourceItem[] = [
    {
      label: vscode.l10n.t('$(file) From a File'),
      description: vscode.l10n.t('.ics, .xml, .json, .html, .csv, .tsv'),
      read: () => pickFile(title),
    },
    {
      label: vscode.l10n.t('$(clippy) From the Clipboard'),
      description: vscode.l10n.t('the text of such a file'),
      read: async () => vscode.env.clipboard.readText(),
    },
  ];
  const placeHolder = vscode.l10n.t('Where is the schedule?');
  const source = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
  return source?.read();
}

async function pickFile(title: string): Promise<string | undefined> {
  const files = await vscode.window.showOpenDialog({
    title,
    canSelectMany: false,
    filters: {
      [vscode.l10n.t('Schedules')]: ['ics', 'ical', 'xml', 'json', 'html', 'htm', 'csv', 'tsv', 'txt'],
    },
  });
  return files?.[0] && readFile(files[0]);
}

async function readFile(uri: vscode.Uri): Promise<string> {
  const open = openDocument(uri);
  if (open) return open.getText();
  const bytes = await vscode.workspace.fs.readFile(uri);
  if (bytes.byteLength > LARGEST)
    throw new Error(
      vscode.l10n.t('“{0}” is too large to be a schedule.', vscode.workspace.asRelativePath(uri)),
    );
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/**
 * Reads a schedule, and asks for the venue's zone once when the file does not hold it.
 *
 * @param known the zone of an earlier import
 * @returns undefined when the user would rather not
 * @throws a sentence for the user
 */
export async function readScheduleText(
  text: string,
  title: string,
  known: string | undefined,
  log: vscode.LogOutputChannel,
): Promise<Schedule | undefined> {
  const { readSchedule } = await import('../../core/schedule/read-schedule');
  const first = readSchedule(text);
  if ('reason' in first) throw new Error(first.reason);
  const zone = first.zone ?? known ?? (await pickZone(first, title));
  if (zone === undefined) return undefined;
  const schedule = zone === '' || zone === first.zone ? first : readSchedule(text, { zone });
  if ('reason' in schedule) throw new Error(schedule.reason);
  tell(schedule, log);
  return schedule;
}

/** @returns empty when times are to stay as they are, undefined when the user would rather not */
async function pickZone(schedule: Schedule, title: string): Promise<string | undefined> {
  const { likelyZones } = await import('../../core/schedule/time/likely-zones');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const none = vscode.l10n.t('As they are in the file');
  const items = [
    ...likelyZones(schedule, own).map((zone) => ({ label: zone, zone })),
    { label: none, zone: '' },
  ];
  const placeHolder = vscode.l10n.t(
    'The file does not say which time zone its times are in. What is the venue’s time zone?',
  );
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.zone;
}

function tell({ problems }: Schedule, log: vscode.LogOutputChannel): void {
  if (problems.length === 0) return;
  for (const { line, message } of problems) log.warn(`Schedule, line ${line}: ${message}`);
  const show = vscode.l10n.t('Show Log');
  const [first] = problems;
  const sentence =
    problems.length === 1
      ? vscode.l10n.t('Part of the schedule could not be read: {0}', first?.message ?? '')
      : vscode.l10n.t(
          '{0} parts of the schedule could not be read; the log lists them all.',
          problems.length,
        );
  vscode.window.showWarningMessage(sentence, show).then(
    (choice) => {
      if (choice !== undefined) log.show();
    },
    (error: unknown) => {
      log.error(messageOf(error));
    },
  );
}
