import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../../../src/core/note/read-note';
import { newJudge } from './word-files';

const judge = newJudge();

/** The words of a text that are flagged. */
function flagged(text: string): string[] {
  return judge.typosOf(text, readNote(text), judge.newVocabulary()).map(({ word }) => word);
}

/** Whole texts in which no word but `adress` is a slip that the reader sees. */
const TEXTS: Readonly<Record<string, string>> = {
  'file names': 'Edit seperate-config.yaml, enviroment.yml and Recieve.MD at the adress given.',
  'domains and hosts': 'See enviroment.dev, seperate.io/docs and recieve.example.org for the adress.',
  'options and variables': 'Use --occured, -recieve, --no-seperate=1, $ENVIROMENT, %recieve% for the adress.',
  paths: 'It is in ./src/recieve/main.go, src/recieve/teh, ~/recieve, ..\\seperate\\teh; the adress is not.',
  'references and labels':
    'On origin/recieve-teh and refs/heads/mian, app:recieve and sha256:recieve hold the adress.',
  'placeholders and globs': 'Write {recieve}, {{recieve}}, <recieve> or recieve* and the adress follows.',
  'code spans over lines': 'Run `docker run\n--name recieve --env\nseperate` and the adress is shown.',
  'double backticks over lines': 'Run ``docker ` run\nrecieve`` and the adress is shown.',
  'indented code': 'The adress is here:\n\n    curl recieve\n    curl seperate\n\n\tmore recieve\n',
  'indented code in a list': '- the adress is here:\n\n      curl recieve\n      curl seperate\n',
  'tilde fences': '~~~\nrecieve\n~~~\n\nThe adress is here.\n',
  'tags over lines':
    '<img src="x.png"\n     alt="seperate > rooms"\n     title="recieve">\n\nThe adress is here.\n',
  'elements of code': '<pre>\nrecieve\n\nseperate\n</pre>\n\nThe adress is <code>recieve\nteh</code> here.\n',
  formulas:
    '$$\nrecieve = seperate\n$$\n\nThe adress is $recieve$ or \\(seperate\\) here.\n\n\\[\nrecieve\n\\]\n',
  'shell prompts':
    '- $ recieve\n- `x` adress\n1. $ NAME=recieve seperate\n\nada@host:~/x$ recieve\nroot@host:/# recieve\n> PS C:\\x> recieve\n',
  'names in commands':
    '- git checkout seperate-branch, the adress is in it\nrun kubectl get recieve-pods\nthen docker run my-seperate-image:latest\n',
  'names of footnotes': 'The adress[^recieve] is here.\n\n[^recieve]: Words of the note.\n',
  'link titles': 'The [adress](x.md "recieve seperate") is here.',
  'front matter':
    '---\ntitle: The adress\nslug: recieve-teh\nlayout: seperate\nparams:\n  title: recieve\n---\n\nText.\n',
  'code of shortcodes':
    '{{< highlight go >}}\n// recieve\n{{< /highlight >}}\n\nThe adress is here.\n\n{{% mermaid %}}\nseperate-->x\n{{% /mermaid %}}\n',
  'code of Jekyll':
    '{% highlight ruby %}\nrecieve\n{% endhighlight %}\n\nThe adress is here.\n\n{%- raw -%}\nseperate\n{%- endraw -%}\n',
  'shortcode parameters': '{{< figure src="recieve.png" caption="seperate" >}}\n\nThe adress is here.\n',
};

describe('what is no prose', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`is not read: ${name}`, () => {
      assert.deepEqual(flagged(text), ['adress']);
      assert.deepEqual(flagged(text.replaceAll('\n', '\r\n')), ['adress'], 'with CRLF');
    });
  }

  it('ends where prose begins again', () => {
    assert.deepEqual(flagged('A lone ` here\n\nand recieve ` there'), ['recieve']);
    assert.deepEqual(flagged('- a lone ` here\n- and recieve ` there'), ['recieve']);
    assert.deepEqual(flagged('if a < b\nthen recieve > c'), ['recieve']);
    assert.deepEqual(flagged('- $ 5 million were recieved\n- > recieve\n- # recieve'), [
      'recieved',
      'recieve',
      'recieve',
    ]);
    assert.deepEqual(flagged('It costs $$ and we recieve more for $$.'), ['recieve']);
    assert.deepEqual(flagged('- a list\n\n    a recieve in its second paragraph'), ['recieve']);
    assert.deepEqual(flagged('- a list\n    - recieve\n        - seperate'), ['recieve', 'seperate']);
    assert.deepEqual(flagged('*we recieve* it, ==seperate== or **occured**'), [
      'recieve',
      'seperate',
      'occured',
    ]);
    assert.deepEqual(flagged('git push is slow and a seperate thing, well-recieved'), ['seperate']);
    assert.deepEqual(flagged('git is a seperate, well-recieved thing'), ['seperate', 'recieved']);
    assert.deepEqual(flagged('---\ndescription: we recieve it\n---\n'), ['recieve']);
  });

  it('is not read in the reported note', function () {
    const file = path.join(process.cwd(), '..', 'shared', 'cases', 'reports', '52-typos-code', 'README.md');
    if (!existsSync(file)) this.skip();
    assert.deepEqual(flagged(readFileSync(file, 'utf8')), []);
  });
});
