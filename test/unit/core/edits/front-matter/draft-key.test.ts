import assert from 'node:assert/strict';
import { planDraft } from '../../../../../src/core/edits/front-matter/draft-key';
import { readNote } from '../../../../../src/core/note/read-note';
import { applyEdits } from '../../../../../src/core/text/text-edit';

function changed(text: string, isDraft: boolean): string {
  const plan = planDraft(text, readNote(text), isDraft);
  return 'reason' in plan ? plan.reason : applyEdits(text, plan.edits);
}
const published = (text: string): string => changed(text, false);
const unpublished = (text: string): string => changed(text, true);

describe('publishing a page', () => {
  it('changes the value and nothing else, in YAML, TOML and JSON', () => {
    assert.equal(
      published('---\ntitle: A # b\ndraft: true # for now\n---\nwords\n'),
      '---\ntitle: A # b\ndraft: false # for now\n---\nwords\n',
    );
    assert.equal(
      published('+++\r\ndraft = true # x\r\n\r\n[params]\r\ndraft = true\r\n+++\r\n'),
      '+++\r\ndraft = false # x\r\n\r\n[params]\r\ndraft = true\r\n+++\r\n',
    );
    assert.equal(
      published('{\n  "title": "A",\n  "draft": true\n}\n\nx\n'),
      '{\n  "title": "A",\n  "draft": false\n}\n\nx\n',
    );
    assert.equal(published('\uFEFF---\nDraft: "true"\n---\n'), '\uFEFF---\nDraft: false\n---\n');
  });

  it('changes nothing where it is published already', () => {
    for (const text of [
      '# A\n',
      '---\ntitle: A\n---\n',
      '---\ndraft: false\n---\n',
      '+++\ndraft = false\n+++\n',
    ])
      assert.equal(published(text), text);
  });

  it('is undone by taking it back', () => {
    for (const text of ['---\ndraft: true\n---\n', '+++\ndraft = true\n+++\n', '{ "draft": true }\n'])
      assert.equal(unpublished(published(text)), text);
  });
});

describe('taking a page back', () => {
  it('adds the key where there is none, before tables in TOML', () => {
    assert.equal(unpublished('---\ntitle: A\n---\nx\n'), '---\ntitle: A\ndraft: true\n---\nx\n');
    assert.equal(
      unpublished('+++\ntitle = "A"\n\n[params]\nx = 1\n+++\n'),
      '+++\ntitle = "A"\ndraft = true\n\n[params]\nx = 1\n+++\n',
    );
    assert.equal(unpublished('---\r\ndraft:\r\n---\r\n'), '---\r\ndraft: true\r\n---\r\n');
    assert.equal(unpublished('# A\n'), '---\ndraft: true\n---\n\n# A\n');
  });

  it('keeps JSON valid', () => {
    const text = unpublished('{\n  "title": "A"\n}\n');
    assert.deepEqual(JSON.parse(text), { title: 'A', draft: true });
  });

  it('says why nothing is done where it would not be safe', () => {
    assert.match(unpublished('---\ndraft: [1\n---\n'), /front matter|draft|Fix|by hand/i);
    assert.match(unpublished('---\ndraft: {a: b}\n---\n'), /by hand|draft: true/);
  });
});
