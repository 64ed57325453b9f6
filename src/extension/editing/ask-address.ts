import * as vscode from 'vscode';

/** What a reader makes of an address: the address as it is written, or why it is none. */
export type AddressReader = (words: string) => { readonly url: string } | { readonly reason: string };

/** The address in the clipboard when it fits; else the user is asked, and told what is wrong with it. */
export async function askAddress(title: string, read: AddressReader): Promise<string | undefined> {
  const clipboard = (await vscode.env.clipboard.readText()).trim();
  const copied = clipboard.length < 2000 ? read(clipboard) : { reason: '' };
  if ('url' in copied && /^https?:/i.test(copied.url)) return copied.url;
  const typed = await vscode.window.showInputBox({
    title,
    prompt: 'Its address; the clipboard’s is taken when it fits',
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: (words) => {
      const answer = words.trim() === '' ? { url: '' } : read(words);
      return 'reason' in answer ? answer.reason : undefined;
    },
  });
  const answer = typed === undefined || typed.trim() === '' ? undefined : read(typed);
  return answer && 'url' in answer ? answer.url : undefined;
}
