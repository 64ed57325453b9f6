import process from 'node:process';
import { readAll } from './peers/read.mjs';

/**
 * One work over a folder of notes, in this process; its figures go to standard output as JSON. Modules are loaded
 * before the clock starts.
 *
 * @type {Record<string, (folder: string) => Promise<() => Promise<Record<string, number>>>>}
 */
const works = {
  read: async (folder) => async () => ({ files: (await readAll(folder)).length }),

  index: async (folder) => {
    const { indexFolder } = await import('./ours.mjs');
    return () => indexFolder(folder, { checks: true, typos: false });
  },

  'index with typos': async (folder) => {
    const { indexFolder } = await import('./ours.mjs');
    return () => indexFolder(folder, { checks: true, typos: true });
  },

  'language service': async (folder) => {
    const { openLanguageService } = await import('./peers/language-service.mjs');
    return async () => {
      const service = await openLanguageService(folder);
      let findings = 0;
      for (const document of service.documents()) findings += (await service.diagnose(document))?.length ?? 0;
      return { findings };
    };
  },

  foam: async (folder) => {
    const { openFoam } = await import('./peers/foam.mjs');
    return async () => ({ files: (await openFoam(folder)).workspace.list().length });
  },

  markdownlint: async (folder) => {
    const { lintAll } = await import('./peers/markdownlint.mjs');
    return async () => ({ findings: Object.values(await lintAll(folder)).flat().length });
  },
};

const [name = '', folder = ''] = process.argv.slice(2);
const prepare = works[name];
if (prepare === undefined) throw new Error(`There is no work “${name}”.`);
const work = await prepare(folder);

// A heartbeat: how long nothing else had its turn. (monitorEventLoopDelay has been seen to miss long blocks.)
let gap = 0;
let beat = performance.now();
const heart = setInterval(() => {
  gap = Math.max(gap, performance.now() - beat);
  beat = performance.now();
}, 1);
const start = performance.now();
const counts = await work();
const ms = performance.now() - start;
gap = Math.max(gap, performance.now() - beat);
clearInterval(heart);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, megabytes, gap, counts }));
