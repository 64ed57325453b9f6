/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/*
 * What a person does without thinking: look where the letters go before typing them, and whether a click was taken.
 * On a busy machine a question has its title on the screen before it has the focus, and a row that is drawn again
 * between the two halves of a click does not take it.
 */

const question = '.quick-input-widget';
const answer = `${question} .quick-input-box input`;

/**
 * Types, into VS Code's question if there is one.
 *
 * @param {Page} page
 * @param {string} text
 * @param {number} [delay] milliseconds after each key
 */
export async function type(page, text, delay = 0) {
  const isAsked = await focusQuestion(page);
  await page.keyboard.type(text, { delay });
  if (!isAsked) return;
  const box = page.locator(answer).first();
  const isThere = async () => !(await box.isVisible()) || (await box.inputValue()).includes(text);
  if (!(await soon(isThere))) await box.fill(text);
}

/**
 * Presses a key, for VS Code's question if there is one; Enter once more if the question has not taken it.
 *
 * @param {Page} page
 * @param {string} key as Playwright names it
 */
export async function press(page, key) {
  const isAsked = await focusQuestion(page);
  const before = isAsked && key === 'Enter' ? await shownQuestion(page) : undefined;
  await page.keyboard.press(key);
  if (before === undefined) return;
  const isTaken = async () => (await shownQuestion(page)) !== before;
  // Who is still working on the first one would take the second for the next question: that one looks otherwise.
  if (!(await soon(isTaken, 100)) && (await focusQuestion(page))) await page.keyboard.press(key);
}

/**
 * @param {Page} page
 * @returns {Promise<string>} what the question looks like; empty when there is none
 */
async function shownQuestion(page) {
  const widget = page.locator(question).first();
  if (!(await widget.isVisible())) return '';
  return `${await widget.innerText()}\n${await page.locator(answer).first().inputValue()}`;
}

/**
 * Clicks, and once more on the row of a tree or the entry of a menu that has not taken it: a menu takes no click in its
 * first tenth of a second. What was clicked in a question or on a page is gone or does more with a second click.
 *
 * @param {Locator} element
 * @param {{ timeout: number }} options how long it may take until it can be clicked, in milliseconds
 */
export async function click(element, options) {
  const what = await element.evaluate(kindOf, undefined, options);
  await element.click(options);
  if (what === '' || (await element.page().locator(question).first().isVisible())) return;
  const isTaken = async () =>
    !(await element.isVisible()) ||
    (what === 'row' && /\b(?:selected|focused)\b/.test((await element.getAttribute('class')) ?? ''));
  for (let more = 0; more < 3 && !(await soon(isTaken)); more++) await element.click(options);
}

/**
 * Runs in the page.
 *
 * @param {Element} element
 */
function kindOf(element) {
  if (element.classList.contains('monaco-list-row')) return 'row';
  const entry = element.closest('.monaco-menu .action-item');
  return entry !== null && entry.querySelector('[aria-haspopup="true"]') === null ? 'entry' : '';
}

/**
 * @param {Page} page
 * @returns {Promise<boolean>} whether a question is open; it has the focus then
 */
async function focusQuestion(page) {
  if (!(await page.locator(question).first().isVisible())) return false;
  const hasFocus = () =>
    page.evaluate(
      (selector) => document.querySelector(selector)?.contains(document.activeElement) === true,
      question,
    );
  const box = page.locator(answer).first();
  for (let more = 0; more < 3 && !(await soon(hasFocus)); more++)
    if (await box.isVisible()) await box.focus();
  return box.isVisible();
}

/**
 * @param {() => Promise<boolean>} ask
 * @param {number} [rounds]
 * @returns whether something has come about within a moment
 */
async function soon(ask, rounds = 20) {
  for (let round = 0; round < rounds; round++) {
    // What is drawn anew while it is asked is asked again.
    if (await ask().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/* global document */
