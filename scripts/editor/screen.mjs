import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/* global atob, navigator, ClipboardItem, Blob */

/** @typedef {import('playwright-core').Page} Page */

/** @type {WeakMap<Page, Map<object, string>>} */
const requested = new WeakMap();

/**
 * Notes where the page, its frames and its workers ask for anything. What the page's own policy holds back is told of
 * as a request too, and as one that has failed: it never leaves the browser.
 *
 * @param {Page} page
 */
export function watchRequests(page) {
  /** @type {Map<object, string>} */
  const origins = new Map();
  requested.set(page, origins);
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    origins.set(request, origin === 'null' ? protocol : origin);
  });
  page.context().on('requestfailed', (request) => {
    if (/^csp$|BLOCKED_BY_CSP/i.test(request.failure()?.errorText ?? '')) origins.delete(request);
  });
}

/**
 * How long a selector may take to appear. A loaded machine can be very slow; only a test that fails waits to the end.
 */
const patience = 120_000;

/**
 * What tests can do with the window's picture and its DOM, by method name; test/editor/workbench.ts has the
 * other end and says what each does.
 *
 * @param {() => Promise<Page>} getPage
 * @param {string} folder for screenshots
 * @returns {Record<string, import('./bridge.mjs').Answer>}
 */
export function screenAnswers(getPage, folder) {
  return {
    screenshot: async ([name]) => {
      const path = join(folder, `${fileName(name)}.png`);
      mkdirSync(dirname(path), { recursive: true });
      await (await getPage()).screenshot({ path });
      return path;
    },
    text: async ([selector, webview]) =>
      withElement(await getPage(), selector, webview, (element) => element.innerText({ timeout: patience })),
    html: async ([selector, webview]) =>
      withElement(await getPage(), selector, webview, (element) => element.innerHTML({ timeout: patience })),
    attribute: async ([selector, name, webview]) =>
      withElement(await getPage(), selector, webview, (element) =>
        element.getAttribute(name, { timeout: patience }),
      ),
    texts: async ([selector, webview]) => {
      const page = await getPage();
      const found = await Promise.all(
        frames(page, webview).map((frame) =>
          frame
            .locator(selector)
            .allInnerTexts()
            .catch(() => []),
        ),
      );
      return found.flat();
    },
    loaded: async () => {
      const page = await getPage();
      const entries = await Promise.all(
        frames(page, true).map((frame) =>
          frame
            .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
            .catch(() => []),
        ),
      );
      return entries.flat();
    },
    requested: async () => [...new Set(requested.get(await getPage())?.values())],
    previewed: async () => {
      const page = await getPage();
      const elements = await Promise.all(
        frames(page, true).map((frame) => frame.evaluate(previewedElements).catch(() => [])),
      );
      return elements.flat();
    },
    click: async ([selector, webview]) =>
      (await find(await getPage(), selector, webview)).click({ timeout: patience }),
    rightClick: async ([selector]) =>
      (await find(await getPage(), selector)).click({ timeout: patience, button: 'right' }),
    hover: async ([selector, webview]) =>
      (await find(await getPage(), selector, webview)).hover({ timeout: patience }),
    drag: async ([from, to]) => {
      const page = await getPage();
      await page.locator(from).first().dragTo(page.locator(to).first(), { timeout: patience });
    },
    gone: async ([selector]) =>
      (await getPage()).locator(selector).first().waitFor({ state: 'hidden', timeout: patience }),
    copyPicture: async ([base64]) =>
      (await getPage()).evaluate(async (words) => {
        const bytes = Uint8Array.from(atob(words), (sign) => sign.charCodeAt(0));
        await navigator.clipboard.write([
          new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
        ]);
      }, base64),
    type: async ([text, delay]) => (await getPage()).keyboard.type(text, { delay: delay ?? 0 }),
    // Another program than the editor, as `git checkout` is one.
    moveOnDisk: ([from, to]) => renameSync(from, to),
    writeOnDisk: ([path, text]) => writeFileSync(path, text),
    linkOnDisk: ([target, path]) => symlinkSync(target, path),
    press: async ([key]) => (await getPage()).keyboard.press(key),
  };
}

/**
 * Asks the first element that matches; once more when its frame went away meanwhile, as a webview's does that is
 * loaded anew.
 *
 * @template T
 * @param {Page} page
 * @param {string} selector
 * @param {boolean | undefined} webview
 * @param {(element: import('playwright-core').Locator) => Promise<T>} ask
 */
async function withElement(page, selector, webview, ask) {
  try {
    return await ask(await find(page, selector, webview));
  } catch (error) {
    if (!/detached/i.test(String(error))) throw error;
    return ask(await find(page, selector, webview));
  }
}

/**
 * The first element that matches, once it is visible. A webview's content is two frames deep, and which frame
 * it is depends on the editor: all of them are asked.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {boolean} [webview]
 */
async function find(page, selector, webview = false) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const frame of frames(page, webview)) {
      const element = frame.locator(selector).first();
      // A frame may go away while it is asked; the next round sees its successor.
      if (await element.isVisible().catch(() => false)) return element;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(
    `Nothing visible matches "${selector}"${webview ? ' in a webview' : ''} after ${patience / 1000} s.`,
  );
}

/**
 * @param {Page} page
 * @param {boolean} webview
 */
function frames(page, webview) {
  return webview ? page.frames().filter((frame) => frame !== page.mainFrame()) : [page.mainFrame()];
}

/* global document */

/** Runs in a frame: the elements of a Markdown preview, their addresses as the browser understands them. */
function previewedElements() {
  return [...document.querySelectorAll('.markdown-body *')].map((element) => {
    const address = Reflect.get(element, 'href') ?? Reflect.get(element, 'src') ?? '';
    return {
      name: element.localName,
      attributes: element.getAttributeNames(),
      // In SVG an address is an object.
      address: String(address.baseVal ?? address),
    };
  });
}

/** @param {string} name */
export function fileName(name) {
  return (
    name
      .replace(/[^\w.-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 100) || 'screenshot'
  );
}
