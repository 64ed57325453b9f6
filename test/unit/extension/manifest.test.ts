import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/core/checks/rules';

interface MenuEntry {
  readonly command: string;
  /** Instead of a command. */
  readonly submenu?: string;
}

interface Manifest {
  readonly repository: { readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly qna: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Record<string, string>;
  readonly capabilities: {
    readonly virtualWorkspaces: boolean;
    readonly untrustedWorkspaces: {
      readonly supported: string;
      readonly description: string;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category?: string }[];
    readonly menus: Record<string, readonly MenuEntry[]>;
    readonly submenus: readonly { id: string }[];
    readonly keybindings?: readonly (MenuEntry & { key: string; mac?: string; when?: string })[];
    readonly configuration: readonly {
      properties: Record<string, { markdownDescription?: string; default?: unknown }>;
    }[];
  };
}

/** Why a folder that nobody trusts may set the rest; by the beginnings of their names. */
const HARMLESS: Readonly<Record<string, string>> = {
  'sidebar.': 'a view of what is in the folder anyway',
  'buttons.': 'text that a command writes into the note at hand, seen at once and undone in one step',
  'promote.': 'labels and choices of an edit that its user starts, sees and can undo',
  'schedule.':
    'text that an import writes, shown before it is made, and whether a line of the status bar is there',
  'typos.': 'words that are not flagged',
  'checks.': 'severities of findings; no fix runs because of one',
  'moves.':
    'whether an edit that its user starts is shown first, and what it changes besides; it can be undone',
  'todos.': 'one of two words that an edit writes, which its user starts and sees',
  relearnVersion: 'which version the preview shows',
  'preview.': 'what the preview shows; what it puts out is cleaned whatever is set',
};

/** What Problems shows only when it is asked for: to-dos have a view of their own. */
const ON_REQUEST = new Set(['possible-typo', 'todo']);

const root = process.cwd();
const words = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
/** With the words of package.nls.json in their places. */
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'), (_, value: unknown) =>
  typeof value === 'string' && /^%[^%]+%$/.test(value) ? words[value.slice(1, -1)] : value,
) as Manifest;
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);

describe('package.json', () => {
  it('names one repository, where all its addresses lead', () => {
    const { repository, homepage, bugs, qna } = manifest;
    const home = repository.url.replace(/\.git$/, '');
    assert.match(home, /^https:\/\/github\.com\/[^/]+\/[^/]+$/);
    assert.deepEqual([homepage, bugs.url, qna], [`${home}#readme`, `${home}/issues`, `${home}/discussions`]);
  });

  it('has an entry for each command in the source, and the other way round', () => {
    const folder = path.join(root, 'src/extension/commands');
    const sources = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const written = sources.flatMap((source) =>
      [...source.matchAll(/^\s*id: '([^']+)'/gm)].map((found) => found[1] ?? ''),
    );
    assert.deepEqual(commands.toSorted(), written.toSorted());
    const list = readFileSync(path.join(folder, 'commands.ts'), 'utf8');
    for (const command of commands)
      assert.ok(list.includes(command.replace('conferenceNotes.', '')), `${command} is not in the list`);
  });

  it('gives every command the category', () => {
    for (const { command, category } of contributes.commands)
      assert.equal(category, 'Conference Notes', command);
  });

  it('puts only its own commands into menus and on keys', () => {
    const used = [...Object.values(contributes.menus).flat(), ...(contributes.keybindings ?? [])];
    for (const { command, submenu } of used)
      assert.ok(
        submenu === undefined
          ? commands.includes(command)
          : contributes.submenus.some(({ id }) => id === submenu),
        command,
      );
  });

  it('leaves Enter, Tab and Backspace alone where somebody writes', () => {
    for (const { key, when } of contributes.keybindings ?? [])
      if (when?.includes('listFocus && !inputFocus') !== true)
        assert.doesNotMatch(key, /enter|tab|backspace/i);
  });

  it('has single keys in the rows of its own views only', () => {
    const single = (contributes.keybindings ?? []).filter(({ key }) => !key.includes(' '));
    for (const { when } of single)
      assert.match(
        when ?? '',
        /^focusedView == conferenceNotes\.\w+ && listFocus && !inputFocus( && [\w.]+)?$/,
      );
  });

  it('puts its keys where VS Code has none, in Markdown notes and its own views only', () => {
    // What VS Code itself has after Ctrl+K (Cmd+K), from its list of default keyboard shortcuts.
    const taken = new Set(['enter', 'up', 'down', 'left', 'right', ...Array.from('cdefimoprsuvwz')]);
    const keys = (contributes.keybindings ?? []).filter(({ key }) => key.includes(' '));
    assert.ok(keys.length > 0);
    const places = keys.flatMap(({ key, when }) =>
      (when ?? '').split(' || ').map((place) => `${key} ${place}`),
    );
    assert.equal(new Set(places).size, places.length);
    for (const { command, key, mac, when } of keys) {
      const [first, second = ''] = key.split(' ');
      assert.equal(first, 'ctrl+k', command);
      assert.equal(mac, key.replace('ctrl', 'cmd'), command);
      assert.ok(!taken.has(second), `${command}: ${key} is VS Code's own`);
      for (const place of (when ?? '').split(' || '))
        assert.match(
          place,
          /editorLangId == markdown && conferenceNotes\.inNote|^focusedView == conferenceNotes\./,
        );
    }
  });

  it('describes every setting and gives it a default', () => {
    for (const [name, { markdownDescription, default: value }] of contributes.configuration.flatMap((group) =>
      Object.entries(group.properties),
    )) {
      assert.ok(name.startsWith('conferenceNotes.'));
      assert.ok(markdownDescription !== undefined && value !== undefined, name);
    }
  });

  it('has a setting for the severity of each rule', () => {
    const settings = Object.assign(
      {},
      ...contributes.configuration.map((group) => group.properties),
    ) as Record<string, { default?: unknown; markdownDescription?: string }>;
    const prefix = 'conferenceNotes.checks.';
    const named = Object.keys(settings).filter(
      (name) => name.startsWith(prefix) && name !== `${prefix}scope`,
    );
    assert.deepEqual(named.toSorted(), RULES.map(({ id }) => prefix + id).toSorted());
    for (const { id, severity, about } of RULES) {
      assert.equal(settings[prefix + id]?.default, ON_REQUEST.has(id) ? 'off' : severity);
      assert.equal(settings[prefix + id]?.markdownDescription, about);
    }
  });

  it('builds against the oldest VS Code it admits, and starts only when it is needed', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown']);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('takes from the settings of a folder that is not trusted what cannot act, and says why for each', () => {
    const { supported, description, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    // VS Code holds settings back only where the support is limited.
    assert.equal(supported, 'limited');
    assert.ok(description);
    assert.deepEqual(restrictedConfigurations, ['conferenceNotes.sessions.template']);
    const names = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    for (const name of names.filter((setting) => !restrictedConfigurations.includes(setting))) {
      const reasons = Object.keys(HARMLESS).filter((prefix) => name.startsWith(`conferenceNotes.${prefix}`));
      assert.equal(reasons.length, 1, `${name} needs one reason why a folder may set it`);
    }
  });
});
