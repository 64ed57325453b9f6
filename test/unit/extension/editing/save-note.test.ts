import assert from 'node:assert/strict';
import { saveNote } from '../../../../src/extension/editing/save-note';

/** A document of VS Code's, whose saves end as told, one after the other. */
function documentOf(...saves: (() => boolean)[]) {
  const document = {
    isDirty: true,
    asked: 0,
    save: () => Promise.resolve(saves[document.asked++]?.() ?? false),
  };
  return document;
}

describe('saving a note', () => {
  it('is done when VS Code says so, and nothing to do when nothing waits', async () => {
    const document = documentOf(() => true);
    assert.equal(await saveNote(document), true);
    document.isDirty = false;
    assert.equal(await saveNote(document), true);
    assert.equal(document.asked, 1);
  });

  it('is done when another save was on its way, of which VS Code tells as of a failure', async () => {
    const atOnce = documentOf(() => {
      atOnce.isDirty = false;
      return false;
    });
    assert.equal(await saveNote(atOnce), true);
    const soon = documentOf(() => {
      setTimeout(() => (soon.isDirty = false), 20);
      return false;
    });
    assert.equal(await saveNote(soon), true);
    assert.equal(soon.asked, 1);
  });

  it('is tried again, and fails when nothing helps', async () => {
    assert.equal(
      await saveNote(
        documentOf(
          () => false,
          () => true,
        ),
      ),
      true,
    );
    const never = documentOf();
    assert.equal(await saveNote(never), false);
    assert.equal(never.asked, 2);
  });
});
