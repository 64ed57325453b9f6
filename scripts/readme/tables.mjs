/**
 * The tables of commands and settings in README.md and docs, made from the manifest.
 *
 * @typedef {{ command: string, title: string, enablement?: string }} Command
 * @typedef {{ type?: string | string[], default?: unknown, enum?: unknown[], markdownDescription?: string }} Setting
 * @typedef {{ title: string, properties: Record<string, Setting> }} Group
 * @typedef {{ command: string, key?: string, mac?: string }} Key
 * @typedef {object} Contributes
 * @property {readonly Command[]} commands
 * @property {readonly Group[]} configuration
 * @property {readonly Key[]} [keybindings]
 * @property {{ commandPalette?: readonly { command: string, when?: string }[] }} menus
 */

/**
 * A page with the parts between `<!-- NAME -->` and `<!-- /NAME -->` written again.
 *
 * @param {string} page
 * @param {Contributes} contributes with texts, not with keys of package.nls.json
 */
export function withTables(page, contributes) {
  const tables = { commands: commandTable(contributes), settings: settingTable(contributes) };
  return Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}\n${table}\n\n${close}`,
      ),
    page,
  );
}

/** @param {Contributes} contributes */
function commandTable({ commands, keybindings = [], menus }) {
  const hidden = new Set(
    (menus.commandPalette ?? []).filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const rows = commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title }) => {
      const keys = keybindings.filter((key) => key.command === command).map(({ key = '' }) => `\`${key}\``);
      return [`**${title.replace('...', '…')}**`, `\`${command}\``, [...new Set(keys)].join(', ')];
    })
    .sort(([a = ''], [b = '']) => a.localeCompare(b));
  return table(['command', 'id', 'key'], rows);
}

/** @param {Contributes} contributes */
function settingTable({ configuration }) {
  const rows = configuration.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, setting]) => [
      `\`${name}\``,
      (setting.markdownDescription ?? '').replaceAll('\n', ' '),
      `\`${JSON.stringify(setting.default ?? null)}\``,
    ]),
  );
  return table(['setting', 'what it does', 'default'], rows);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
