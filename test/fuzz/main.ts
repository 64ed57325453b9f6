import fc from 'fast-check';
import { CASES } from './cases';
import { growths } from './growth';
import { INVARIANTS, type Invariant } from './invariants';
import { anyNote, type FuzzNote } from './notes';

/** A way in which an invariant does not hold, with the smallest note that shows it. */
interface Failure {
  readonly kind: string;
  readonly note: FuzzNote;
  readonly seed: number;
}

const [part = 'growth', given = '', secondsGiven = '60'] = process.argv.slice(2);
process.exitCode = part === 'growth' ? measure(given) : search(Number(given || '1'), Number(secondsGiven));

/** Measures how the time of each reader grows. @param words stand in the names of the curves that are wanted */
function measure(words: string): number {
  let measured = 0;
  let failed = 0;
  for (const { curve, reader, length, times, isLinear, error } of growths((name) => name.includes(words))) {
    measured++;
    if (isLinear) continue;
    failed++;
    const [short, long] = times.map((time) => time.toFixed(0));
    console.log(
      `  FAIL  ${curve}, read as ${reader}: ${error ?? `${String(short)} ms for ${String(length)} characters, ${String(long)} ms for four times as many`}`,
    );
  }
  console.log(`  ${String(measured)} curves measured, ${String(failed)} not linear`);
  return failed === 0 ? 0 : 1;
}

/** Tries the named cases, then generated notes until the time is over. A kind of failure is told once. */
function search(seed: number, seconds: number): number {
  const end = Date.now() + seconds * 1000;
  const known = new Map<string, Failure>();
  let notes = 0;
  for (const note of CASES) for (const invariant of INVARIANTS) remember(known, invariant, note, 0);
  for (let round = seed; Date.now() < end; round++) {
    for (const invariant of INVARIANTS) {
      const found = fc.check(
        fc.property(anyNote, (note) => {
          notes++;
          const kind = kindOf(invariant, note);
          if (kind !== undefined && !known.has(kind)) throw new Error(kind);
        }),
        { seed: round, numRuns: 40 },
      );
      const [smallest] = found.counterexample ?? [];
      if (smallest) remember(known, invariant, smallest, round);
    }
  }
  for (const { kind, note, seed: shown } of known.values())
    console.log(
      `  FAIL  ${kind}\n        ${note.path} ${JSON.stringify(note.text.slice(0, 600))}${shown === 0 ? '' : ` (seed ${String(shown)})`}`,
    );
  console.log(
    `  ${String(INVARIANTS.length)} invariants, ${String(CASES.length)} named cases, ${String(notes)} notes generated, ${String(known.size)} kinds of failure`,
  );
  return known.size === 0 ? 0 : 1;
}

function remember(known: Map<string, Failure>, invariant: Invariant, note: FuzzNote, seed: number): void {
  const kind = kindOf(invariant, note);
  if (kind !== undefined && !known.has(kind)) known.set(kind, { kind, note, seed });
}

/** How a note fails, without what is different for each note; undefined when all is well. */
function kindOf(invariant: Invariant, note: FuzzNote): string | undefined {
  try {
    invariant.check(note);
    return undefined;
  } catch (thrown) {
    const said = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return `${invariant.name}: ${(said.split('\n')[0] ?? '').replace(/\d+/g, 'N').slice(0, 160)}`;
  }
}
