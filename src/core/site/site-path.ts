import { joinInside } from './paths';

/**
 * A path that a configuration names, without `.` and `..`; undefined for one that leads out of the site's folder,
 * for nothing outside of it is read.
 */
export function pathInSite(...parts: readonly string[]): string | undefined {
  const written = parts.join('/').replaceAll('\\', '/');
  return /^(?:\/|[a-z]:)/i.test(written) ? undefined : joinInside('', written);
}
