import { isTable, stringsIn } from './config-table';
import type { Delimiters } from './delimiters';
import type { HugoConfig } from './hugo-config';
import type { HugoSettings } from './hugo-settings';

const SWITCHES: readonly (readonly [setting: keyof HugoSettings, key: string])[] = [
  ['unsafe', 'renderer.unsafe'],
  ['taskLists', 'extensions.tasklist'],
  ['footnotes', 'extensions.footnote'],
  ['footnotes', 'extensions.footnote.enable'],
  ['definitionLists', 'extensions.definitionlist'],
  ['typographer', 'extensions.typographer'],
  ['typographer', 'extensions.typographer.disable'],
  ['headingAttributes', 'parser.attribute.title'],
  ['blockAttributes', 'parser.attribute.block'],
];

/**
 * How Hugo reads the notes of a site by its configuration. Raw HTML is dropped unless `renderer.unsafe` lets it
 * through; when the configuration cannot be read whole, nothing is said about it.
 */
export function settingsOfSite(config: HugoConfig | undefined): Partial<HugoSettings> {
  if (config === undefined) return {};
  const found = SWITCHES.flatMap(([setting, key]) => {
    const value = config.value(`markup.goldmark.${key}`);
    return typeof value === 'boolean' ? [[setting, key.endsWith('.disable') ? !value : value] as const] : [];
  });
  const delimiters = delimitersIn(config);
  return {
    ...(config.isWhole && { unsafe: false }),
    ...Object.fromEntries(found),
    ...(delimiters && { passthrough: delimiters }),
  };
}

/** Undefined unless Hugo's passthrough is on. */
function delimitersIn(config: HugoConfig): Delimiters | undefined {
  const table = config.value('markup.goldmark.extensions.passthrough');
  if (!isTable(table) || table['enable'] !== true) return undefined;
  const delimiters = table['delimiters'];
  const pairs = (kind: string): (readonly [string, string])[] => {
    const list = isTable(delimiters) ? delimiters[kind] : undefined;
    return (Array.isArray(list) ? list : []).flatMap((pair: unknown) => {
      const [open, close] = stringsIn(pair);
      return open !== undefined && close !== undefined ? [[open, close] as const] : [];
    });
  };
  return { inline: pairs('inline'), block: pairs('block') };
}
