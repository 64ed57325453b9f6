import assert from 'node:assert/strict';
import { RenderDependencies } from '../../../../src/extension/preview/render-dependencies';

describe('answers to a rendering', () => {
  it('have changed when one of those asked for is another one', () => {
    const files = new Set(['a']);
    const answers = new RenderDependencies();
    assert.equal(
      answers.note('a', () => files.has('a')),
      true,
    );
    assert.equal(answers.note('list', () => [...files]).length, 1);
    assert.equal(answers.haveChanged(), false);
    files.add('b');
    assert.equal(answers.haveChanged(), true);
  });

  it('have not changed when nobody asked, and compare what was asked first', () => {
    const answers = new RenderDependencies();
    assert.equal(answers.haveChanged(), false);
    const page: { title?: string } = {};
    answers.note('title', () => page.title);
    assert.equal(answers.haveChanged(), false);
    page.title = '';
    assert.equal(
      answers.note('title', () => page.title),
      '',
    );
    assert.equal(answers.haveChanged(), true);
  });
});
