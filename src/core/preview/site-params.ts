import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/**
 * The values below `params` of a Hugo site's configuration as text, by their names in lower case, nested ones with
 * dots between. Empty for a configuration that cannot be read.
 *
 * @param path tells the language by its ending
 */
export function siteParams(path: string, text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let configuration: unknown;
  try {
    // JSON is YAML.
    configuration = path.endsWith('.toml') ? parseToml(text) : parseYaml(text);
  } catch {
    // Hugo says what is wrong with it; a page shows that it knows no such parameter.
    return values;
  }
  collect(values, '', fieldsOf(configuration).find(([name]) => name.toLowerCase() === 'params')?.[1]);
  return values;
}

function collect(values: Map<string, string>, before: string, value: unknown): void {
  for (const [name, inner] of fieldsOf(value)) {
    const key = `${before}${name.toLowerCase()}`;
    if (typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean') {
      values.set(key, String(inner));
    } else if (inner instanceof Date) values.set(key, inner.toISOString());
    else collect(values, `${key}.`, inner);
  }
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
