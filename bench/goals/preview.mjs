import MarkdownIt from 'markdown-it';
import { corpus, notesOf } from '../corpora.mjs';
import { inTurns, median, ratio } from '../measure.mjs';
import { core } from '../ours.mjs';
import { atMost, round, told } from './goal.mjs';

/** What the plugin adds to one render of the notes of a day by VS Code's preview. */
export const preview = {
  name: 'preview',
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ warm }) {
    const { conferencePreview } = await core();
    const notes = notesOf(corpus(100)).slice(0, 40);
    const bare = notes.map(({ text }) => text.replace(/\{\{[%<][^]*?[%>]\}\}/g, ''));
    const plain = new MarkdownIt({ html: true, linkify: true });
    const own = new MarkdownIt({ html: true, linkify: true });
    conferencePreview(own);
    const render = (/** @type {typeof plain} */ md, /** @type {readonly string[]} */ texts) => {
      const start = performance.now();
      for (const text of texts) md.render(text, { conferenceNote: { path: 'note.md' } });
      return performance.now() - start;
    };
    const texts = notes.map(({ text }) => text);
    const figures = await inTurns(
      /** @type {const} */ (['plain', 'own', 'plain all', 'own all']),
      warm,
      (name) => render(name.startsWith('plain') ? plain : own, name.endsWith('all') ? texts : bare),
    );
    return [
      atMost('preview of notes without shortcodes / markdown-it', 1.15, ratio(figures.own, figures.plain)),
      told(
        'preview of notes with shortcodes / markdown-it',
        '',
        `${round(ratio(figures['own all'], figures['plain all']).ratio)}× (${round(median(figures['own all']) / texts.length)} ms a note)`,
      ),
    ];
  },
};
