import { contentFolders, languageCodes } from './content-folders';
import { readHugoConfig, type HugoConfig } from './hugo-config';
import type { HugoSettings } from './hugo-settings';
import { relearnVersion, type FoundVersion } from './relearn-version';
import type { SiteFiles } from './site-files';
import { settingsOfSite } from './site-settings';
import { ownShortcodes } from './themes';

/** What the files of a Hugo site say about how its notes are read, whatever the notes say. */
export interface SiteFacts {
  /** Undefined for a site without a configuration. */
  readonly config: HugoConfig | undefined;
  /** Folders of the pages, relative to the site's root, its own first. */
  readonly contentFolders: readonly string[];
  /** Codes of its languages, in lower case. */
  readonly languages: readonly string[];
  /** Undefined when nothing tells. */
  readonly relearn: FoundVersion | undefined;
  /** How Hugo reads its notes; with `relearnVersion` when that is told. */
  readonly settings: Partial<HugoSettings>;
  /** Names of shortcodes that the site and its themes bring. */
  readonly ownShortcodes: ReadonlySet<string>;
}

/** Reads what a site's files say. @param files relative to the site's root */
export function readSite(files: SiteFiles): SiteFacts {
  const config = readHugoConfig(files);
  const relearn = relearnVersion(config, files);
  return {
    config,
    contentFolders: contentFolders(config),
    languages: languageCodes(config),
    relearn,
    settings: { ...settingsOfSite(config), ...(relearn && { relearnVersion: relearn.version }) },
    ownShortcodes: ownShortcodes(config, files),
  };
}
