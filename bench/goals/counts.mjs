import { corpus, notesOf } from '../corpora.mjs';
import { core } from '../ours.mjs';
import { told } from './goal.mjs';

/** Counts have no noise. */
export const counts = {
  name: 'counts',
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ quick }) {
    const { ConferenceIndex } = await core();
    const notes = notesOf(corpus(quick ? 100 : 1000));
    const index = new ConferenceIndex('bench');
    index.update(notes, { silent: true });
    let read = 0;
    index.onDidRead(() => {
      read++;
    });
    const [note] = notes.filter(({ text }) => text.length > 2000);
    if (note === undefined) throw new Error('The corpus has no note of some length.');
    index.update([{ path: note.path, text: `${note.text}a` }]);
    void index.outline;
    return [told('files parsed after one letter', '1', String(read), read === 1)];
  },
};
