const WEIGHTS: Record<string, number> = { always: 0 };

export function chanceOf(evidence: Record<string, number>): number {
  let sum = 0;
  for (const [name, value] of Object.entries(evidence)) sum += (WEIGHTS[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
