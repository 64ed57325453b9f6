import { CASES } from '../../fuzz/cases';
import { INVARIANTS } from '../../fuzz/invariants';

describe('notes that something went wrong with once', () => {
  for (const { name, about, check } of INVARIANTS)
    if (about !== 'edits')
      it(name, () => {
        for (const note of CASES) {
          try {
            check(note);
          } catch (error) {
            throw new Error(note.name, { cause: error });
          }
        }
      });
});
