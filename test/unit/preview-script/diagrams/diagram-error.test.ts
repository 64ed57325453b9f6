import assert from 'node:assert/strict';
import { diagramError } from '../../../../src/preview-script/diagrams/diagram-error';

describe('what Mermaid says of a wrong diagram', () => {
  it('is told with the place where it begins, not where the parser gave up', () => {
    const thrown = Object.assign(
      new Error(
        "Parse error on line 5:\n...h TD  A -->  ->B\n-------------------^\nExpecting 'SQE', 'PE', '-)', 'TEXT', got '1'",
      ),
      { hash: { line: 4, loc: { first_line: 3, last_line: 5 } } },
    );
    assert.deepEqual(diagramError('%% a\ngraph TD\n  A -->\n  ->B\n', thrown), {
      message: "...h TD  A -->  ->B\n-------------------^\nExpecting 'SQE', 'PE', '-)' …, got '1'",
      line: 3,
    });
  });

  it('is the first of several mistakes', () => {
    const thrown = Object.assign(new Error('Parsing failed: Lexer error on line 3, column 3: …'), {
      result: {
        lexerErrors: [
          { line: 3, message: 'unexpected character: ->b<- at offset: 24, skipped 1 characters.' },
          { line: 3, message: 'unexpected character: ->c<- at offset: 26, skipped 1 characters.' },
        ],
        parserErrors: [],
      },
    });
    assert.deepEqual(diagramError('pie title X\n  "a" : 1\n  b c d\n', thrown), {
      message: 'unexpected character: ->b<-',
      line: 2,
    });
  });

  it('names the line of a word that is no diagram', () => {
    const thrown = new Error(
      'No diagram type detected matching given configuration for text: grph TD\n A-->B',
    );
    assert.deepEqual(diagramError('\ngrph TD\n A-->B', thrown), {
      message: 'Mermaid knows no diagram that begins with this word.',
      line: 1,
    });
  });

  it('has no line when Mermaid does not say', () => {
    const expected = { message: 'Too many edges', line: undefined };
    assert.deepEqual(diagramError('graph TD', new Error('Too many edges')), expected);
    assert.deepEqual(diagramError('graph TD', 'Too many edges'), expected);
    assert.deepEqual(diagramError(' \n', new Error('x')), {
      message: 'The diagram is empty.',
      line: undefined,
    });
  });
});
