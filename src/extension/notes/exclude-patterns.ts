import picomatch from 'picomatch/posix';

/**
 * Whether a path is hidden by one of some patterns as `files.exclude` has them.
 *
 * A workspace's settings are other people's text: picomatch makes a regular expression of a pattern, and one with
 * thirty stars in a name would be tried against a path for longer than anybody waits. Those that are beyond what
 * people write hide nothing.
 */
export function excludeMatcher(patterns: readonly string[]): (path: string) => boolean {
  const quick = patterns.filter(isQuick);
  return quick.length === 0 ? () => false : picomatch(quick, { dot: true, noextglob: true });
}

/** Stars in one name of a path, folders of any depth, and choices in braces that one pattern may have. */
const MOST = { stars: 3, depths: 4, braces: 4, length: 300 } as const;

function isQuick(pattern: string): boolean {
  const segments = pattern.split('/');
  return (
    pattern.length <= MOST.length &&
    count(pattern, '{') <= MOST.braces &&
    segments.filter((segment) => segment.includes('**')).length <= MOST.depths &&
    segments.every((segment) => count(segment.replaceAll('**', '*'), '*') <= MOST.stars)
  );
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
