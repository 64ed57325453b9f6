const WORDS =
  'the a an of to for and or with from by at into as if but be are was were this these those we they he she it you your our their its can will would should not than then which when where while because ' +
  'und oder von mit für zu ein eine einen einem einer auf aus bei nicht wird werden wir ich';
/** Words that never stand twice in a row; `that that`, `had had` and `is is` may. */
export const NEVER_TWICE: ReadonlySet<string> = new Set(WORDS.split(' '));
