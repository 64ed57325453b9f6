/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const VERBS = words(
  `Scaling Securing Debugging Taming Migrating Observing Building Automating Rethinking Demystifying Hardening Sailing
  Mapping Simplifying Tracing Bootstrapping Untangling Measuring Extending Orchestrating Unifying Replacing Designing
  Operating Testing`,
);
const THINGS = words(
  `Clusters Pipelines Gateways Operators Secrets Workloads Databases Meshes Schedulers Platforms Policies Registries
  Backups Sidecars Volumes Tenants Controllers Queues Certificates Dashboards Runtimes Proxies Snapshots Namespaces
  Webhooks Artifacts Kernels Deployments Identities Sensors`,
);
const MANNERS = words(`Without With Beyond Under For Across`);
const MATTERS = words(
  `Downtime eBPF Rust Telemetry Kubernetes Trust Compliance Edge GPUs Confidence Quotas Latency Chaos Provenance Wasm
  Budgets Retail Banking Satellites Robots Hospitals Farming Railways Newsrooms Telescopes Festivals Libraries Ferries
  Vineyards Museums Submarines Airports Bakeries Orchestras Theatres Stadiums Glaciers Volcanoes`,
);
const NAMES = words(`Ada Bo Cy Dana Eli Fay Gus Hana Ivo Jun Kai Lea Mio Nia Oli Pia Quin Rui Sol Tea`);
const SURNAMES = words(
  `Example Sample Testmann Probe Muster Beispiel Modell Entwurf Versuch Prototype Mockup Dummy Fixture Placeholder`,
);

/** A talk with its official title and the title of its video, as conferences make them. */
export interface SomeTalk {
  readonly title: string;
  readonly listed: string;
}

/** Talks that were never given, no title twice. */
export function someTalks(count: number, seed: number): SomeTalk[] {
  const rnd = random(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(rnd() * from.length)] ?? '';
  const talks = new Map<string, SomeTalk>();
  while (talks.size < count) {
    const main = `${pick(VERBS)} ${pick(MATTERS)} ${pick(THINGS)} ${pick(MANNERS)} ${pick(MATTERS)}`;
    const subtitle = `${pick(THINGS)} and ${pick(MATTERS)} at ${pick(MATTERS)} ${pick(THINGS)}`;
    const title = `${rnd() < 0.1 ? 'Keynote: ' : ''}${main}${rnd() < 0.6 ? `: ${subtitle}` : ''}`;
    const speakers = `${pick(NAMES)} ${pick(SURNAMES)}${rnd() < 0.5 ? ` & ${pick(NAMES)} ${pick(SURNAMES)}` : ''}`;
    const whole = inForm(`${title} - ${speakers}`, title, speakers, rnd);
    const room = 100 - speakers.length - 4;
    const listed =
      rnd() < 0.15
        ? title
        : whole.length <= 95
          ? whole
          : `${title.slice(0, Math.min(room, title.length - 3))}... ${speakers}`;
    talks.set(main, { title, listed });
  }
  return [...talks.values()];
}

/** Some lists number their entries, name the event or begin with who speaks. */
function inForm(usual: string, title: string, speakers: string, rnd: () => number): string {
  const form = Math.floor(rnd() * 20);
  if (form === 0) return `${String(1 + Math.floor(rnd() * 40))}. ${usual}`;
  if (form === 1) return `${speakers}: ${title}`;
  if (form === 2) return `ExampleConf 2025 | ${title} | ${speakers}`;
  if (form === 3) return `${title} by ${speakers}`;
  if (form === 4) return `${usual} (ExampleConf 2025)`;
  return usual;
}

/** The title as somebody types it who listens: small letters, slips, without its subtitle. */
export function authorsTitle(title: string, rnd: () => number): string {
  let own = rnd() < 0.5 ? title.replace(/^Keynote: /, '') : title;
  if (rnd() < 0.3) own = own.replace(/(?<!^Keynote):\s.*$/, '');
  const typed = own.split(' ').map((word) => (rnd() < 0.08 ? slip(word, rnd) : word));
  return rnd() < 0.6 ? typed.join(' ').toLowerCase() : typed.join(' ');
}

function slip(word: string, rnd: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(rnd() * (word.length - 2));
  const kind = Math.floor(rnd() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return `${word.slice(0, at)}${word[at] ?? ''}${word.slice(at)}`;
}
