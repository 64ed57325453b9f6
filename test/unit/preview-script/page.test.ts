import assert from 'node:assert/strict';
import { find, ownAddress, pageBody, unshadow } from '../../../src/preview-script/page';

/** An element as far as names go. */
class FakeElement {
  constructor(readonly attributes: Record<string, string>) {}
  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }
  removeAttribute(name: string): void {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete this.attributes[name];
  }
}

class FakeScript extends FakeElement {
  get src(): string {
    return 'https://extension.example/dist/preview.js';
  }
}

const script = new FakeScript({});
const body = new FakeElement({});

/** A document whose own properties, as a browser makes them of names, come before those of its prototype. */
class FakeDocument {
  constructor(readonly named: readonly FakeElement[]) {
    for (const element of named)
      for (const attribute of ['name', 'id']) {
        const name = element.attributes[attribute];
        const get = (): unknown => (element.attributes[attribute] === undefined ? undefined : element);
        if (name !== undefined) Object.defineProperty(this, name, { get, configurable: true });
      }
  }
  get currentScript(): unknown {
    return script;
  }
  get body(): unknown {
    return body;
  }
  querySelector(selector: string): unknown {
    return `found ${selector}`;
  }
  querySelectorAll(): unknown {
    return this.named;
  }
}

describe('the page that a preview’s script asks', () => {
  const globals = globalThis as Record<string, unknown>;
  const before = ['document', 'Document', 'Element', 'HTMLScriptElement'].map(
    (name) => [name, globals[name]] as const,
  );
  afterEach(() => {
    for (const [name, value] of before) globals[name] = value;
  });

  function open(...named: FakeElement[]): void {
    globals['Document'] = FakeDocument;
    globals['Element'] = FakeElement;
    globals['HTMLScriptElement'] = FakeScript;
    globals['document'] = new FakeDocument(named);
  }

  it('answers the same, whatever elements are called', () => {
    const picture = new FakeElement({ name: 'currentScript', src: 'x.png' });
    open(picture, new FakeElement({ id: 'body' }), new FakeElement({ name: 'querySelector' }));
    assert.equal((globals['document'] as Record<string, unknown>)['currentScript'], picture);
    assert.equal(ownAddress(), 'https://extension.example/dist/preview.js');
    assert.equal(pageBody(), body);
    assert.equal(find('.x'), 'found .x');
  });

  it('loses the names that shadow what it is asked for, and no others', () => {
    const shadowing = new FakeElement({ name: 'currentScript', id: 'body' });
    const harmless = new FakeElement({ name: 'slide', id: 'figure-1' });
    open(shadowing, harmless);
    unshadow();
    assert.deepEqual(shadowing.attributes, {});
    assert.deepEqual(harmless.attributes, { name: 'slide', id: 'figure-1' });
  });

  it('gives no address where no script runs: nothing of the page stands in for it', () => {
    open();
    Object.defineProperty(globals['document'], 'currentScript', { value: script });
    class Silent extends FakeDocument {
      override get currentScript(): unknown {
        return null;
      }
    }
    globals['Document'] = Silent;
    assert.equal(ownAddress(), undefined);
  });
});
