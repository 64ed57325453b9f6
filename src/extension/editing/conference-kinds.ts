import * as vscode from 'vscode';
import type { ConferenceKind } from '../../core/edits/sessions/new-conference';

/** A layout in which notes can be kept, as it is offered for a new conference. */
interface KindOffer {
  readonly layout: ConferenceKind;
  readonly label: string;
  readonly description: string;
}

/** The layouts that a new conference can have. */
export function conferenceKinds(): KindOffer[] {
  return [
    {
      layout: 'site',
      label: vscode.l10n.t('Hugo site'),
      description: vscode.l10n.t('a folder a day, a page a talk, for the theme Relearn'),
    },
    {
      layout: 'file',
      label: vscode.l10n.t('Single file'),
      description: vscode.l10n.t('one file, a heading a day and a talk'),
    },
    {
      layout: 'day-files',
      label: vscode.l10n.t('A file a day'),
      description: vscode.l10n.t('a heading a talk'),
    },
    { layout: 'pages', label: vscode.l10n.t('A file a talk'), description: vscode.l10n.t('a folder a day') },
  ];
}
