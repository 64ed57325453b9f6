/** What the bench takes from the product. */
export { ConferenceIndex } from '../src/core/conference/conference-index';
export { SessionSearch } from '../src/core/conference/search';
export { readNote } from '../src/core/note/read-note';
