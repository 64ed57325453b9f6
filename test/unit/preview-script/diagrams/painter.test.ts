import assert from 'node:assert/strict';
import { Painter, type Library } from '../../../../src/preview-script/diagrams/painter';

/** A library that draws words, and says in which order it was asked. */
function library(render: (id: string, source: string) => { svg: string }): {
  readonly steps: string[];
  readonly library: Library;
} {
  const steps: string[] = [];
  const mermaid = {
    initialize: (config: { secure?: string[]; securityLevel?: string }) => {
      steps.push(`initialize ${String(config.securityLevel)}`);
      for (const name of ['themeCSS', 'dompurifyConfig', 'securityLevel', 'secure'])
        assert.ok(config.secure?.includes(name), name);
    },
    render: (id: string, source: string) => {
      steps.push('render');
      return Promise.resolve(render(id, source));
    },
  };
  const fake = {
    default: mermaid,
    openBoard: () => steps.push('board'),
    cleanPicture: (svg: string, id: string) => {
      steps.push('clean');
      return `${id}: ${svg.replace('<script>', '')}`;
    },
  };
  return { steps, library: fake as unknown as Library };
}

describe('drawing a diagram', () => {
  it('happens on a board of its own, and what is drawn is cleaned', async () => {
    const { steps, library: fake } = library((_, source) => ({ svg: `<script>${source}` }));
    const painter = new Painter(() => Promise.resolve(fake));
    const id = 'conference-diagram-1';
    assert.deepEqual(await painter.draw({ source: 'a', theme: 'light' }), { id, svg: `${id}: a` });
    await painter.draw({ source: 'b', theme: 'light' });
    assert.deepEqual(steps, ['board', 'initialize strict', 'render', 'clean', 'board', 'render', 'clean']);
    assert.equal(painter.count, 2);
  });

  it('says of a long diagram that it is long, and loads nothing for it', async () => {
    const painter = new Painter(() => Promise.reject(new Error('not to be loaded')));
    const source = `graph TD\n${'A --> B\n'.repeat(40_000)}`;
    assert.deepEqual(await painter.draw({ source, theme: 'light' }), {
      error: {
        message: 'The diagram has 320,009 characters, more than the 50,000 that Mermaid draws: split it.',
        line: undefined,
      },
    });
  });

  it('says of many edges that they are many', async () => {
    const { library: fake } = library(() => {
      throw new Error('Edge limit exceeded. 500 edges found, but the limit is 500.\nInitialize mermaid …');
    });
    const painter = new Painter(() => Promise.resolve(fake));
    assert.deepEqual(await painter.draw({ source: 'graph TD', theme: 'dark' }), {
      error: {
        message: 'The diagram has more than 500 edges, the most that Mermaid draws: split it.',
        line: undefined,
      },
    });
  });

  it('throws only when the library cannot be loaded, and tries again', async () => {
    const { library: fake } = library(() => ({ svg: '' }));
    let tries = 0;
    const painter = new Painter(() =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(fake),
    );
    await assert.rejects(painter.draw({ source: 'a', theme: 'light' }), /offline/);
    assert.ok('svg' in (await painter.draw({ source: 'a', theme: 'light' })));
  });
});
