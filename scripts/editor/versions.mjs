/**
 * The editors the project is tested in. `vscode` is the version of VS Code; `codeServer` is the npm package
 * that holds the same version as a server, and `node` the Node.js that this server runs on. A newer VS Code is
 * taken by changing `newest` here; `oldest` follows `engines.vscode` in package.json.
 *
 * @typedef {{ vscode: string, codeServer: string, node: string, desktop: string }} EditorVersion
 * @typedef {'newest' | 'oldest'} EditorName
 *
 * @type {Record<EditorName, EditorVersion>}
 */
export const editors = {
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0', desktop: 'stable' },
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', node: '20.20.2', desktop: '1.100.3' },
};
