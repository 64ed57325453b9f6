/**
 * Nothing has gone wrong, but the command has nothing to work on: `Open a note first`. Said as information, and not
 * kept in the log as an error.
 */
export class Hint extends Error {}
