import * as vscode from 'vscode';
import { counted } from '../counted';

/** A tag that is in use. */
export interface TagChoice {
  readonly tag: string;
  /** Sessions of the workspace that have it. */
  readonly uses: number;
  /** How many of the chosen sessions have it. */
  readonly on: number;
}

interface TagItem extends vscode.QuickPickItem {
  readonly tag: string;
}

/**
 * Asks for tags; words that are no tag yet can be made one.
 *
 * @param of how many sessions were chosen
 * @returns undefined when the user would rather not
 */
export function pickTags(
  title: string,
  choices: readonly TagChoice[],
  of: number,
  { several }: { readonly several: boolean },
): Promise<string[] | undefined> {
  const picker = vscode.window.createQuickPick<TagItem>();
  // Not in the API's types yet, but obeyed: else a new tag, the shorter word, would come before those in use.
  Object.assign(picker, { sortByLabel: false });
  picker.title = title;
  picker.canSelectMany = several;
  picker.ignoreFocusOut = true;
  picker.placeholder = vscode.l10n.t('A tag in use, or a new one');
  picker.matchOnDescription = false;
  const known = choices.map(({ tag, uses, on }): TagItem => ({
    label: tag,
    description: describe(uses, on, of),
    tag,
  }));
  const added: TagItem[] = [];
  const show = (typed: string): void => {
    const word = typed.trim();
    const isNew = word !== '' && ![...known, ...added].some(({ tag }) => tag === word);
    const fresh = { label: word, description: vscode.l10n.t('new tag'), alwaysShow: true, tag: word };
    const picked = picker.selectedItems;
    // What is in use comes first: a few letters and Enter take it.
    picker.items = [...added, ...known, ...(isNew ? [fresh] : [])];
    if (several) picker.selectedItems = picked;
  };
  show('');
  if (several)
    picker.selectedItems = known.filter((item) =>
      choices.some(({ tag, on }) => tag === item.tag && on === of),
    );
  return new Promise((resolve) => {
    picker.onDidChangeValue(show);
    picker.onDidChangeSelection((items) => {
      // A new tag that was ticked stays in the list while other words are typed.
      for (const item of items)
        if (several && !known.includes(item) && !added.includes(item))
          added.push({ ...item, alwaysShow: false });
    });
    picker.onDidAccept(() => {
      const items = several
        ? picker.selectedItems
        : [...picker.selectedItems, ...picker.activeItems].slice(0, 1);
      resolve([...new Set(items.map(({ tag }) => tag))]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function describe(uses: number, on: number, of: number): string {
  const used = counted(uses, 'session');
  return on > 0 && on < of ? `${used} · ${vscode.l10n.t('{0} of the {1} chosen', on, of)}` : used;
}
