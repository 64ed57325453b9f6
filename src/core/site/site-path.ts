/**
 * A path that a configuration names, without `.` and `..`; undefined for one that leads out of the site's folder,
 * for nothing outside of it is read.
 */
export function pathInSite(...parts: readonly string[]): string | undefined {
  const steps: string[] = [];
  const written = parts.join('/').replaceAll('\\', '/');
  if (/^(?:\/|[a-z]:)/i.test(written)) return undefined;
  for (const step of written.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
