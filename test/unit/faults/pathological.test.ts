import { everyWay } from './every-way';
import { TEXTS } from './pathological-texts';

describe('notes that are made to hang something', () => {
  for (const [name, text] of Object.entries(TEXTS))
    it(`come to an end: ${name}`, () => {
      everyWay('note.md', '', text);
    });
});
