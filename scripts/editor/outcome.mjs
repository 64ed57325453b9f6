import { readableStack } from './stack.mjs';

/**
 * @typedef {object} Outcome of one run
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} again how many needed a second try, of those that passed and of those that failed
 * @property {Record<string, number>} figures what the suite has measured, by name
 * @property {readonly string[]} failures what has failed and why, as it was told
 */

/** @typedef {{ title: string, message: string, actual?: string, expected?: string }} Failure */

/** Seconds from which on a test's time is told. */
const SLOW = 10;

/** What the suite reports from inside the editor, told as it comes. */
export class SuiteReport {
  passed = 0;
  /** @type {string[]} */
  failures = [];
  skipped = 0;
  again = 0;
  started = false;
  /** the test that has begun last */
  current = '';
  /** the suite has said its last word, with our token */
  ended = false;
  /** @type {Record<string, number>} */
  figures = {};
  /** @type {() => void} */
  #onChange = () => undefined;

  /**
   * @param {string} token
   * @param {string} way in which the editor is run
   * @param {(line: string) => void} say
   */
  constructor(token, way, say) {
    this.token = token;
    this.way = way;
    this.say = say;
  }

  /**
   * @param {string} event
   * @param {any} details
   */
  take(event, details) {
    if (event === 'start') this.#start(details);
    if (event === 'test') this.current = details.title;
    if (event === 'pass') this.#pass(details);
    if (event === 'skip') this.#skip(details.title);
    if (event === 'again') this.#again(details);
    if (event === 'fail') this.#fail(details);
    if (event === 'figure') this.figures[details.name] = details.value;
    if (event === 'end' && details.token === this.token) this.ended = true;
    this.#onChange();
  }

  /**
   * @param {() => boolean} reached
   * @returns {Promise<void>} when that is so
   */
  until(reached) {
    return new Promise((resolve) => {
      this.#onChange = () => {
        if (reached()) resolve();
      };
      this.#onChange();
    });
  }

  /** @returns {Outcome} */
  outcome() {
    const { passed, failures, skipped, again, figures } = this;
    return { passed, failed: failures.length, skipped, again, figures, failures };
  }

  /** @param {string} words what keeps the suite from its last word, which is a failure of its own */
  died(words) {
    this.#tellFailure(`  FAIL  ${words}`);
  }

  /** @param {{ vscode: string, appName: string, appHost: string, extensionHost: string }} editor as it describes itself */
  #start({ vscode, appName, appHost, extensionHost }) {
    this.started = true;
    this.say(`  VS Code ${vscode} (${appName}, ${appHost}), extension host: ${extensionHost}; ${this.way}`);
  }

  /** @param {{ title: string, seconds: number }} test one that takes long says so */
  #pass({ title, seconds }) {
    this.passed++;
    this.say(`  ok    ${title}${seconds < SLOW ? '' : ` (${Math.round(seconds)} s)`}`);
  }

  /** @param {string} title */
  #skip(title) {
    this.skipped++;
    this.say(`  skip  ${title}`);
  }

  /** @param {Failure} failure of the first try */
  #again(failure) {
    this.again++;
    this.say(inWords('again', failure));
  }

  /** @param {Failure} failure */
  #fail(failure) {
    this.#tellFailure(inWords('FAIL ', failure));
  }

  /** @param {string} words */
  #tellFailure(words) {
    this.failures.push(words);
    this.say(words);
  }
}

/**
 * @param {string} what
 * @param {Failure} failure
 */
function inWords(what, { title, message, actual, expected }) {
  const lines = [`  ${what} ${title}`, indent(readableStack(message))];
  if (actual !== undefined || expected !== undefined)
    lines.push(indent(`actual:\n${actual}\nexpected:\n${expected}`));
  return lines.join('\n');
}

/** @param {string} text */
export function indent(text) {
  return text.trimEnd().replace(/^/gm, '        ');
}
