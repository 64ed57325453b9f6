import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, Registry, type IGrammar } from 'vscode-textmate';

const folder = path.resolve('node_modules/vscode-oniguruma/release');
const injection = 'markdown.conference-notes.injection';

/** As much of Markdown's own grammar as matters here: comments, and links whose scopes surround words. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'comment.block.html', begin: '<!--', end: '-->' },
    { name: 'markup.bold.markdown', match: '\\*\\*[^*]+\\*\\*' },
  ],
};

async function openGrammar(): Promise<IGrammar> {
  const { buffer } = readFileSync(path.join(folder, 'onig.wasm'));
  await oniguruma.loadWASM(buffer);
  const own = JSON.parse(readFileSync('syntaxes/conference-notes.injection.json', 'utf8')) as {
    scopeName: string;
  };
  assert.equal(own.scopeName, injection);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (words) => new oniguruma.OnigString(words),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(
        (scope === injection ? own : scope === 'text.html.markdown' ? markdown : null) as never,
      ),
    getInjections: (scope) => (scope === 'text.html.markdown' ? [injection] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar);
  return grammar;
}

describe('the grammar of notes', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await openGrammar();
  });

  /** Words with the innermost scope that is ours, its tail left out. */
  function scopes(...lines: string[]): string[] {
    let state = INITIAL;
    const found: string[] = [];
    for (const line of lines) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      for (const { startIndex, endIndex, scopes: all } of tokens) {
        const own = all.findLast(
          (scope) => scope.endsWith('.conference-notes') && !scope.startsWith('meta.'),
        );
        const words = line.slice(startIndex, endIndex).trim();
        if (own !== undefined && words !== '')
          found.push(`${words} ${own.replace(/(?:\.shortcode)?\.conference-notes$/, '')}`);
      }
    }
    return found;
  }

  const tag = 'punctuation.definition.tag';

  it('sees names, parameters and strings of shortcodes', () => {
    assert.deepEqual(scopes('a {{% button href="x\\"y" icon=video `raw` %}}go{{% /button %}} b'), [
      `{{ ${tag}.begin`,
      `% ${tag}.begin`,
      'button entity.name.tag',
      'href entity.other.attribute-name',
      '= keyword.operator.assignment',
      '" string.quoted.double',
      'x string.quoted.double',
      '\\" constant.character.escape',
      'y string.quoted.double',
      '" string.quoted.double',
      'icon entity.other.attribute-name',
      '= keyword.operator.assignment',
      'video string.unquoted',
      '`raw` string.quoted.other',
      `% ${tag}.end`,
      `}} ${tag}.end`,
      `{{ ${tag}.begin`,
      `% ${tag}.begin`,
      `/ ${tag}.closing`,
      'button entity.name.tag',
      `% ${tag}.end`,
      `}} ${tag}.end`,
    ]);
  });

  it('sees the other notation, one over several lines, and one in a comment', () => {
    const names = (...lines: string[]): string[] =>
      scopes(...lines).filter((each) => /entity\.name|attribute-name/.test(each));
    assert.deepEqual(names('{{< mermaid >}}'), ['mermaid entity.name.tag']);
    assert.deepEqual(names('{{% notice', '  style="tip"', '%}}', 'style="x"'), [
      'notice entity.name.tag',
      'style entity.other.attribute-name',
    ]);
    assert.deepEqual(names('<!-- {{% button href="a" %}}b{{% /button %}} -->'), [
      'button entity.name.tag',
      'href entity.other.attribute-name',
      'button entity.name.tag',
    ]);
  });

  it('ends with a tag that is not closed, so that the rest of the note keeps its colours', () => {
    assert.deepEqual(scopes('{{% button href="a', '', '**bold** style="x"').slice(-2), [
      '" string.quoted.double',
      'a string.quoted.double',
    ]);
  });

  it('sees shortcodes that are commented out as comments', () => {
    assert.deepEqual(scopes('{{%/* button */%}}'), ['{{%/* button */%}} comment.block']);
  });

  it('sees to-dos and conclusions', () => {
    assert.deepEqual(
      scopes('TODO: Steal diagram', '- [ ] FIXME this', '=> so', '- => and so', 'a => b, TODOS'),
      [
        'TODO keyword.todo',
        ': punctuation.separator.todo',
        'FIXME keyword.todo',
        '=> keyword.operator.conclusion',
        '=> keyword.operator.conclusion',
      ],
    );
  });
});
