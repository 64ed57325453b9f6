import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { PreviewSettings } from '../preview/note-context';

/** What a site's configuration says that a preview heeds. */
export interface SiteConfig {
  /** Folder of the pages, relative to the configuration's. */
  readonly contentDir: string;
  readonly settings: Partial<PreviewSettings>;
  /** A value of `[params]`; parts of the name are divided by dots, their case does not matter. */
  param(name: string): string | undefined;
}

type Table = Readonly<Record<string, unknown>>;

/**
 * Reads `hugo.toml`, `hugo.yaml`, `hugo.json` or one of their older names (`config.…`). What cannot be read, and
 * a file that is no table, gives Hugo's defaults.
 */
export function readSiteConfig(text: string, fileName: string): SiteConfig {
  const table = asTable(fileName.endsWith('.toml') ? tomlOf(text) : yamlOf(text));
  const contentDir = at(table, 'contentDir');
  return {
    contentDir: typeof contentDir === 'string' && contentDir !== '' ? contentDir : 'content',
    settings: settingsIn(asTable(at(table, 'markup.goldmark'))),
    param: (name) => asText(at(table, `params.${name}`)),
  };
}

const SWITCHES: readonly (readonly [setting: keyof PreviewSettings, key: string])[] = [
  ['taskLists', 'extensions.taskList'],
  ['footnotes', 'extensions.footnote'],
  ['footnotes', 'extensions.footnote.enable'],
  ['definitionLists', 'extensions.definitionList'],
  ['typographer', 'extensions.typographer'],
  ['typographer', 'extensions.typographer.disable'],
  ['headingAttributes', 'parser.attribute.title'],
  ['blockAttributes', 'parser.attribute.block'],
];

function settingsIn(goldmark: Table): Partial<PreviewSettings> {
  const found = SWITCHES.flatMap(([setting, key]) => {
    const value = at(goldmark, key);
    return typeof value === 'boolean' ? [[setting, key.endsWith('.disable') ? !value : value] as const] : [];
  });
  return Object.fromEntries(found);
}

function tomlOf(text: string): unknown {
  try {
    return parseToml(text);
  } catch {
    // Half-typed: Hugo would stop, the preview goes on with what it knows.
    return undefined;
  }
}

function yamlOf(text: string): unknown {
  try {
    return parseDocument(text, { logLevel: 'silent' }).toJS({ maxAliasCount: 100 });
  } catch {
    // As above; aliases by the thousand end here too.
    return undefined;
  }
}

function asTable(value: unknown): Table {
  return typeof value === 'object' && value !== null ? (value as Table) : {};
}

/** The value at a path of keys, whose case Hugo does not mind. */
function at(table: Table, path: string): unknown {
  let value: unknown = table;
  for (const key of path.toLowerCase().split('.'))
    value = Object.entries(asTable(value)).find(([name]) => name.toLowerCase() === key)?.[1];
  return value;
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? undefined : JSON.stringify(value);
}
