import { corpus } from '../corpora.mjs';
import { inTurns, median, ratio } from '../measure.mjs';
import { openPreview } from '../repeated.mjs';
import { atMost, round, told } from './goal.mjs';

/** What the plugin adds to one render of the notes of a day by VS Code's preview. */
export const preview = {
  name: 'preview',
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ warm }) {
    const { notes, ...works } = await openPreview();
    const names = /** @type {const} */ (['plain', 'own', 'plain all', 'own all']);
    const figures = await inTurns(names, warm, (name) => {
      const start = performance.now();
      works[name]();
      return performance.now() - start;
    });
    const profile = { work: 'preview', folder: corpus(100) };
    return [
      atMost(
        'preview of notes without shortcodes / markdown-it',
        1.2,
        ratio(figures.own, figures.plain),
        profile,
      ),
      told(
        'preview of notes with shortcodes / markdown-it',
        '',
        `${round(ratio(figures['own all'], figures['plain all']).ratio)}× (${round(median(figures['own all']) / notes)} ms a note)`,
      ),
    ];
  },
};
