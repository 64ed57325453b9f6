import { readTomlTables } from '../note/front-matter/toml';
import { parseYaml } from '../note/yaml-document';
import { YamlValues } from '../note/yaml-values';

/** A table of a configuration; all keys are in lower case, for Hugo does not mind it. */
export interface Table {
  readonly [key: string]: unknown;
}

/** What a TOML, YAML or JSON file says; undefined for one that cannot be read or is no table. */
export function readTable(text: string, fileName: string): Table | undefined {
  const isToml = fileName.toLowerCase().endsWith('.toml');
  try {
    const source = text.replace(/^\uFEFF/, '');
    const value: unknown = isToml ? readTomlTables(source) : readYamlTables(source);
    return isTable(value) ? lowered(value) : undefined;
  } catch {
    // Half-typed, or aliases by the thousand: Hugo would stop, readers go on with what they know.
    return undefined;
  }
}

/** What a YAML or JSON text says; undefined for one that is beyond what a reader may be asked to follow. */
function readYamlTables(source: string): unknown {
  const root = parseYaml(source)?.contents;
  if (!root) return undefined;
  const values = new YamlValues(root);
  const value = values.of(root);
  return values.isBeyond ? undefined : value;
}

/** Two tables as one; where both have a value that is no table, the second one's holds. */
export function merged(first: Table, second: Table): Table {
  const result: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = result[key];
    result[key] = isTable(before) && isTable(value) ? merged(before, value) : value;
  }
  return result;
}

/** The value at keys divided by dots; undefined when there is none. */
export function valueAt(table: Table, path: string): unknown {
  let value: unknown = table;
  for (const key of path.toLowerCase().split('.')) {
    if (!isTable(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A string, or the strings of a list; empty for anything else. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function lowered(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [key.toLowerCase(), loweredValue(value)]),
  );
}

function loweredValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loweredValue);
  return isTable(value) ? lowered(value) : value;
}
