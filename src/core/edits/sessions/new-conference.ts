import { inDoubleQuotes, yamlString } from '../front-matter-line';
import { PLACE_CONFIGS } from '../../site/config-names';
import { inFolder } from '../../site/paths';
import type { NotesEdit } from '../../text/text-edit';
import { slugOf } from './slug';

/** A Hugo site, one README, a file a day, or a file a talk. */
export type ConferenceKind = 'site' | 'file' | 'day-files' | 'pages';

/**
 * A conference with a first day: a Hugo site with Relearn, its configuration and template of a talk included, one file,
 * or files a day or a talk; those have a first talk, without which nothing would say that they are of a conference.
 *
 * @param folder in which it is put, relative to the root, empty for the root
 * @param talk the title of the first talk, where `needsTalk` says so
 * @param buttons parked in the template of a talk, each on one line
 * @returns undefined when files are there already that it would need
 */
export function newConference(
  name: string,
  kind: ConferenceKind,
  folder: string,
  hasFile: (path: string) => boolean,
  { talk = '', buttons = [] }: { readonly talk?: string; readonly buttons?: readonly string[] } = {},
): { readonly edit: NotesEdit; readonly path: string; readonly offset: number } | undefined {
  const base = folder === '' ? '' : `${folder}/`;
  if (kind === 'file') {
    const path = hasFile(`${base}README.md`) ? `${base}${slugOf(name)}.md` : `${base}README.md`;
    const text = `# ${name}\n\n## Day 1\n\n`;
    return hasFile(path)
      ? undefined
      : { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
  }
  if (needsTalk(kind)) {
    const [path, text] =
      kind === 'pages'
        ? [`${base}day1/01_${slugOf(talk)}.md`, `# ${talk}\n\n`]
        : [`${base}day1.md`, `# Day 1\n\n## ${talk}\n\n`];
    const creations = [
      { path: `${base}README.md`, text: `# ${name}\n` },
      { path, text },
    ];
    const isTaken = creations.some((creation) => hasFile(creation.path));
    return isTaken ? undefined : { edit: { changes: [], creations }, path, offset: text.length };
  }
  const home = `---\ntitle: ${yamlString(name)}\ntype: home\n---\n\n`;
  const day = `---\ntitle: Day 1\nweight: 1\ntype: chapter\n---\n\n`;
  const path = `${base}content/day1/_index.md`;
  const creations = [
    { path: `${base}content/_index.md`, text: home },
    { path, text: day },
  ];
  if (creations.some((creation) => hasFile(creation.path))) return undefined;
  const archetype = { path: `${base}archetypes/default.md`, text: archetypeOf(buttons) };
  if (!hasFile(archetype.path)) creations.push(archetype);
  // Below a site of its own this is a part of it.
  const isConfigured = [folder, ''].some((place) =>
    PLACE_CONFIGS.some((file) => hasFile(inFolder(place, file))),
  );
  if (!isConfigured) creations.push({ path: `${base}hugo.toml`, text: configOf(name) });
  return { edit: { changes: [], creations }, path, offset: day.length };
}

/** Whether a conference kept like this begins with a talk. */
export function needsTalk(kind: ConferenceKind): boolean {
  return kind === 'day-files' || kind === 'pages';
}

/** The template of a talk for `hugo new` and New Session. */
function archetypeOf(buttons: readonly string[]): string {
  const head = [
    '---',
    'title: "{{ replace .File.ContentBaseName "-" " " | title }}"',
    'weight: 1',
    'tags: []',
    '---',
    '',
  ];
  const parked = buttons.map((button) => `<!-- ${button} -->`);
  return [...head, ...(parked.length > 0 ? [...parked, ''] : []), ''].join('\n');
}

/** What Hugo needs to build the site, and how to get the theme. */
function configOf(name: string): string {
  return [
    `title = ${inDoubleQuotes(name)}`,
    'baseURL = "https://example.org/"',
    'languageCode = "en"',
    '# git submodule add https://github.com/McShelby/hugo-theme-relearn themes/hugo-theme-relearn',
    'theme = "hugo-theme-relearn"',
    '',
  ].join('\n');
}
