/** One reason for or against something, with its weight: a new reason is a new line, and the old ones stay. */
export interface Sign<About> {
  /** What it says, for people who ask why. */
  readonly reason: string;
  /** Above zero speaks for, below zero against. */
  readonly weight: number;
  readonly holds: (about: About) => boolean;
}

/** The weights of all signs that hold, added up. */
export function weigh<About>(signs: readonly Sign<About>[], about: About): number {
  let sum = 0;
  for (const { weight, holds } of signs) if (holds(about)) sum += weight;
  return sum;
}

/** The signs that hold, for tests and for people who ask why. */
export function reasonsFor<About>(signs: readonly Sign<About>[], about: About): string[] {
  return signs
    .filter(({ holds }) => holds(about))
    .map(({ reason, weight }) => `${weight > 0 ? '+' : ''}${String(weight)} ${reason}`);
}
