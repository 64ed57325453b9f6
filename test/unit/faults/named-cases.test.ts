import { CASES } from '../../fuzz/cases';
import { INVARIANTS } from '../../fuzz/invariants';

/** What stops a reader is long; what lost something to an edit is not. */
const SHORT = 1000;

describe('notes that something went wrong with once', () => {
  for (const { name, about, check } of INVARIANTS)
    it(name, () => {
      // Each edit reads a note many times.
      for (const note of CASES.filter(({ text }) => about !== 'edits' || text.length < SHORT)) {
        try {
          check(note);
        } catch (error) {
          throw new Error(note.name, { cause: error });
        }
      }
    });
});
