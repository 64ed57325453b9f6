import { CURVES } from './curves';
import { READERS, type Reader } from './ways';

/** What reading four times as much may cost, compared with reading it once: linear is 4, quadratic 16. */
const MOST = 6;
/** Below this a clock says nothing. */
const MEASURABLE = 12;
/** Nobody writes longer notes; what is this fast for them needs no measuring. */
const LONGEST = 64_000;
/** A machine that was busy is asked again. */
const TRIES = 6;

/** How the time of one reader grows over texts of one kind. */
export interface Growth {
  readonly curve: string;
  readonly reader: Reader;
  /** UTF-16 code units of the shorter text. */
  readonly length: number;
  /** Milliseconds for the text, and for one four times as long. */
  readonly times: readonly [number, number];
  readonly isLinear: boolean;
  /** Why it was not measured: a reader threw. */
  readonly error?: string;
}

/** Measures one kind of text after the other. */
export function* growths(isWanted: (name: string) => boolean = () => true): Generator<Growth> {
  for (const { name, readers, text } of CURVES)
    for (const reader of readers) if (isWanted(`${name} / ${reader}`)) yield growth(name, reader, text);
}

function growth(curve: string, reader: Reader, text: (n: number) => string): Growth {
  try {
    let length = 1000;
    let short = time(reader, text(length));
    while (short < MEASURABLE && length < LONGEST) {
      length = Math.min(length * 2, LONGEST);
      short = time(reader, text(length));
    }
    let long = Infinity;
    for (let tries = 0; tries < TRIES; tries++) {
      // Where memory begins to be collected between the two, twice as much of both tells more.
      if (tries === TRIES / 2) length *= 2;
      short = tries === 0 ? short : Math.max(time(reader, text(length)), 0.1);
      long = time(reader, text(length * 4));
      if (long < MOST * Math.max(short, MEASURABLE))
        return { curve, reader, length, times: [short, long], isLinear: true };
    }
    return { curve, reader, length, times: [short, long], isLinear: false };
  } catch (thrown) {
    return { curve, reader, length: 0, times: [0, 0], isLinear: false, error: String(thrown) };
  }
}

/** The shortest of some runs, in milliseconds of this process alone: whatever else the machine does counts not. */
function time(reader: Reader, text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    READERS[reader](text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
    if (best > 300) break;
  }
  return best;
}
