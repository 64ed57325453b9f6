import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { click, press, type } from './hands.mjs';

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
const patience = 300_000;

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
    audited: async () => {
      const { source } = (await import('axe-core')).default;
      const page = await getPage();
      const found = await Promise.all(
        frames(page, true).map((frame) => audit(frame, source).catch(() => undefined)),
      );
      return found.flatMap((findings) => findings ?? []);
    },
    click: async ([selector, webview]) => clickElement(await getPage(), selector, webview),
    rightClick: async ([selector]) =>
      (await find(await getPage(), selector)).click({ timeout: patience, button: 'right' }),
    hover: async ([selector, webview]) =>
      (await find(await getPage(), selector, webview)).hover({ timeout: patience }),
    drag: async ([from, to]) => {
      const page = await getPage();
      const source = page.locator(from).first();
      const target = page.locator(to).first();
      await source.hover({ timeout: patience });
      await page.mouse.down();
      // The first movement begins the drag, the second one tells the target, and the third that it stays there.
      await target.hover({ timeout: patience });
      await target.hover({ timeout: patience, position: { x: 40, y: 8 } });
      await target.hover({ timeout: patience, position: { x: 44, y: 9 } });
      await page.mouse.up();
    },
    gone: async ([selector]) =>
      (await getPage()).locator(selector).first().waitFor({ state: 'hidden', timeout: patience }),
    sidebarWidth: async ([width]) => {
      const page = await getPage();
      const bar = await page.locator('.part.sidebar').boundingBox();
      if (bar === null) throw new Error('There is no sidebar to be seen.');
      const y = bar.y + bar.height / 2;
      await page.mouse.move(bar.x + bar.width, y);
      await page.mouse.down();
      await page.mouse.move(bar.x + width, y, { steps: 5 });
      await page.mouse.up();
      // The border shines as long as the mouse is over it.
      await page.mouse.move(bar.x + width + 200, 4);
      return (await page.locator('.part.sidebar').boundingBox())?.width;
    },
    copyPicture: async ([base64]) =>
      (await getPage()).evaluate(async (words) => {
        const bytes = Uint8Array.from(atob(words), (sign) => sign.charCodeAt(0));
        await navigator.clipboard.write([
          new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
        ]);
      }, base64),
    type: async ([text, delay]) => type(await getPage(), text, delay ?? 0),
    // Another program than the editor, as `git checkout` is one.
    moveOnDisk: ([from, to]) => renameSync(from, to),
    writeOnDisk: ([path, text]) => writeFileSync(path, text),
    linkOnDisk: ([target, path]) => symlinkSync(target, path),
    press: async ([key]) => press(await getPage(), key),
  };
}

/**
 * Asks the first element that matches; once more when its frame went away meanwhile, as a webview's does that is
 * loaded again.
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
 * Clicks the first element that matches; once more when its frame went away before the click, never after it.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {boolean | undefined} webview
 */
async function clickElement(page, selector, webview) {
  try {
    await click(await find(page, selector, webview), { timeout: patience });
  } catch (error) {
    if (!/detached/i.test(String(error)) || /performing click/i.test(String(error))) throw error;
    await click(await find(page, selector, webview), { timeout: patience });
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
  // What is soon there is soon found; to look for the rest again and again would keep the window from getting there.
  for (let pause = 20; Date.now() < end; pause = Math.min(pause * 1.3, 200)) {
    for (const frame of frames(page, webview)) {
      const element = frame.locator(selector).first();
      // A frame may go away while it is asked; the next round sees its successor.
      if (await element.isVisible().catch(() => false)) return element;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
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

/**
 * What axe-core finds in the frame of a Markdown preview; undefined in other frames.
 *
 * @param {import('playwright-core').Frame} frame
 * @param {string} source of axe-core
 */
async function audit(frame, source) {
  if (!(await frame.evaluate(() => document.querySelector('.markdown-body') !== null))) return undefined;
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const body = document.querySelector('.markdown-body');
    // A webview is transparent: what is behind its words is the editor's, which the frame does not know.
    document.documentElement.style.background = 'var(--vscode-editor-background)';
    /** @type {typeof import('axe-core')} */
    const axe = Reflect.get(globalThis, 'axe');
    const { violations } = await axe.run(body ?? document, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, any }) => ({
        rule: id,
        impact: impact ?? 'minor',
        html: html.slice(0, 200),
        why: any
          .map(({ message }) => message)
          .join(' ')
          .slice(0, 200),
      })),
    );
  });
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
