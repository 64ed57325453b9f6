import * as vscode from 'vscode';
import { STYLES, type Style } from '../../core/shortcodes/styles';
import { loadIcons } from '../icon-list';

/** Icons that buttons of talks have most often, offered first. */
const USUAL = [
  'video',
  'person-chalkboard',
  'code',
  'link',
  'download',
  'file-pdf',
  'book',
  'globe',
  'users',
];

/** Asks for a style, each with its colour. @returns undefined when the user would rather not */
export async function pickStyle(title: string): Promise<string | undefined> {
  const items = STYLES.map((style) => ({
    label: style.name,
    description: style.colour === undefined ? '' : (style.title ?? ''),
    iconPath: lookOf(style),
    style,
  }));
  const placeHolder = vscode.l10n.t('How it looks');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.style.name;
}

/** Asks for an icon. @returns empty for none, undefined when the user would rather not */
export async function pickIcon(title: string, extension: vscode.Uri): Promise<string | undefined> {
  const icons = await loadIcons(extension);
  const names = [...new Set([...USUAL, ...[...icons.keys()].toSorted()])];
  const items = names.flatMap((name) => {
    const icon = icons.get(name);
    if (!icon) return [];
    const isBrand = !icon.families.includes('solid') && icon.families.includes('brands');
    const description = [
      ...icon.families,
      ...(icon.name === name ? [] : [vscode.l10n.t('now “{0}”', icon.name)]),
    ];
    return [
      { label: name, description: description.join(', '), icon: isBrand ? `fa-fw fab fa-${name}` : name },
    ];
  });
  const none = { label: vscode.l10n.t('No icon'), description: '', icon: '' };
  const placeHolder = vscode.l10n.t('An icon of Font Awesome Free');
  const options = { title, placeHolder, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick([none, ...items], options))?.icon;
}

/** A small button in the colours of a style. */
function lookOf({ colour, name }: Style): vscode.Uri {
  const box =
    colour === undefined
      ? '<rect x="1.5" y="4.5" width="13" height="7" rx="1.5" fill="none" stroke="#888"/>'
      : `<rect x="1" y="4" width="14" height="8" rx="1.5" fill="${colour}"/>`;
  const words =
    name === 'transparent' || colour === undefined
      ? ''
      : '<rect x="4" y="7.25" width="8" height="1.5" fill="#fff"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${box}${words}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
