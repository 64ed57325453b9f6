import assert from 'node:assert/strict';
import { parseShortcodes } from '../../../../src/core/shortcodes/parse';

/** One line a shortcode: its name and parameters, what it encloses, what is wrong. */
function seen(text: string): string[] {
  return parseShortcodes(text).map(({ name, params, inner, problem, selfClosing }) => {
    const values = params.map((p) => (p.name === undefined ? p.value : `${p.name}=${p.value}`)).join(' ');
    const inside = inner ? ` [${text.slice(inner.start, inner.end)}]` : '';
    return `${name} ${values}${inside}${selfClosing ? ' /' : ''}${problem ? ` !${problem}` : ''}`;
  });
}

describe('shortcodes', () => {
  const cases: [string, string, string[]][] = [
    [
      'both notations',
      '{{% button href="u" %}}V{{% /button %}} {{< icon star >}}',
      ['button href=u [V]', 'icon star'],
    ],
    ['no spaces, spaces around =', '{{%button href = "u"%}}V{{%/button%}}', ['button href=u [V]']],
    [
      'several lines',
      '{{% button href="u"\n style=warning %}}V{{%/button%}}',
      ['button href=u style=warning [V]'],
    ],
    [
      'a second name after spaces around =',
      '{{% button href = "u" style="tip" %}}V{{% /button %}}',
      ['button href=u style=tip [V] !mixed-parameters'],
    ],
    [
      'a value that needs quotes',
      '{{< youtube https://youtu.be/abc >}} {{% expand Q&A %}}x{{% /expand %}}',
      ['youtube https://youtu.be/abc !bad-character', 'expand Q&A [x] !bad-character'],
    ],
    [
      'a value without a space after it',
      '{{% badge style=tip%}}T{{% /badge %}}',
      ['badge style=tip [T] !runs-on'],
    ],
    ['an escaped quote at the end', '{{% notice tip "a\\" %}}', ['notice tip !bad-quote']],
    ['back-quotes and escapes', '{{< a `x "y"` >}}{{< b "x \\"y\\"" >}}', ['a x "y"', 'b x "y"']],
    [
      'an address without quotes',
      '{{% button href=https://e.org/v?x=1 /%}}',
      ['button href=https://e.org/v?x=1 /'],
    ],
    ['closed in the other notation', '{{% a %}}x{{< /a >}}', ['a  [x]']],
    [
      'nested',
      '{{< tabs >}}{{% tab title="A" %}}x{{% /tab %}}{{< /tabs >}}',
      ['tabs  [{{% tab title="A" %}}x{{% /tab %}}]', 'tab title=A [x]'],
    ],
    [
      'unclosed inside closed',
      '{{% notice %}}{{% icon star %}}{{% /notice %}}',
      ['notice  [{{% icon star %}}]', 'icon star'],
    ],
    ['a stray closing tag', 'x {{% /button %}}', ['button  !stray-closing']],
    ['single quotes are part of the value', "{{% button href='u' %}}", ["button href='u'"]],
    ['named and positional mixed', '{{% a b c="d" %}}', ['a b c=d !mixed-parameters']],
    ['a quote left open', '{{% button href="u style=x %}}V', ['button href= !bad-quote']],
    ['being typed', '{{% button href="u"\nwords', ['button href=u !unterminated-tag']],
    ['shown literally', '{{%/* button */%}} {{</* x */>}}', []],
    ['Go templates are none', '{{ .Title }} {% x %}', []],
    ['in code and comments', '`{{% a %}}` <!-- {{% b %}} -->', ['a ', 'b ']],
    ['no name', '{{% %}}', ['  !no-name']],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(seen(text), expected);
    });
});
