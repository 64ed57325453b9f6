import assert from 'node:assert/strict';
import { withoutColon } from '../../../../src/core/note/title';

describe('a title without its colon', () => {
  for (const [title, expected] of [
    ['Keynote:', 'Keynote'],
    ['Keynote : ', 'Keynote'],
    ['Launch :rocket:', 'Launch :rocket:'],
    ['Launch :rocket::', 'Launch :rocket:'],
    ['Beta:smile:', 'Beta:smile:'],
    ['Beta :+1:', 'Beta :+1:'],
    ['Día 2:tada:', 'Día 2:tada:'],
    ['发布:rocket:', '发布:rocket:'],
    ['Host a:b:', 'Host a:b'],
    ['At 10:30:', 'At 10:30'],
    ['Intro:Part:', 'Intro:Part'],
    [':', ':'],
    ['::', '::'],
  ])
    it(String(title), () => {
      assert.equal(withoutColon(title ?? ''), expected);
    });
});
