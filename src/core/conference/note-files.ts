/** Folders that hold no notes: packages, sites' themes and templates, what a build makes, pictures. */
const SKIPPED_FOLDERS = new Set(
  [
    'node_modules vendor bower_components __pycache__',
    'archetypes themes templates template examplesite _includes _layouts _data _sass',
    'public dist out _site',
    'assets static images img _img',
  ].flatMap((names) => names.split(' ')),
);

/** Files about the repository or its tools, by their lower-case name without extension. */
const SKIPPED_FILES = new Set(
  [
    'license licence copying changelog contributing contributors code_of_conduct code-of-conduct codeofconduct',
    'pull_request_template issue_template governance maintainers third-party-notices',
    'claude agents gemini copilot-instructions',
    'template talk-template session-template summary 404',
  ].flatMap((names) => names.split(' ')),
);

/** The same, but a talk may be called so too: only where the name is in capitals. */
const SKIPPED_CAPITALS = new Set([
  'SECURITY',
  'SUPPORT',
  'HISTORY',
  'AUTHORS',
  'CHANGES',
  'NOTICE',
  'ROADMAP',
  'TODO',
]);

/**
 * Whether a path (relative to the root, `/` between) may be a conference note: a Markdown file that is neither
 * about the repository nor in a folder of tools.
 */
export function isNotePath(path: string): boolean {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const name = /^(.+)\.(?:md|markdown|mdx)$/i.exec(file)?.[1];
  if (name === undefined || name.startsWith('.')) return false;
  const isSkipped = SKIPPED_FILES.has(name.toLowerCase()) || SKIPPED_CAPITALS.has(name);
  return !isSkipped && !parts.some(isSkippedFolder);
}

/** Whether a folder of this name is not worth walking into. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.has(name.toLowerCase());
}
