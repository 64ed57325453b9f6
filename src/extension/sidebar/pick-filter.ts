import * as vscode from 'vscode';
import { readFilter, type FilterPart } from '../../core/conference/session-filter';
import { labelOf } from './session-filter';

/** What can be ticked. */
export interface FilterChoice {
  readonly icon: string;
  readonly label: string;
  /** How many sessions it finds; empty when nobody knows yet. */
  readonly description: string;
  readonly part: FilterPart;
}

interface FilterItem extends vscode.QuickPickItem {
  readonly parts: readonly FilterPart[];
}

/**
 * Asks what to narrow the sidebar down to. Several can be ticked; what is typed can be taken with Enter at once, or
 * ticked as well.
 *
 * @param groups what is offered, each below its heading
 * @param now what the sidebar is narrowed down to already
 * @returns undefined when the user would rather not; empty for no filter
 */
export function pickFilter(
  groups: readonly { readonly heading: string; readonly choices: readonly FilterChoice[] }[],
  now: readonly FilterPart[],
): Promise<readonly FilterPart[] | undefined> {
  const picker = vscode.window.createQuickPick<FilterItem>();
  // Not in the API's types yet, but obeyed: the order is the one in which they are given.
  Object.assign(picker, { sortByLabel: false });
  picker.title = vscode.l10n.t('Filter Sessions');
  picker.placeholder = vscode.l10n.t('Words, is:draft, no:recording, tag:… or speaker:…; tick several');
  picker.canSelectMany = true;
  const known = groups.flatMap(({ heading, choices }) =>
    choices.length === 0 ? [] : [separator(heading), ...choices.map(itemOf)],
  );
  const typed = now.filter((part) => !known.some(({ parts }) => isSame(parts, part)));
  const added: FilterItem[] = typed.length > 0 ? [wordsItem(typed)] : [];
  let ticked: readonly FilterItem[] = [
    ...added,
    ...known.filter(({ parts }) => now.some((part) => isSame(parts, part))),
  ];
  const show = (value: string): void => {
    const parts = readFilter(value);
    const words = parts.length === 0 ? [] : [wordsItem(parts)];
    picker.items = [...words, ...added, ...known];
    picker.selectedItems = ticked;
    if (words.length > 0) picker.activeItems = words;
  };
  show('');
  return new Promise((resolve) => {
    picker.onDidChangeValue(show);
    picker.onDidChangeSelection((items) => {
      const isMore = items.some((item) => !ticked.includes(item));
      ticked = items;
      if (!isMore || picker.value === '') return;
      // What was typed has found what is ticked now.
      for (const item of items) if (!known.includes(item) && !added.includes(item)) added.push(item);
      picker.value = '';
      show('');
    });
    picker.onDidAccept(() => {
      const [active] = picker.activeItems;
      const isTyped = picker.value.trim() !== '';
      const last = active?.parts ?? readFilter(picker.value);
      resolve([
        ...picker.selectedItems.flatMap(({ parts }) => parts),
        ...(isTyped || picker.selectedItems.length === 0 ? last : []),
      ]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function separator(label: string): FilterItem {
  return { label, kind: vscode.QuickPickItemKind.Separator, parts: [] };
}

function itemOf({ icon, label, description, part }: FilterChoice): FilterItem {
  return { label: `$(${icon}) ${label}`, description, parts: [part] };
}

function wordsItem(parts: readonly FilterPart[]): FilterItem {
  const label = `$(search) ${vscode.l10n.t('Sessions with {0}', labelOf(parts))}`;
  return { label, alwaysShow: true, parts };
}

function isSame(parts: readonly FilterPart[], part: FilterPart): boolean {
  return parts.length === 1 && JSON.stringify(parts[0]) === JSON.stringify(part);
}
