import assert from 'node:assert/strict';
import { renameTags } from '../../../../../src/core/edits/tags/rename-tags';
import { readNote } from '../../../../../src/core/note/read-note';
import { applyEdits } from '../../../../../src/core/text/text-edit';

/** The text with the tags renamed; the sentence where it is refused. */
function renamed(text: string, to: string, ...from: string[]): string {
  const plan = renameTags(text, readNote(text), new Set(from), to);
  return 'reason' in plan ? plan.reason : applyEdits(text, plan.edits);
}

describe('renaming tags', () => {
  it('keeps place and notation of each author', () => {
    const pairs: [before: string, after: string][] = [
      [
        '---\ntitle: a # k8s\ntags:\n- k8s # mine\n- ops\n---\n\nk8s\n',
        '---\ntitle: a # k8s\ntags:\n- Kubernetes # mine\n- ops\n---\n\nk8s\n',
      ],
      ['---\r\ntags: [ops, "k8s"]\r\n---\r\n', '---\r\ntags: [ops, "Kubernetes"]\r\n---\r\n'],
      ["---\ntags: ['k8s', ops]\n---\n", "---\ntags: ['Kubernetes', ops]\n---\n"],
      ['---\ntags: k8s\n---\n', '---\ntags: Kubernetes\n---\n'],
      ['\uFEFF+++\ntags = ["ops", "k8s"]\n+++\n', '\uFEFF+++\ntags = ["ops", "Kubernetes"]\n+++\n'],
      ["+++\ntags = ['k8s']\n+++\n", '+++\ntags = ["Kubernetes"]\n+++\n'],
      ['{\n  "tags": ["k8s", "ops"]\n}\n\nwords\n', '{\n  "tags": ["Kubernetes", "ops"]\n}\n\nwords\n'],
    ];
    for (const [before, after] of pairs) assert.equal(renamed(before, 'Kubernetes', 'k8s'), after);
  });

  it('makes several one, where the first of them stood, and none twice', () => {
    assert.equal(
      renamed('---\ntags:\n- ops\n- k8s\n- Kubernetes\n- kube\n---\n', 'Kubernetes', 'k8s', 'kube'),
      '---\ntags:\n- ops\n- Kubernetes\n---\n',
    );
    assert.equal(
      renamed('---\ntags: [k8s, ops, kube]\n---\n', 'Kubernetes', 'k8s', 'kube'),
      '---\ntags: [Kubernetes, ops]\n---\n',
    );
  });

  it('leaves notes alone that have no such tag, or have it by that name', () => {
    for (const text of ['words k8s\n', '---\ntags: [ops]\n---\n', '---\ntags: [k8s]\n---\n'])
      assert.equal(renamed(text, 'k8s', 'k8s'), text);
    assert.equal(renamed('---\ntags: [K8s]\n---\n', 'Kubernetes', 'k8s'), '---\ntags: [K8s]\n---\n');
  });

  it('quotes what the language would take for something else', () => {
    assert.equal(renamed('---\ntags:\n- k8s\n---\n', 'a: b', 'k8s'), '---\ntags:\n- "a: b"\n---\n');
    assert.equal(renamed('---\ntags: [k8s]\n---\n', 'a, b', 'k8s'), '---\ntags: ["a, b"]\n---\n');
  });
});
