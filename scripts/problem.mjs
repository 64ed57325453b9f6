/** Something a person can fix: its message is a sentence, and no stack trace is shown with it. */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong and how to fix it
   * @param {number} exitCode 1: could not be done, 2: the command was called wrongly
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Problem';
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command's main function and ends the process with the exit code it returns.
 *
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

/**
 * @param {unknown} error
 * @returns {string} the error's message alone
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
