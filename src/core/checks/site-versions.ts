import { DEFAULT_HUGO_SETTINGS, type HugoSettings } from '../site/hugo-settings';
import { leastHugo } from '../site/relearn-version';
import { isAtLeast } from '../text/version';
import type { RuleContext, SiteAround } from './rule';

/** How the site of a note is read and which versions it has. */
export interface KnownSite {
  readonly settings: HugoSettings;
  readonly relearn: string;
  /** The least version of Hugo that its Relearn asks for; undefined when nothing tells. */
  readonly hugo: string | undefined;
  /** Whether its files tell the version; else it is taken for the newest. */
  readonly isTold: boolean;
  readonly ownShortcodes: ReadonlySet<string>;
  since(version: string): boolean;
}

const unknown: KnownSite = known(undefined);
const bySite = new WeakMap<SiteAround, KnownSite>();

/** What is known of the site of a note; the newest version and Hugo's defaults where nothing is. */
export function siteAround({ path, around }: Pick<RuleContext, 'path' | 'around'>): KnownSite {
  const site = around.siteOf(path);
  if (!site) return unknown;
  let found = bySite.get(site);
  if (!found) bySite.set(site, (found = known(site)));
  return found;
}

/** The folder of the pages that a note is in, relative to the root of the notes; undefined when nobody knows. */
export function contentAround({ path, around }: Pick<RuleContext, 'path' | 'around'>): string | undefined {
  return around.siteOf(path)?.content;
}

function known(site: SiteAround | undefined): KnownSite {
  const settings = { ...DEFAULT_HUGO_SETTINGS, ...site?.facts.settings };
  const relearn = settings.relearnVersion;
  /** Each rule asks for its one version in note after note. */
  const reached = new Map<string, boolean>();
  return {
    settings,
    relearn,
    hugo: leastHugo(relearn),
    isTold: site?.facts.relearn !== undefined,
    ownShortcodes: site?.facts.ownShortcodes ?? new Set(),
    since: (version) => {
      let found = reached.get(version);
      if (found === undefined) reached.set(version, (found = isAtLeast(relearn, version)));
      return found;
    },
  };
}
