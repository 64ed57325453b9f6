import type * as inspector from 'node:inspector';

/** What a stretch of time was spent on in this extension host, milliseconds. */
export interface TimeSpent {
  /** As the clock went. */
  readonly passed: number;
  /** Of the processor, by the whole extension host. */
  readonly host: number;
  /** In the extension's own code and what it called, garbage collected meanwhile included. */
  readonly own: number;
  /** The longest time without a pause in the extension's own code. */
  readonly longest: number;
  /** How much of that memory was collected. */
  readonly collecting: number;
  /** What stood on the stack most in that time, as `function file:line`. */
  readonly where: readonly { readonly place: string; readonly ms: number }[];
}

/** Microseconds between two looks at the stack. */
const interval = 500;

/** Does something and tells whose code ran meanwhile. */
export async function timeSpent(folder: string, work: () => Promise<void>): Promise<TimeSpent> {
  // Not imported: the suite of the browser's extension host has no such module.
  const { Session } = process.getBuiltinModule('node:inspector');
  const session = new Session();
  session.connect();
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      session.post(method, params, (error: Error | null, answer?: object) => {
        if (error) reject(error);
        else resolve(answer);
      });
    });
  await ask('Profiler.enable');
  await ask('Profiler.setSamplingInterval', { interval });
  await ask('Profiler.start');
  const start = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const passed = performance.now() - start;
  const { profile } = (await ask('Profiler.stop')) as inspector.Profiler.StopReturnType;
  session.disconnect();
  return { passed, host: (user + system) / 1000, ...ownTime(profile, folder) };
}

type Profile = inspector.Profiler.Profile;

function ownTime(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  folder: string,
): Pick<TimeSpent, 'own' | 'longest' | 'collecting' | 'where'> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owns = new Map<number, boolean>();
  const isOwn = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    let found = owns.get(id);
    if (found === undefined) {
      const url = byId.get(id)?.callFrame.url ?? '';
      found = url.includes(folder) || isOwn(parents.get(id));
      owns.set(id, found);
    }
    return found;
  };
  let own = 0;
  let longest = 0;
  const isCollector = (id: number): boolean => byId.get(id)?.callFrame.functionName === '(garbage collector)';
  let run: { id: number; ms: number }[] = [];
  let worst = run;
  let total = 0;
  samples.forEach((id, at) => {
    const ms = (timeDeltas[at + 1] ?? 0) / 1000;
    if (!isOwn(id) && !(run.length > 0 && isCollector(id))) {
      run = [];
      total = 0;
      return;
    }
    run.push({ id, ms });
    own += ms;
    total += ms;
    if (total <= longest) return;
    longest = total;
    worst = run;
  });
  const collecting = worst.reduce((sum, { id, ms }) => sum + (isCollector(id) ? ms : 0), 0);
  return { own, longest, collecting, where: mostOf(worst, byId) };
}

function mostOf(
  run: readonly { id: number; ms: number }[],
  byId: Map<number, Profile['nodes'][number]>,
): TimeSpent['where'] {
  const times = new Map<string, number>();
  for (const { id, ms } of run) {
    const { functionName = '', url = '', lineNumber = 0 } = byId.get(id)?.callFrame ?? {};
    const place = `${functionName} ${url.split('/').at(-1) ?? ''}:${lineNumber + 1}`;
    times.set(place, (times.get(place) ?? 0) + ms);
  }
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([place, ms]) => ({ place, ms }));
}
