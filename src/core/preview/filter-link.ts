/** Publisher and name of the extension, as in package.json: editors hand on to it what begins so. */
const EXTENSION = 'conference-notes.conference-notes';
const PATH = '/filter';

/**
 * An address that narrows the sidebar down to the sessions with a tag. An editor hands it to the extension; a page
 * can neither run a command nor a script for that.
 *
 * @param scheme that the editor itself answers to: `vscode`
 * @returns undefined for a scheme that belongs to no editor known
 */
export function filterLink(scheme: string, tag: string): string | undefined {
  const href = `${scheme}://${EXTENSION}${PATH}?tag=${encodeURIComponent(tag)}`;
  return isFilterLink(href) ? href : undefined;
}

/** Whether an address is one of {@link filterLink}: the only one for an editor that a page may lead to. */
export function isFilterLink(href: string): boolean {
  return FILTER_LINK.test(href);
}

/** `product.urlProtocol` of VS Code and what is built of it; a scheme that runs something must never be among them. */
const SCHEMES = 'vscode(?:-insiders)?|vscodium(?:-insiders)?|code-oss|cursor|windsurf|positron|kiro|trae';

const FILTER_LINK = new RegExp(
  `^(?:${SCHEMES})://${EXTENSION.replaceAll('.', '\\.')}${PATH}\\?tag=[\\w.~!*'()%-]+$`,
);

/**
 * The tag of such an address.
 *
 * @param uri its path and its query, decoded, as an editor hands them on
 * @returns undefined for other addresses
 */
export function filterTag({
  path,
  query,
}: {
  readonly path: string;
  readonly query: string;
}): string | undefined {
  return path === PATH && query.startsWith('tag=') ? query.slice('tag='.length) : undefined;
}
