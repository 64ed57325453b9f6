/**
 * What a page says of itself can be shadowed by the page: `<img name="body">` makes `document.body` that picture, and
 * `<img name="currentScript">` the running script. What VS Code's page is asked is therefore asked of the prototype.
 */
function ask(name: string): unknown {
  return Reflect.get(Document.prototype, name, globalThis.document);
}

function call(name: string, argument: string): unknown {
  const method = Reflect.get(Document.prototype, name) as (argument: string) => unknown;
  return Reflect.apply(method, globalThis.document, [argument]);
}

/**
 * The address of the running script; known only while it is first run. It is the extension's own: the page has no
 * part in it, and a script of the page would not run.
 *
 * @returns undefined when no script is running
 */
export function ownAddress(): string | undefined {
  const script = ask('currentScript');
  if (!(script instanceof HTMLScriptElement)) return undefined;
  const address: unknown = Reflect.get(HTMLScriptElement.prototype, 'src', script);
  return typeof address === 'string' && address !== '' ? address : undefined;
}

export function pageBody(): HTMLElement {
  return ask('body') as HTMLElement;
}

/** The first element in the order of the page. */
export function find(selector: string): Element | null {
  return call('querySelector', selector) as Element | null;
}

export function create<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  return call('createElement', tag) as HTMLElementTagNameMap[K];
}

/** Elements whose names become properties of the document. */
const NAMED = ['img', 'form', 'embed', 'object', 'iframe'].flatMap((tag) => [`${tag}[name]`, `${tag}[id]`]);

/**
 * Takes from elements the names that shadow properties of the document, so that libraries and the editor find what
 * they ask for. Nothing else is known by such a name.
 */
export function unshadow(): void {
  for (const element of call('querySelectorAll', NAMED.join(',')) as Iterable<Element>)
    for (const attribute of ['name', 'id']) {
      const name = Element.prototype.getAttribute.call(element, attribute);
      if (name !== null && name in Document.prototype)
        Element.prototype.removeAttribute.call(element, attribute);
    }
}
