import { folderOf } from '../../site/paths';
import { number } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { param } from '../../shortcodes/shortcode';

/** The addresses of a note's parked buttons. */
export function parkedAddresses(_path: string, note: Note): string[] {
  const addresses = note.shortcodes.flatMap((shortcode) => {
    const address =
      shortcode.parked && shortcode.name === 'button' ? param(shortcode, 'href')?.trim() : undefined;
    return address === undefined || address === '' ? [] : [address];
  });
  return addresses.length < 2 ? addresses : [...new Set(addresses)];
}

/** A note's weight in each of the folders it lies in. */
export function weightsInFolders(path: string, note: Note): string[] {
  const weight = number(note.frontMatter, 'weight');
  if (weight === undefined) return [];
  const keys: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
    keys.push(weightInFolder(folder, weight));
  keys.push(weightInFolder('', weight));
  return keys;
}

export const weightInFolder = (folder: string, weight: number): string => `${String(weight)} ${folder}`;
