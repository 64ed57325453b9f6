import assert from 'node:assert/strict';
import { ShownFindings, type TextChange } from '../../../../src/extension/checks/problems/shown-findings';
import { found } from './found';

const text = 'We recieve it.\nThey recieve it.\n';
const change = (rangeOffset: number, rangeLength: number, words: string): TextChange => ({
  rangeOffset,
  rangeLength,
  text: words,
});
const shown = (): ShownFindings => new ShownFindings([found(text, 'recieve')]);
const spans = (findings: ShownFindings): [number, number][] =>
  findings.items.map(({ span }) => [span.start, span.end]);

describe('shown findings', () => {
  it('move with the words they stand at', () => {
    const findings = shown();
    assert.equal(findings.move([change(0, 0, 'Now: ')]), false);
    assert.deepEqual(spans(findings), [[8, 15]]);
    assert.equal(findings.move([change(0, 5, '')]), false);
    assert.deepEqual(spans(findings), [[3, 10]]);
    assert.equal(findings.move([change(20, 4, '')]), false);
    assert.deepEqual(spans(findings), [[3, 10]]);
  });

  it('go when their own words change, also by a letter at either end', () => {
    for (const own of [change(4, 2, 'ei'), change(3, 7, ''), change(10, 0, 'd'), change(3, 0, 'x')]) {
      const findings = shown();
      assert.equal(findings.move([own]), true, JSON.stringify(own));
      assert.deepEqual(findings.items, []);
    }
  });

  it('stay when something else than a letter is typed at either end', () => {
    const after = shown();
    after.move([change(10, 0, '.')]);
    assert.deepEqual(spans(after), [[3, 10]]);
    const before = shown();
    before.move([change(3, 0, '(')]);
    assert.deepEqual(spans(before), [[4, 11]]);
  });

  it('are known by rule and place, not by place alone', () => {
    const findings = shown();
    assert.equal(findings.has(found(text, 'recieve')), true);
    assert.equal(findings.has(found(text, 'recieve', 'doubled-word')), false);
    findings.move([change(0, 0, 'x ')]);
    assert.equal(findings.has(found(text, 'recieve')), false);
    assert.equal(findings.has(found(`x ${text}`, 'recieve')), true);
  });
});
