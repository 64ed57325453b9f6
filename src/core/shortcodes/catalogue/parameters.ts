import { sentence } from '../../language/sentence';
import { isAtLeast } from '../../text/version';
import type { Shortcode, ShortcodeParam } from '../shortcode';
import { describe } from './catalogue';
import type { ParamDescription, ShortcodeDescription } from './description';

/** Whether a shortcode or parameter is there in a version of its bringer. */
function isThere(
  { since = '0', until }: { readonly since?: string; readonly until?: string },
  version: string,
): boolean {
  return isAtLeast(version, since) && (until === undefined || !isAtLeast(version, until));
}

/** The parameters that a version knows; all of them for those of Hugo, whose versions differ from Relearn's. */
export function paramsIn(shortcode: ShortcodeDescription, relearn: string): readonly ParamDescription[] {
  return shortcode.from === 'hugo'
    ? shortcode.params
    : shortcode.params.filter((param) => isThere(param, relearn));
}

/**
 * What a use says of a parameter, by its name, another of its names, or its position; the last one of a name wins.
 *
 * @returns undefined when it says nothing, or the version does not know the parameter
 */
export function givenParam(
  { name, params }: Pick<Shortcode, 'name' | 'params'>,
  param: string,
  relearn: string,
): ShortcodeParam | undefined {
  const shortcode = describe(name);
  const known = shortcode && paramsIn(shortcode, relearn).find((one) => one.name === param);
  if (!known) return undefined;
  const aliases = (known.aliases ?? []).filter((alias) => isThere(alias, relearn));
  const own = isAtLeast(relearn, known.nameSince ?? '0') ? [param] : [];
  for (const wanted of [...own, ...aliases.map((alias) => alias.name)]) {
    const given = params.findLast(({ name: written }) => written === wanted);
    if (given) return given;
  }
  if (known.position === undefined) return undefined;
  return params.filter((given) => given.name === undefined)[known.position - 1];
}

/** What holds when a parameter is left out, in a version; undefined when nothing does. */
export function fallbackOf({ fallback }: ParamDescription, relearn: string): string | undefined {
  if (fallback === undefined || typeof fallback === 'string') return fallback;
  return fallback.find(([since]) => isAtLeast(relearn, since))?.[1];
}

/** The fallback of a parameter by the names of both. */
export function fallbackNamed(shortcode: string, param: string, relearn: string): string | undefined {
  const known = describe(shortcode)?.params.find((one) => one.name === param);
  return known && fallbackOf(known, relearn);
}

/** A parameter by its name or another of its names; undefined for one that the shortcode does not have. */
export function paramNamed({ params }: ShortcodeDescription, name: string): ParamDescription | undefined {
  return params.find(
    (param) => param.name === name || (param.aliases ?? []).some((alias) => alias.name === name),
  );
}

/** A shortcode in the versions of a site, whose Hugo is known only as far as its Relearn asks for one. */
export interface Versions {
  readonly relearn: string;
  readonly hugo: string | undefined;
}

/** Whether a site has a shortcode by its version; undefined when its Hugo may have it or not. */
export function isInVersion(
  { from, since, until }: ShortcodeDescription,
  { relearn, hugo }: Versions,
): boolean | undefined {
  if (from === 'relearn') return isThere({ since, ...(until !== undefined && { until }) }, relearn);
  if (hugo === undefined) return undefined;
  if (until !== undefined) return isAtLeast(hugo, until) ? false : undefined;
  // A newer Hugo than the least that Relearn asks for may be there.
  return isAtLeast(hugo, since) ? true : undefined;
}

/** A sentence about a shortcode that the site's version does not have, or has no longer. */
export function notInVersion(
  { from, since, until, deprecated }: ShortcodeDescription,
  name: string,
  relearn: string,
): string {
  if (from === 'relearn' && (until === undefined || !isAtLeast(relearn, until)))
    return sentence('“{0}” came with Relearn {1}; this site has {2}.', name, since, relearn);
  const bringer = from === 'hugo' ? 'Hugo' : `Relearn ${relearn}`;
  return deprecated === undefined
    ? sentence('{0} no longer has the shortcode “{1}”.', bringer, name)
    : sentence('{0} no longer has the shortcode “{1}”. Use “{2}”.', bringer, name, deprecated.use);
}

/** Whether a version has it and does not warn of it; of Hugo's, those that the newest one has. */
export function isLiked(shortcode: ShortcodeDescription, relearn: string): boolean {
  const { deprecated, from, until } = shortcode;
  if (from === 'hugo') return until === undefined;
  if (isInVersion(shortcode, { relearn, hugo: undefined }) === false) return false;
  return deprecated === undefined || !isAtLeast(relearn, deprecated.since);
}

/** The same by its name; one that nobody knows may be the site's own. */
export function isLikedName(name: string, relearn: string): boolean {
  const shortcode = describe(name);
  return shortcode === undefined || isLiked(shortcode, relearn);
}
