import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpus, notesOf } from '../corpora.mjs';
import { mainThreadTime, median } from '../measure.mjs';
import { core } from '../ours.mjs';
import { told } from './goal.mjs';

/** So many notes lead to the page that moves. */
const LINKS = 20;
/** Milliseconds after which a person would notice. */
const MOST = 150;

/**
 * A page among many that gets another place in its day, and 20 notes that lead to it: from the wish to the edit, with
 * the texts that it asks for read from disk.
 */
export const moves = {
  name: 'moves',
  isOfSize: true,
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ large, warm }) {
    const { ConferenceIndex, notesOfIndex, moveSession } = await core();
    const folder = corpus(large);
    const texts = new Map(notesOf(folder).map(({ path: file, text }) => [file, text]));
    const { page, linking } = linked(texts);
    for (const [file, text] of linking) texts.set(file, text);
    const index = new ConferenceIndex('bench');
    index.update(
      [...texts].map(([file, text]) => ({ path: file, text })),
      { silent: true },
    );
    const place = index.placeOf(page);
    if (!place) throw new Error(`“${page}” is no session.`);
    const { conference, day } = place;
    const read = (/** @type {string} */ file) =>
      linking.get(file) ?? (texts.has(file) ? readFileSync(path.join(folder, file), 'utf8') : undefined);
    const below = (/** @type {string} */ inside) =>
      [...texts.keys()].filter((file) => file.startsWith(`${inside}/`));
    let touched = 0;
    const figures = Array.from({ length: warm }, (_, round) => {
      const start = performance.now();
      const had = mainThreadTime();
      const notes = notesOfIndex(index, read, (file) => texts.has(file), below);
      const position = round % 2 === 0 ? 0 : 2;
      const move = moveSession(notes, { path: page, conference, day, position, aliases: true });
      const ms = performance.now() - start;
      const cpu = mainThreadTime() - had;
      if ('reason' in move) throw new Error(move.reason);
      touched = Math.max(touched, move.edit.changes.length);
      return { ms, cpu };
    });
    const usual = median(figures.map(({ cpu }) => cpu));
    const clock = median(figures.map(({ ms }) => ms));
    return [
      told(
        `a move among ${texts.size.toLocaleString('en')} notes that changes ${touched} of them`,
        `≤ ${MOST} ms`,
        `${usual.toFixed(0)} ms of a processor (${clock.toFixed(0)} ms by the clock)`,
        usual <= MOST,
      ),
    ];
  },
};

/**
 * A page between others of its day, and notes of other folders with a link to it.
 *
 * @param {ReadonlyMap<string, string>} texts
 */
function linked(texts) {
  const files = [...texts.keys()];
  const pages = files.filter((file) => /\/\d*[23][_-][^/]*\.md$/.test(file));
  const page = pages[pages.length >> 1];
  if (page === undefined) throw new Error('There is no page with a number.');
  const others = files.filter((file) => path.dirname(file) !== path.dirname(page) && /\/\d/.test(file));
  const step = Math.floor(others.length / LINKS);
  const linking = new Map(
    Array.from({ length: LINKS }, (_, at) => others[at * step] ?? page).map((file) => {
      const way = path.posix.relative(path.posix.dirname(file), page);
      return [file, `${texts.get(file)}\n[seen](${way})\n`];
    }),
  );
  return { page, linking };
}
