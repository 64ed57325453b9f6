import assert from 'node:assert/strict';
import { isOf, reachesOut } from '../../../../src/preview-script/mermaid/clean-sheet';

describe('the styles of a diagram', () => {
  const outside = [
    'url(https://e.org)',
    'URL( "x.png" )',
    "image-set('x.png' 1x)",
    '@import "x"',
    'u\\72l(x)',
    'src("x")',
    'red, url(x)',
  ];
  for (const style of outside)
    it(`reach out: ${style}`, () => {
      assert.equal(reachesOut(style), true);
    });

  for (const style of ['url(#arrow)', 'url("#arrow")', 'rgb(1, 2, 3)', 'translate(1, 2)', 'M0 0L1,2'])
    it(`stay within the drawing: ${style}`, () => {
      assert.equal(reachesOut(style), false);
    });

  const selectors: [string, boolean][] = [
    ['#d-1', true],
    ['#d-1 .node, #d-1 .edge > path', true],
    ['#d-1 :is(a, b)', true],
    ['#d-1.dark p', true],
    ['body', false],
    ['#d-1 p, body', false],
    ['#d-10 p', false],
    ['#d-1 ~ p', false],
    ['#d-1+p', false],
    ['* #d-1', false],
  ];
  for (const [selector, expected] of selectors)
    it(`${expected ? 'dress' : 'may not dress'} ${selector}`, () => {
      assert.equal(isOf(selector, '#d-1'), expected);
    });
});
