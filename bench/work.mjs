import process from 'node:process';
import { mainThreadTime } from './measure.mjs';
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

  // The following are there to be profiled: what one goal measures, again and again.
  letter: async () => {
    const { openMonolith } = await import('./repeated.mjs');
    const { type } = await openMonolith();
    return () => repeat(200, type);
  },

  preview: async () => {
    const { openPreview } = await import('./repeated.mjs');
    const { own } = await openPreview();
    return () => repeat(100, own);
  },

  keystroke: async (folder) => {
    const { openTyping } = await import('./repeated.mjs');
    const { type } = await openTyping(folder);
    return () => repeat(500, type);
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

/** @param {number} times @param {() => void} act */
async function repeat(times, act) {
  for (let time = 0; time < times; time++) act();
  return { times };
}

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
const had = mainThreadTime();
const counts = await work();
const cpu = mainThreadTime() - had;
const ms = performance.now() - start;
gap = Math.max(gap, performance.now() - beat);
clearInterval(heart);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, cpu, megabytes, gap, counts }));
