import { yamlString } from '../front-matter-line';
import type { NotesEdit } from '../../text/text-edit';
import { slugOf } from './slug';

export type ConferenceKind = 'site' | 'file';

/**
 * A conference with a first day: pages for a Hugo site with Relearn, or one file.
 *
 * @param folder in which it is put, relative to the root, empty for the root
 * @returns undefined when files are there already that it would need
 */
export function newConference(
  name: string,
  kind: ConferenceKind,
  folder: string,
  hasFile: (path: string) => boolean,
): { readonly edit: NotesEdit; readonly path: string; readonly offset: number } | undefined {
  const base = folder === '' ? '' : `${folder}/`;
  if (kind === 'file') {
    const path = hasFile(`${base}README.md`) ? `${base}${slugOf(name)}.md` : `${base}README.md`;
    const text = `# ${name}\n\n## Day 1\n\n`;
    return hasFile(path)
      ? undefined
      : { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
  }
  const home = `---\ntitle: ${yamlString(name)}\ntype: home\n---\n\n`;
  const day = `---\ntitle: Day 1\nweight: 1\ntype: chapter\n---\n\n`;
  const path = `${base}content/day1/_index.md`;
  const creations = [
    { path: `${base}content/_index.md`, text: home },
    { path, text: day },
  ];
  if (creations.some((creation) => hasFile(creation.path))) return undefined;
  return { edit: { changes: [], creations }, path, offset: day.length };
}
