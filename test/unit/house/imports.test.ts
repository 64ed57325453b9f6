import assert from 'node:assert/strict';
import { importGraph } from './source-files';

/** The first way found that leads back to where it began; undefined when there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): string[] | undefined => {
    const at = way.indexOf(file);
    if (at >= 0) return [...way.slice(at), file];
    if (done.has(file)) return undefined;
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return undefined;
}

describe('imports', () => {
  it('never lead back to where they began', () => {
    const graph = importGraph();
    assert.ok(graph.size > 300);
    assert.equal(circleIn(graph)?.join('\n→ '), undefined);
  });

  it('are seen when they do', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    assert.deepEqual(circleIn(graph), ['b', 'd', 'b']);
  });
});
