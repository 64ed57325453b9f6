/** The library, a file of its own (`dist/mermaid/`) that a preview loads with its first diagram. */
export { default } from 'mermaid';
export { cleanPicture } from './mermaid/clean-picture';
export { openBoard } from './mermaid/board';
