/** Endings of the files that Hugo reads its configuration from; of two it takes the first. */
export const ENDINGS: readonly string[] = ['toml', 'yaml', 'yml', 'json'];

/** Hugo's names for the configuration in a site's root; it reads the first one that is there. */
export const ROOT_NAMES: readonly string[] = named('hugo', 'config');

/** The files of a site's configuration that say where its pages are. */
export const PLACE_CONFIGS: readonly string[] = [
  ...ROOT_NAMES,
  ...named('hugo', 'config', 'module', 'languages').map((name) => `config/_default/${name}`),
];

function named(...names: readonly string[]): string[] {
  return names.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`));
}
