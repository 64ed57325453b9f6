import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { speakWith } from '../../../src/core/language/sentence';
import { diagramWords } from '../../../src/core/preview/diagram-words';
import { CATALOGUE } from '../../../src/core/shortcodes/catalogue/catalogue';

const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const english = read('package.nls.json');
const german = read('package.nls.de.json');
const bundle = read('l10n/bundle.l10n.de.json');
const snippets = JSON.parse(readFileSync('snippets/conference-notes.json', 'utf8')) as Record<
  string,
  { readonly description: string }
>;

const FOLDERS = ['core', 'extension', 'preview-script'] as const;

/** The source files of some folders that say something, by their paths below `src`. */
function sources(folders: readonly string[] = FOLDERS): [file: string, text: string][] {
  return folders.flatMap((folder) =>
    readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => file.endsWith('.ts') && !DEFINITIONS.has(file))
      .map((file): [string, string] => [file, readFileSync(path.join('src', file), 'utf8')]),
  );
}

/** Where `sentence` is defined. */
const DEFINITIONS: ReadonlySet<string> = new Set([
  path.join('core', 'language', 'sentence.ts'),
  path.join('preview-script', 'language.ts'),
]);

/** The sentences of some folders (`l10n.t`, and `sentence` of the core and the preview's script), as they are written out. */
function written(folders?: readonly string[]): Set<string> {
  const sentences = new Set<string>();
  const literal = /(?:l10n\.t|\bt|\bsentence)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
  for (const [file, source] of sources(folders)) {
    for (const [, single, double] of source.matchAll(literal))
      sentences.add((single ?? double ?? '').replace(/\\(.)/g, '$1'));
    const calls = [...source.matchAll(/(?:l10n\.t|\bsentence)\(\s*/g)].length;
    const literals = [...source.matchAll(/(?:l10n\.t|\bsentence)\(\s*['"]/g)].length;
    assert.equal(literals, calls, `${file}: a sentence that is not written out cannot be translated`);
  }
  return sentences;
}

/** All that needs a translation: sentences, snippets, and the words about shortcodes. */
function said(): Set<string> {
  const names = Object.entries(snippets).flatMap(([name, { description }]) => [name, description]);
  const shortcodes = CATALOGUE.flatMap(({ about, params }) => [about, ...params.map((param) => param.about)]);
  return new Set([...written(), ...names, ...shortcodes]);
}

/** What stands in the code as whole sentences, and is not handed to a function that translates them. */
function untranslated(): string[] {
  const found: string[] = [];
  for (const [file, text] of sources()) {
    // The words about shortcodes, and those that a page brings along for its script, are counted in apart.
    if (file.includes(`${path.sep}catalogue${path.sep}`) || file.endsWith('diagram-words.ts')) continue;
    // Most files say nothing; to read their syntax would take seconds.
    if (!/(['"`])(?:[A-Z“]|\$\{)[^\n]* [^\n]*[.…!?]\1/.test(text)) continue;
    const visit = (node: ts.Node): void => {
      const words = wordsOf(node);
      if (words !== undefined && /^[A-Z“].*[a-z]{2} .*[.…!?]$/s.test(words) && !isSaidElsewhere(node.parent))
        found.push(`${file}: ${words}`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = node.templateSpans.map(({ literal }) => literal.text);
  // A name in front of a sentence begins it.
  return [node.head.text === '' ? 'X' : node.head.text, ...parts].join('0');
}

/** Whether it is translated, or for the log, a developer, or the settings, whose German is in package.nls.de.json. */
function isSaidElsewhere(parent: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'about';
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  return /^(?:sentence|(?:vscode\.)?l10n\.t|t|(?:Range|Type)?Error|(?:.*[.#])?log\.(?:info|warn|error|debug|trace)|.*\.replace)$/s.test(
    parent.expression.getText(),
  );
}

/** What rules and refusals say without a sentence around it: nobody could translate that. */
function untold(): string[] {
  const found: string[] = [];
  const words =
    /(?<!['"`])\b(?:message|title|reason):\s*(?:[^,;\n'"`(]*\?\s*)?(['"`])(?=[^'"`\n]* )[^'"`\n]*\1/g;
  for (const folder of ['checks', 'edits', 'recordings', 'schedule', 'preview']) {
    const root = path.join('src/core', folder);
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      for (const [all] of readFileSync(path.join(root, file), 'utf8').matchAll(words))
        found.push(`${folder}/${file}: ${all}`);
    }
  }
  return found;
}

/** `{0}` and the commands that links run: what a translation must keep. */
const kept = (words: string): string[] => (words.match(/\{\d\}|command:[\w.]+|`[^`]*`/g) ?? []).toSorted();

describe('translations', () => {
  it('of package.json have every key, and no other', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(english).toSorted());
    assert.deepEqual(Object.keys(german), Object.keys(english));
  });

  it('of the extension have every sentence, and no other', () => {
    assert.deepEqual(Object.keys(bundle).toSorted(), [...said()].toSorted());
  });

  it('of what the script in a page says come with the page', () => {
    const sentences = [...written(['preview-script'])].toSorted();
    assert.equal(diagramWords(), undefined);
    speakWith(bundle);
    const brought = JSON.parse(diagramWords() ?? '{}') as Record<string, string>;
    speakWith(undefined);
    assert.deepEqual(Object.keys(brought).toSorted(), sentences);
    for (const words of sentences) assert.equal(brought[words], bundle[words]);
  });

  it('are there for every sentence in the code', () => {
    assert.deepEqual(untranslated(), []);
  });

  it('are there for all that findings, fixes and refusals say', () => {
    assert.deepEqual(untold(), []);
  });

  it('keep places, commands and code', () => {
    for (const [key, words] of Object.entries(english))
      assert.deepEqual(kept(german[key] ?? ''), kept(words), key);
    for (const [words, translated] of Object.entries(bundle))
      assert.deepEqual(kept(translated), kept(words), words);
  });

  it('say something', () => {
    for (const words of [...Object.values(german), ...Object.values(bundle)])
      assert.notEqual(words.trim(), '');
  });
});
