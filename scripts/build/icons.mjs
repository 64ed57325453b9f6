import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from '../paths.mjs';

const PACKAGE = '@fortawesome/fontawesome-free';

/** Families of Font Awesome Free: their letter in icons.txt, their classes, their font. */
const FAMILIES = [
  { letter: 's', style: 'solid', classes: ['fas', 'fa-solid'], font: 'fa-solid-900', weight: 900 },
  { letter: 'r', style: 'regular', classes: ['far', 'fa-regular'], font: 'fa-regular-400', weight: 400 },
  { letter: 'b', style: 'brands', classes: ['fab', 'fa-brands'], font: 'fa-brands-400', weight: 400 },
];

/** @typedef {{ names: string[], unicode: string, families: string, since: number }} Icon */

/**
 * Puts the icons of Font Awesome Free where the preview and the checks find them: dist/preview-icons.css with its
 * fonts in dist/fonts/, and dist/data/icons.txt, whose format src/core/shortcodes/icons.ts tells. Nobody knows which
 * icons authors use, so it is all of them.
 */
export function buildIcons() {
  const version = String(readPackage('package.json').version);
  const icons = freeIcons();
  mkdirSync(inProject('dist', 'data'), { recursive: true });
  mkdirSync(inProject('dist', 'fonts'), { recursive: true });
  for (const { font } of FAMILIES)
    cpSync(
      inProject('node_modules', PACKAGE, 'webfonts', `${font}.woff2`),
      inProject('dist', 'fonts', `${font}.woff2`),
    );
  writeFileSync(inProject('dist', 'data', 'icons.txt'), icons.map(line).join(''));
  writeFileSync(inProject('dist', 'preview-icons.css'), head(version) + styles() + glyphs(icons));
}

/** @param {string} version */
function head(version) {
  return `/* Made by scripts/build/icons.mjs from Font Awesome Free ${version} (fonts: SIL OFL 1.1). */\n`;
}

/** @returns {Icon[]} in the order of their names */
function freeIcons() {
  /** @type {Record<string, { aliases?: { names?: string[] }, changes: string[], unicode: string, familyStylesByLicense: { free: { style: string }[] } }>} */
  const all = readPackage('metadata/icon-families.json');
  return Object.entries(all).flatMap(([name, icon]) => {
    const styles = icon.familyStylesByLicense.free.map(({ style }) => style);
    const families = FAMILIES.filter(({ style }) => styles.includes(style)).map(({ letter }) => letter);
    if (families.length === 0) return [];
    const since = Math.max(5, Number.parseInt(icon.changes[0] ?? '5', 10));
    const names = [name, ...(icon.aliases?.names ?? [])];
    return [{ names, unicode: icon.unicode, families: families.join(''), since }];
  });
}

/** @param {Icon} icon */
function line({ names, families, since }) {
  return `${names.join(',')} ${families} ${since}\n`;
}

/** Only what the preview's own HTML marks as an icon is drawn: the styles are on every Markdown page. */
function styles() {
  const faces = FAMILIES.map(
    ({ style, font, weight }) =>
      `@font-face{font-family:"Conference Notes ${style}";font-weight:${weight};font-display:block;src:url("./fonts/${font}.woff2") format("woff2")}\n`,
  );
  const families = FAMILIES.map(
    ({ style, classes, weight }) =>
      `i[data-icon]:is(${classes.map((name) => `.${name}`).join(',')}){font-family:"Conference Notes ${style}";font-weight:${weight}}\n`,
  );
  const all = `i[data-icon]{display:inline-block;width:1.25em;line-height:1;font-style:normal;font-variant:normal;text-align:center;text-rendering:auto;-webkit-font-smoothing:antialiased}
i[data-icon]::before{content:var(--icon,"")}
`;
  return faces.join('') + all + families.join('');
}

/** @param {Icon[]} icons */
function glyphs(icons) {
  const rules = icons.map(({ names, unicode }) => {
    const classes = names.map((name) => `.fa-${name}`);
    // A class may not begin with a digit as it stands; after `fa-` it may.
    const selector = classes.length === 1 ? classes[0] : `:is(${classes.join(',')})`;
    return `&${selector}{--icon:"\\${unicode}"}\n`;
  });
  return `i[data-icon]{\n${rules.join('')}}\n`;
}

/** @param {string} file */
function readPackage(file) {
  return createRequire(import.meta.url)(inProject('node_modules', PACKAGE, ...file.split('/')));
}
