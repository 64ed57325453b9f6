import assert from 'node:assert/strict';
import { safeStyle } from '../../../../src/core/preview/safe-style';

describe('a style in a note', () => {
  const kept = [
    'color: red',
    'color:#c0ffee;background-color:rgb(0 0 0 / 50%)',
    'width: 50%; height: auto;',
    'text-align:center',
    '--VARIABLE-BOX-color: var(--MAIN-color);',
    "font: italic 1.2em/1.5 'Fira Code', monospace",
    'border: 1px solid #abc !important; border-top-left-radius: .5em',
    'margin: 0 auto; padding-inline-start: 2ch',
    'display: flex; gap: 1rem; justify-content: space-between',
    'list-style: lower-roman inside',
  ];
  for (const style of kept)
    it(`stays: ${style}`, () => {
      assert.equal(safeStyle(style), style);
    });

  const cleaned: [string, string | undefined][] = [
    ['position:fixed; color: red', 'color: red'],
    ['color: red; z-index: 9; width: 1px', 'color: red; width: 1px'],
    ['margin: -1px', undefined],
    ['margin: 0 -1px', undefined],
    ['width: 123456px', undefined],
    ['background: url(x.png)', undefined],
    ['background: image-set("x" 1x)', undefined],
    ['color: red; background: \\75rl(x)', undefined],
    ['color: red /* x */', undefined],
    ['width: calc(1px + 1px)', undefined],
    ['--x: red', undefined],
    ['color', undefined],
    ['', undefined],
    [';;', undefined],
    ['font-family: "a', undefined],
    ['color: red; col&#111;r: blue', undefined],
  ];
  for (const [style, expected] of cleaned)
    it(`keeps what stays in its place: ${style}`, () => {
      assert.equal(safeStyle(style), expected);
    });
});
