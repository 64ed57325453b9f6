/** What the bench takes from the product. */
export { ConferenceIndex } from '../src/core/conference/index';
export { SessionSearch } from '../src/core/conference/search';
export { IndexedWorkspace } from '../src/core/checks/facts/indexed-workspace';
export { activeRules, checkWith } from '../src/core/checks/check';
export { summaryCandidates } from '../src/core/edits/promote/summary-candidates';
export { notesOfIndex } from '../src/core/edits/move/index-notes';
export { moveSession } from '../src/core/edits/move/move-session';
export { readNote } from '../src/core/note/read-note';
export { matchTalks, SURE } from '../src/core/recordings/match/match';
export { readList } from '../src/core/recordings/read/read-list';
export { conferencePreview } from '../src/core/preview/preview';
export { TypoChecker } from '../src/core/typos/checker';
export { loadWords } from '../src/core/typos/words';
