import MarkdownIt from 'markdown-it';
import { corpus, notesOf, usualNote } from './corpora.mjs';
import { core, openOwn } from './ours.mjs';

/** One letter after the other in a single file of 1 MB, and one render of it by markdown-it. */
export async function openMonolith() {
  const { ConferenceIndex } = await core();
  const [note] = notesOf(corpus('monolith')).filter(({ path: file }) => file === 'README.md');
  if (note === undefined) throw new Error('The single file was not generated.');
  const index = new ConferenceIndex('bench');
  index.update([note]);
  const md = new MarkdownIt({ html: true, linkify: true });
  let { text } = note;
  let letters = 0;
  return {
    type() {
      text = typed(text, letters++);
      index.update([{ path: note.path, text }]);
      void index.outline;
    },
    render() {
      md.render(text);
    },
  };
}

/** Notes of a day rendered by markdown-it alone and with the plugin, without their shortcodes and with them. */
export async function openPreview() {
  const { conferencePreview } = await core();
  const notes = notesOf(corpus(100)).slice(0, 40);
  const whole = notes.map(({ text }) => text);
  const bare = whole.map((text) => text.replace(/\{\{[%<][^]*?[%>]\}\}/g, ''));
  const plain = new MarkdownIt({ html: true, linkify: true });
  const own = new MarkdownIt({ html: true, linkify: true });
  conferencePreview(own);
  const render = (/** @type {typeof plain} */ md, /** @type {readonly string[]} */ texts) => {
    for (const text of texts) md.render(text, { conferenceNote: { path: 'note.md' } });
  };
  return {
    notes: notes.length,
    plain: () => render(plain, bare),
    own: () => render(own, bare),
    'plain all': () => render(plain, whole),
    'own all': () => render(own, whole),
  };
}

/** One letter after the other in a note of usual length, among those of a folder. @param {string} folder */
export async function openTyping(folder) {
  const notes = notesOf(folder);
  const own = await openOwn(notes);
  const note = usualNote(notes);
  own.type(note.path, note.text);
  let { text } = note;
  let letters = 0;
  return {
    note,
    type() {
      text = typed(text, letters++);
      own.type(note.path, text);
    },
  };
}

/**
 * The text with one more letter after the first blank line of its second half.
 *
 * @param {string} text
 * @param {number} letters
 */
export function typed(text, letters) {
  const blank = text.indexOf('\n\n', text.length >> 1);
  const at = (blank < 0 ? text.length : blank + 2) + (letters % 40);
  return `${text.slice(0, at)}${'abcdefgh '.charAt(letters % 9)}${text.slice(at)}`;
}
