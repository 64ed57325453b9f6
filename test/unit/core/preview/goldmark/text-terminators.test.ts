import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { engine } from '../render';

describe('the places where text ends', () => {
  it('are forgotten when a note is rendered, with all that was read for them', async () => {
    const md = engine();
    const states: WeakRef<object>[] = [];
    md.inline.ruler.before('text', 'watch', (state) => {
      states.push(new WeakRef(state));
      return false;
    });
    const text = `"quoted" ![a "b" https://e.org](c.png) https://e.org, ${'words '.repeat(20)}`;
    for (let count = 0; count < 3; count++) md.render(text, { conferenceNote: { path: 'note.md' } });
    assert.ok(states.length > 3);
    await setImmediate();
    collectGarbage();
    assert.equal(states.filter((state) => state.deref()).length, 0);
  });
});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}
