import MarkdownIt from 'markdown-it';
import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { corpus, notesOf, usualNote } from '../corpora.mjs';
import { inTurns, median, ratio } from '../measure.mjs';
import { core, openOwn } from '../ours.mjs';
import { openCspell } from '../peers/cspell.mjs';
import { openLanguageService } from '../peers/language-service.mjs';
import { atMost, round, told } from './goal.mjs';

/** One letter typed into a note: everything that has to be worked out anew. */
export const keystroke = {
  name: 'keystroke',
  isOfSize: true,
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ large, warm, quick }) {
    const small = await opened(100);
    const big = await opened(large);
    const service = await openLanguageService(corpus(large));
    const uri = pathToFileURL(path.join(corpus(large), big.note.path)).href;
    const cspell = await openCspell(uri);
    await service.type(uri, big.note.text);
    await cspell.type(big.note.text);
    let letters = 0;
    const texts = { small: small.note.text, big: big.note.text, peers: big.note.text };
    const type = async (/** @type {'small' | 'big' | 'peers'} */ name) => {
      // As a person types: nothing stays hot in between.
      await wait(40);
      const text = (texts[name] = typed(texts[name], letters++));
      const start = performance.now();
      if (name === 'peers') {
        await service.type(uri, text);
        await cspell.type(text);
      } else (name === 'small' ? small : big).own.type((name === 'small' ? small : big).note.path, text);
      return performance.now() - start;
    };
    const figures = await inTurns(
      /** @type {const} */ (['small', 'big', 'peers']),
      quick ? 21 : Math.max(warm, 31),
      type,
    );
    const sessions = large.toLocaleString('en');
    return [
      atMost(
        `keystroke with ${sessions} notes / language service and cspell`,
        1 / 15,
        ratio(figures.big, figures.peers),
      ),
      atMost(`keystroke with ${sessions} notes / with 100`, 1.2, ratio(figures.big, figures.small)),
      told('keystroke', '', `${round(median(figures.big))} ms, peers ${round(median(figures.peers))} ms`),
      await monolith(warm),
    ];
  },
};

async function opened(/** @type {number} */ size) {
  const notes = notesOf(corpus(size));
  const own = await openOwn(notes);
  const note = usualNote(notes);
  own.type(note.path, note.text);
  return { own, note };
}

/** One letter in a single file of 1 MB. */
async function monolith(/** @type {number} */ warm) {
  const { ConferenceIndex } = await core();
  const [note] = notesOf(corpus('monolith')).filter(({ path: file }) => file === 'README.md');
  if (note === undefined) throw new Error('The single file was not generated.');
  const index = new ConferenceIndex('bench');
  index.update([note]);
  const md = new MarkdownIt({ html: true, linkify: true });
  let { text } = note;
  let letters = 0;
  const figures = await inTurns(/** @type {const} */ (['own', 'render']), warm, (name) => {
    text = typed(text, letters++);
    const start = performance.now();
    if (name === 'own') {
      index.update([{ path: note.path, text }]);
      void index.outline;
    } else md.render(text);
    return performance.now() - start;
  });
  return atMost(
    'keystroke in a file of 1 MB / one render by markdown-it',
    0.1,
    ratio(figures.own, figures.render),
  );
}

/** The text with one more letter behind the first blank line of its second half. */
function typed(/** @type {string} */ text, /** @type {number} */ letters) {
  const blank = text.indexOf('\n\n', text.length >> 1);
  const at = (blank < 0 ? text.length : blank + 2) + (letters % 40);
  return `${text.slice(0, at)}${'abcdefgh '.charAt(letters % 9)}${text.slice(at)}`;
}
