import * as vscode from 'vscode';
import { callRunner, runSettings } from './harness/bridge';

/** Where an element is looked for: in the workbench itself, or in whatever webviews are open. */
export interface Place {
  readonly webview?: boolean;
}

/** An element of a Markdown preview. */
export interface PreviewedElement {
  readonly name: string;
  /** Their names. */
  readonly attributes: readonly string[];
  /** `href` or `src` as the browser understands it, else empty. */
  readonly address: string;
}

/** A barrier to people who use a screen reader, a keyboard or strong contrast. */
export interface AuditFinding {
  readonly rule: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical';
  /** The beginning of the element. */
  readonly html: string;
  readonly why: string;
}

/** A key that is pressed, words that are typed, or a selector that is waited for. */
export type Step = readonly ['type' | 'press' | 'see', string];

/** What happens in another window until it is killed. */
export interface Fate {
  readonly folder: string;
  /** Is waited for. */
  readonly before: readonly Step[];
  /** Goes on and on until the end. */
  readonly during: readonly Step[];
  readonly victim: 'extension host' | 'window' | 'server';
  /** Milliseconds since `during` has begun. */
  readonly after: number;
  /** Is waited for in a window that is opened on the same folder afterwards. */
  readonly again?: readonly Step[];
}

/**
 * The window as its user sees it. Selectors are Playwright's (CSS, `text=…`, `:has-text("…")`); a method that takes
 * one waits for the first visible match, and fails with a sentence when there is none.
 */
export const workbench = {
  /** @returns the path of the picture, `out/screenshots/<run>/<name>.png` */
  screenshot: (name: string) => callRunner('screenshot', name) as Promise<string>,
  /** The text of the first match, as it is drawn. */
  text: (selector: string, place: Place = {}) =>
    callRunner('text', selector, place.webview) as Promise<string>,
  /** The texts of all matches there are now; does not wait. */
  texts: (selector: string, place: Place = {}) =>
    callRunner('texts', selector, place.webview) as Promise<string[]>,
  html: (selector: string, place: Place = {}) =>
    callRunner('html', selector, place.webview) as Promise<string>,
  /** @returns null when the element has no such attribute */
  attribute: (selector: string, name: string, place: Place = {}) =>
    callRunner('attribute', selector, name, place.webview) as Promise<string | null>,
  /** The addresses of what open webviews have loaded. */
  loaded: () => callRunner('loaded') as Promise<string[]>,
  /** Origins that the window, its webviews and workers have asked for anything, or the protocol where there is none. */
  requested: () => callRunner('requested') as Promise<string[]>,
  /** The elements of open Markdown previews. */
  previewed: () => callRunner('previewed') as Promise<PreviewedElement[]>,
  /** What axe-core finds in open Markdown previews. */
  audited: () => callRunner('audited') as Promise<AuditFinding[]>,
  click: (selector: string, place: Place = {}) => callRunner('click', selector, place.webview),
  rightClick: (selector: string) => callRunner('rightClick', selector),
  hover: (selector: string, place: Place = {}) => callRunner('hover', selector, place.webview),
  drag: (from: string, to: string) => callRunner('drag', from, to),
  /** Drags the sidebar's edge. @returns how wide it is then, in pixels */
  sidebarWidth: (width: number) => callRunner('sidebarWidth', width) as Promise<number>,
  /** Waits until nothing matches any more. */
  gone: (selector: string) => callRunner('gone', selector),
  /** Renames a file or folder behind the editor's back, as another program does. Paths of this machine. */
  moveOnDisk: (from: string, to: string) => callRunner('moveOnDisk', from, to),
  /** Writes a file behind the editor's back. */
  writeOnDisk: (path: string, text: string) => callRunner('writeOnDisk', path, text),
  /** Makes a link, to something that need not be there. @param target as it stands in the link */
  linkOnDisk: (target: string, path: string) => callRunner('linkOnDisk', target, path),
  /** Puts a PNG, as Base64, into the clipboard of the browser. */
  copyPicture: (base64: string) => callRunner('copyPicture', base64),
  /** Whether windows beside this one can be opened and killed. */
  canKill: () => callRunner('canKill') as Promise<boolean>,
  /** Opens a folder in another window, with a server of its own, and kills it in the middle of what is done there. */
  killWindow: (fate: Fate) => callRunner('killWindow', fate),
  /** @param delay milliseconds after each key */
  type: (text: string, delay?: number) => callRunner('type', text, delay),
  /** @param key as Playwright names it: `Enter`, `Escape`, `Control+Space` */
  press: (key: string) => callRunner('press', key),
};

/** The Uri of something in a copy of test/fixtures; tests may write there. */
export function fixture(...path: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const { fixtures } = runSettings();
  if (folder === undefined) throw new Error('The window has no folder.');
  if (fixtures === undefined) return vscode.Uri.joinPath(folder.uri, '..', ...path);
  // The folder's Uri has the scheme and host that files have in this kind of extension host.
  return vscode.Uri.joinPath(folder.uri.with({ path: vscode.Uri.file(fixtures).path }), ...path);
}

/**
 * Asks again until the answer is there: much of VS Code answers empty in a window's first seconds.
 *
 * @param ask gives undefined, false, or throws while it is too early
 * @param what completes the sentence "… did not happen" of the failure
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  let reason = '';
  // A round takes longer on a busy machine, and a new reason says that something moves: no clock decides.
  for (let still = 0; still < 1800; still++) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      const said = ` (${error instanceof Error ? error.message : String(error)})`;
      if (said !== reason) still = 0;
      reason = said;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not happen, and nothing has moved for three minutes${reason}`);
}

/**
 * Asks for something, and asks again when it has not come for a while: a key or a command is lost when the cursor is
 * still on its way.
 *
 * @param selector what is on the screen when it has been understood
 */
export async function askFor(selector: string, ask: () => PromiseLike<unknown>): Promise<void> {
  const isThere = async (): Promise<boolean> => (await workbench.texts(selector)).length > 0;
  await askUntil(`${selector} on the screen`, isThere, ask);
}

/** The same for something that no selector tells. @param what as `eventually` has it */
export async function askUntil(
  what: string,
  isThere: () => boolean | PromiseLike<boolean>,
  ask: () => PromiseLike<unknown>,
): Promise<void> {
  let rounds = 0;
  await eventually(what, async () => {
    if (rounds++ % 50 === 0) await ask();
    return isThere();
  });
}

/** Takes back what has not been saved. The command is for the active editor, which may be another one for a moment. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await eventually(`${document.uri.path} being as it is on disk`, async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    return !document.isDirty;
  });
}

/** Runs a command as its user does: by its name in the palette. @param name as the palette shows it */
export async function fromPalette(name: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.quickOpen', `>${name}`);
  await workbench.text(`.quick-input-list .monaco-list-row.focused:has-text("${name}")`);
  await workbench.press('Enter');
}
