import assert from 'node:assert/strict';
import { gateFix } from '../../../../src/core/checks/gate';
import { safeEdits } from '../../../../src/core/checks/safe-edits';
import { applyEdits } from '../../../../src/core/text/text-edit';
export { page } from './workspace';
import { checkedIn, findingsIn, marked, page, SITE, type Files } from './workspace';

/** A text in which one rule finds something, or nothing. */
export interface RuleCase {
  readonly what?: string;
  /** Beside those of the small site, or of nothing where the text is a README. */
  readonly files?: Files;
  /** Where the text stands; a page of the site if not said. */
  readonly path?: string;
  /** With the places of the findings in `«…»`; without any, nothing is to be found. */
  readonly text: string;
  /** Of the first finding. */
  readonly message?: string;
  /** After the preferred fix of the first finding, which the gate lets pass; undefined: there is none. */
  readonly fixed?: string;
  /** Whether the fix may be applied unseen; said for all that are. */
  readonly safe?: boolean;
}

export const talk = 'content/day1/02_ebpf.md';
export const day = 'content/day1/_index.md';
export const body = (words: string): string => page('eBPF in production', 2, words);
export const outline = (words: string): string => `# Conf\n\n## Day 1\n\n### Talk\n\n${words}`;

/** One test a case; those whose text has no line endings of its own are tried with CRLF too. */
export function describeRule(rule: string, cases: readonly RuleCase[]): void {
  describe(`rule ${rule}`, () => {
    for (const one of cases) {
      const name = one.what ?? 'finds it';
      it(name, () => {
        check(rule, one);
      });
      if (!one.text.includes('\r'))
        it(`${name}, CRLF`, () => {
          check(rule, {
            ...one,
            text: one.text.replaceAll('\n', '\r\n'),
            ...(one.fixed !== undefined && { fixed: one.fixed.replaceAll('\n', '\r\n') }),
          });
        });
    }
  });
}

function check(rule: string, { files = {}, path = talk, text, message, fixed, safe }: RuleCase): void {
  const plain = text.replace(/[«»]/g, '');
  const base: Files = path === 'README.md' ? {} : SITE;
  const all = { ...base, ...files, [path]: plain };
  const found = findingsIn(all, path, rule);
  assert.equal(marked(plain, found), text);
  const [first] = found;
  if (message !== undefined) assert.equal(first?.message, message);
  if (first === undefined) return;
  const checked = checkedIn(all, path);
  // What the gate holds back is not offered.
  const fix = first.fixes.find(({ preferred }) => preferred);
  const offered = fix && gateFix(checked, first, fix) === undefined ? fix : undefined;
  assert.equal(offered && applyEdits(plain, offered.edits), fixed);
  assert.equal(safeEdits(checked, [first]).edits.length > 0, safe ?? false, 'safe');
}
