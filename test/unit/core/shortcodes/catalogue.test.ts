import assert from 'node:assert/strict';
import {
  CATALOGUE,
  describe as describeShortcode,
} from '../../../../src/core/shortcodes/catalogue/catalogue';

describe('the catalogue of shortcodes', () => {
  it('has each name once', () => {
    const names = CATALOGUE.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const shortcode of CATALOGUE)
    it(`${shortcode.name}: parameters once each, positions without gaps, values where they are a choice`, () => {
      const { params } = shortcode;
      const names = params.flatMap(({ name, aliases }) => [
        name,
        ...(aliases ?? []).map((alias) => alias.name),
      ]);
      assert.deepEqual(names, [...new Set(names)]);
      const positions = params.flatMap(({ position }) => position ?? []);
      assert.deepEqual(
        positions,
        positions.map((_, index) => index + 1),
      );
      for (const { kind, values } of params) assert.equal(kind === 'choice', values !== undefined);
      assert.match(shortcode.about, /^[A-Z].*\.$/);
      for (const { about } of params) assert.match(about, /^[A-Z].*\.$/);
    });

  it('is found by name, by alias and in any case', () => {
    assert.equal(describeShortcode('button')?.name, 'button');
    assert.equal(describeShortcode('Button')?.name, 'button');
    assert.equal(describeShortcode('tweet')?.name, 'twitter');
    assert.equal(describeShortcode('buton'), undefined);
  });
});
