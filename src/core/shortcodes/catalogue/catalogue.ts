import { attachments } from './attachments';
import { badge } from './badge';
import { button } from './button';
import { callout } from './callout';
import { card } from './card';
import { cards } from './cards';
import { children } from './children';
import { comment } from './comment';
import type { ShortcodeDescription } from './description';
import { details } from './details';
import { expand } from './expand';
import { figure } from './figure';
import { gist } from './gist';
import { highlight } from './highlight';
import { icon } from './icon';
import { include } from './include';
import { instagram } from './instagram';
import { math } from './math';
import { mermaid } from './mermaid';
import { notice } from './notice';
import { openapi } from './openapi';
import { pages } from './pages';
import { param } from './param';
import { qr } from './qr';
import { ref } from './ref';
import { relref } from './relref';
import { resources } from './resources';
import { siteparam } from './siteparam';
import { tab } from './tab';
import { tabs } from './tabs';
import { tree } from './tree';
import { twitter } from './twitter';
import { vimeo } from './vimeo';
import { x } from './x';
import { youtube } from './youtube';

/** Every shortcode that Relearn and Hugo bring. A new one is a file beside this and a name here. */
export const CATALOGUE: readonly ShortcodeDescription[] = [
  attachments,
  badge,
  button,
  callout,
  card,
  cards,
  children,
  comment,
  details,
  expand,
  figure,
  gist,
  highlight,
  icon,
  include,
  instagram,
  math,
  mermaid,
  notice,
  openapi,
  pages,
  param,
  qr,
  ref,
  relref,
  resources,
  siteparam,
  tab,
  tabs,
  tree,
  twitter,
  vimeo,
  x,
  youtube,
];

const byName = new Map(
  CATALOGUE.flatMap((shortcode) =>
    [shortcode.name, ...(shortcode.aliases ?? [])].map((name) => [name, shortcode] as const),
  ),
);

/** The description of a shortcode by its name or an alias; undefined for one that neither brings. */
export function describe(name: string): ShortcodeDescription | undefined {
  return byName.get(name) ?? byName.get(name.toLowerCase());
}
