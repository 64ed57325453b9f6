import { isNear } from '../../text/distance';

/** How much two words are the same, from 0 to 1: written alike, in another form, abbreviated, or with a slip. */
export function sameness(a: string, b: string): number {
  if (a === b) return 1;
  if (/^\d/.test(a) || /^\d/.test(b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isNumeronym(short)) return abbreviates(short, long) ? 1 : 0;
  if (short.length < 3) return 0;
  // Clusters, gateway’s.
  if (
    long.length - short.length <= 2 &&
    long.startsWith(short) &&
    /^(?:s|es)$/.test(long.slice(short.length))
  )
    return 0.97;
  if (short.length < 4) return 0;
  if (isNear(a, b, 1)) return short.length < 6 ? 0.85 : 0.93;
  if (short.length >= 7 && isNear(a, b, 2)) return 0.85;
  const shared = sharedStart(a, b);
  // Migrating, migration; secure, security.
  if (shared >= 5 && long.length - shared <= 4 && short.length - shared <= 3) return 0.8;
  return shared >= 4 && shared === short.length && long.length - shared <= 3 ? 0.7 : 0;
}

/** `k8s`, `i18n`: how many letters are left out. */
const isNumeronym = (word: string): boolean => /^\p{L}\d{1,2}\p{L}$/u.test(word);

function abbreviates(short: string, long: string): boolean {
  return (
    Number(short.slice(1, -1)) === long.length - 2 && short[0] === long[0] && short.at(-1) === long.at(-1)
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
