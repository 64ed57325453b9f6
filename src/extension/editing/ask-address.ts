import * as vscode from 'vscode';
import { fitsKind, readAddress } from '../../core/edits/buttons/address';
import type { ButtonKind } from '../../core/edits/buttons/button';
import { copiedAddress } from '../../core/edits/buttons/copied-address';
import { readYouTube } from '../../core/edits/buttons/youtube';

/** An address, and whether it is one of the kind that was asked for. */
export interface AnsweredAddress {
  readonly url: string;
  /** Why it is not; undefined when it is. */
  readonly doubt?: string;
}

/** The address in the clipboard when it fits; else the user is asked, and told what is wrong with what they type. */
export async function askAddress(kind: ButtonKind, title: string): Promise<AnsweredAddress | undefined> {
  const copied = copiedAddress((await clipboard()).slice(0, 5000));
  const isAddress = copied.length < 2000 && /^\S+$/.test(copied);
  if (isAddress && fitsKind(kind, copied)) {
    const answer = read(kind, copied);
    if (typeof answer !== 'string' && answer.doubt === undefined) return answer;
  }
  const value = isAddress && /^https?:\/\//i.test(copied) ? copied : '';
  const hint =
    kind === 'video'
      ? vscode.l10n.t('Address or id of the video on YouTube. One in the clipboard is taken without asking.')
      : vscode.l10n.t('Its address. One in the clipboard that fits is taken without asking.');
  const typed = await vscode.window.showInputBox({
    title,
    // VS Code validates what is typed, not what is there from the beginning.
    prompt: problemOf(kind, value)?.message ?? hint,
    placeHolder: kind === 'video' ? 'https://youtu.be/…' : 'https://',
    value,
    ignoreFocusOut: true,
    validateInput: (words) => problemOf(kind, words),
  });
  if (typed === undefined || typed.trim() === '') return undefined;
  const answer = read(kind, typed);
  return typeof answer === 'string' ? undefined : answer;
}

/** @returns the address, or a sentence that says why it is none at all */
function read(kind: ButtonKind, typed: string): AnsweredAddress | string {
  const words = copiedAddress(typed);
  const plain = readAddress(words);
  if (kind !== 'video') return 'url' in plain ? plain : plain.reason;
  const video = readYouTube(words);
  if ('url' in video) return video;
  // Some other place of the web can still have a plain button.
  const isElsewhere = 'url' in plain && /^https?:\/\/[^/]+\.[^/]+/i.test(plain.url);
  return isElsewhere ? { url: plain.url, doubt: video.reason } : video.reason;
}

function problemOf(kind: ButtonKind, words: string): vscode.InputBoxValidationMessage | undefined {
  if (words.trim() === '') return undefined;
  const answer = read(kind, words);
  if (typeof answer === 'string')
    return { message: answer, severity: vscode.InputBoxValidationSeverity.Error };
  return answer.doubt === undefined
    ? undefined
    : {
        message: vscode.l10n.t('{0} Enter offers a plain button instead.', answer.doubt),
        severity: vscode.InputBoxValidationSeverity.Warning,
      };
}

/** Browsers may refuse to tell what is in the clipboard. */
async function clipboard(): Promise<string> {
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    return '';
  }
}
