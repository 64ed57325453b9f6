/** What the caller got wrong, in a sentence that says what to do; the command ends with exit code 2. */
export class Usage extends Error {}
