/** Folders that never hold notes; names that begin with a dot or an underscore of a site generator too. */
const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'vendor',
  'bower_components',
  'archetypes',
  'themes',
  'layouts',
  'public',
  'dist',
  'out',
  'build',
  'target',
  'templates',
  'template',
  '_includes',
  '_layouts',
  '_site',
  '_data',
  '_sass',
  '__pycache__',
  'examplesite',
  'resources',
  'assets',
  'static',
  'images',
  'img',
  '_img',
  'media',
]);

/** Files about the repository or its tools, by their lower-case name without extension. */
const SKIPPED_FILES = new Set([
  'license',
  'licence',
  'copying',
  'changelog',
  'changes',
  'history',
  'contributing',
  'contributors',
  'authors',
  'security',
  'support',
  'code_of_conduct',
  'code-of-conduct',
  'codeofconduct',
  'pull_request_template',
  'issue_template',
  'governance',
  'maintainers',
  '404',
  'template',
  'talk-template',
  'session-template',
  'claude',
  'agents',
  'gemini',
  'copilot-instructions',
  'summary',
  'third-party-notices',
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
  return !SKIPPED_FILES.has(name.toLowerCase()) && !parts.some(isSkippedFolder);
}

/** Whether a folder of this name is not worth walking into. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.has(name.toLowerCase());
}
