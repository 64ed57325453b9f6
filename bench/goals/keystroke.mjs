import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { corpus } from '../corpora.mjs';
import { inTurns, median, ratio } from '../measure.mjs';
import { openCspell } from '../peers/cspell.mjs';
import { openLanguageService } from '../peers/language-service.mjs';
import { openMonolith, openTyping, typed } from '../repeated.mjs';
import { atMost, round, told } from './goal.mjs';

/** One letter typed into a note: everything that has to be worked out again. */
export const keystroke = {
  name: 'keystroke',
  isOfSize: true,
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ large, warm, quick }) {
    const small = await openTyping(corpus(100));
    const big = await openTyping(corpus(large));
    const service = await openLanguageService(corpus(large));
    const uri = pathToFileURL(path.join(corpus(large), big.note.path)).href;
    const cspell = await openCspell(uri);
    let { text } = big.note;
    let letters = 0;
    await service.type(uri, text);
    await cspell.type(text);
    const works = {
      small: small.type,
      big: big.type,
      peers: async () => {
        text = typed(text, letters++);
        await service.type(uri, text);
        await cspell.type(text);
      },
    };
    const type = async (/** @type {keyof typeof works} */ name) => {
      // As a person types: nothing stays hot in between.
      await wait(40);
      const start = performance.now();
      await works[name]();
      return performance.now() - start;
    };
    const names = /** @type {const} */ (['small', 'big', 'peers']);
    const figures = await inTurns(names, quick ? 21 : Math.max(warm, 31), type);
    const sessions = large.toLocaleString('en');
    const profile = { work: 'keystroke', folder: corpus(large) };
    return [
      atMost(
        `keystroke with ${sessions} notes / language service and cspell`,
        0.12,
        ratio(figures.big, figures.peers),
        profile,
      ),
      atMost(`keystroke with ${sessions} notes / with 100`, 1.2, ratio(figures.big, figures.small), profile),
      told('keystroke', '', `${round(median(figures.big))} ms, peers ${round(median(figures.peers))} ms`),
      await monolith(warm),
    ];
  },
};

/** One letter in a single file of 1 MB. */
async function monolith(/** @type {number} */ warm) {
  const { type, render } = await openMonolith();
  const figures = await inTurns(/** @type {const} */ (['type', 'render']), warm, (name) => {
    const start = performance.now();
    if (name === 'type') type();
    else render();
    return performance.now() - start;
  });
  const measured = ratio(figures.type, figures.render);
  const profile = { work: 'letter', folder: corpus('monolith') };
  return atMost('letter in a note of 1 MB / one render by markdown-it', 0.08, measured, profile);
}
