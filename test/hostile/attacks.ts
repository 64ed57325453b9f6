/** Notes that try to run something, lead somewhere or look like a part of the editor when they are shown. */
export interface Attack {
  readonly name: string;
  readonly text: string;
}

const button = (parameters: string, words = 'Watch'): string =>
  `{{% button ${parameters} %}}${words}{{% /button %}}`;

export const ATTACKS: readonly Attack[] = [
  { name: 'script address of a button', text: button('href="javascript:alert(1)"') },
  { name: 'script address in mixed case', text: button('href="JaVaScRiPt:alert(1)"') },
  { name: 'script address behind blanks', text: button('href="   javascript:alert(1)"') },
  { name: 'script address with a tab inside', text: button('href="java\tscript:alert(1)"') },
  { name: 'script address with a line break inside', text: button('href=`java\nscript:alert(1)`') },
  { name: 'script address with a control character', text: button('href="\u0001javascript:alert(1)"') },
  { name: 'script address with entities', text: button('href="&#106;avascript:alert(1)"') },
  {
    name: 'script address with entities without semicolons',
    text: button('href="&#x6Aavascript&#x3Aalert(1)"'),
  },
  { name: 'script address with percent signs', text: button('href="javascript%3Aalert(1)"') },
  { name: 'VBScript address', text: button('href="vbscript:msgbox(1)"') },
  { name: 'data address with HTML', text: button('href="data:text/html,<script>alert(1)</script>"') },
  {
    name: 'data address in Base64',
    text: button('href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="'),
  },
  { name: 'file address', text: button('href="file:///etc/passwd"') },
  { name: 'command address', text: button('href="command:workbench.action.terminal.new"') },
  { name: 'editor address', text: button('href="vscode://settings/editor.fontSize"') },
  { name: 'quote that ends the attribute', text: button('href="https://e.org/\\" onclick=\\"alert(1)"') },
  { name: 'raw quotes with an attribute', text: button('href=`https://e.org/" onmouseover="alert(1)`') },
  { name: 'tag in an address', text: button('href="https://e.org/<script>alert(1)</script>"') },
  { name: 'script as the style', text: button('href="https://e.org" style="tip\\" onclick=\\"alert(1)"') },
  {
    name: 'script as the icon',
    text: button('href="https://e.org" icon="video\\"><script>alert(1)</script>"'),
  },
  {
    name: 'style sheet as the colour',
    text: button('href="https://e.org" color="red;background:url(https://e.org/x)"'),
  },
  { name: 'expression as the colour', text: button('href="https://e.org" color="expression(alert(1))"') },
  {
    name: 'closing of the style attribute',
    text: button('href="https://e.org" color="red\\"><img src=x onerror=alert(1)>"'),
  },
  {
    name: 'script as the target',
    text: button('href="https://e.org" target="_blank\\" onclick=\\"alert(1)"'),
  },
  { name: 'script as the title', text: button('href="https://e.org" title="<img src=x onerror=alert(1)>"') },
  {
    name: 'script as the hint',
    text: button('href="https://e.org" hint="\\" autofocus onfocus=\\"alert(1)"'),
  },
  { name: 'script between the tags', text: button('href="https://e.org"', '<script>alert(1)</script>') },
  {
    name: 'picture that fails between the tags',
    text: button('href="https://e.org"', '<img src=x onerror=alert(1)>'),
  },
  { name: 'link between the tags', text: button('href="https://e.org"', '[x](javascript:alert(1))') },
  {
    name: 'script as the title of a notice',
    text: '{{% notice tip "<svg onload=alert(1)>" %}}words{{% /notice %}}',
  },
  { name: 'script in a notice', text: '{{% notice tip %}}\n<script>alert(1)</script>\n{{% /notice %}}' },
  {
    name: 'script as the name of a tab',
    text: '{{< tabs >}}{{% tab title="<script>alert(1)</script>" %}}x{{% /tab %}}{{< /tabs >}}',
  },
  {
    name: 'script as a group',
    text: '{{< tabs groupid="a\\"><script>alert(1)</script>" >}}{{% tab title="A" %}}x{{% /tab %}}{{< /tabs >}}',
  },
  { name: 'script as an icon', text: '{{% icon "x\\"><script>alert(1)</script>" %}}' },
  {
    name: 'script as a badge',
    text: '{{% badge style="tip\\" onclick=\\"alert(1)" %}}<script>alert(1)</script>{{% /badge %}}',
  },
  { name: 'script behind expand', text: '{{% expand "<script>alert(1)</script>" %}}words{{% /expand %}}' },
  {
    name: 'script in details',
    text: '{{< details summary="<img src=x onerror=alert(1)>" >}}words{{< /details >}}',
  },
  {
    name: 'picture of a card',
    text: '{{< cards >}}{{% card title="x" image="javascript:alert(1)" href="javascript:alert(2)" %}}x{{% /card %}}{{< /cards >}}',
  },
  {
    name: 'picture of a figure',
    text: '{{< figure src="x\\" onerror=\\"alert(1)" caption="<script>alert(1)</script>" link="javascript:alert(1)" >}}',
  },
  { name: 'video with more than an id', text: '{{< youtube "x\\"></iframe><script>alert(1)</script>" >}}' },
  { name: 'video of another site', text: '{{< youtube "../../evil.example/x?autoplay=1" >}}' },
  {
    name: 'script in a diagram',
    text: '```mermaid\ngraph TD\nA["<img src=x onerror=alert(1)>"] --> B\nclick A "javascript:alert(1)"\n```',
  },
  {
    name: 'call in a diagram',
    text: '```mermaid\n%%{init: {"securityLevel": "loose"}}%%\ngraph TD\nA-->B\nclick A call alert()\n```',
  },
  {
    name: 'script in a diagram shortcode',
    text: '{{< mermaid >}}\ngraph TD\nA["<script>alert(1)</script>"]\n{{< /mermaid >}}',
  },
  {
    name: 'script in a formula',
    text: '{{< math >}}\n<script>alert(1)</script>\n\\href{javascript:alert(1)}{x}\n{{< /math >}}',
  },
  {
    name: 'script in code',
    text: '{{< highlight html "hl_lines=1\\"><script>" >}}\n<script>alert(1)</script>\n{{< /highlight >}}',
  },
  { name: 'script as the name of a shortcode', text: '{{% <script>alert(1)</script> %}}' },
  { name: 'script in an unknown shortcode', text: '{{% nope x="<script>alert(1)</script>" %}}' },
  { name: 'script in an unclosed shortcode', text: '{{% button href="<script>alert(1)</script>' },
  {
    name: 'include from elsewhere',
    text: '{{% include "../../../../etc/passwd" %}}\n\n{{% include "/etc/passwd" %}}',
  },
  { name: 'reference with a script', text: '[x]({{% relref "\\"><script>alert(1)</script>" %}})' },
  {
    name: 'script as the title of the page',
    text: '---\ntitle: "<script>alert(1)</script>"\ntags:\n  - "<img src=x onerror=alert(1)>"\n---\n\nwords',
  },
  { name: 'script as broken front matter', text: '---\ntitle: a: <script>alert(1)</script>\n---\n\nwords' },
  { name: 'code as front matter', text: '---js\n{ title: process.exit(1) }\n---\n\nwords' },
  {
    name: 'tree with a script',
    text: '{{< tree >}}\n- <script>alert(1)</script> | x" onclick="alert(1) | red;}\n{{< /tree >}}',
  },
  { name: 'attribute of a heading', text: '## Head {onclick="alert(1)" style="position:fixed"}' },
  { name: 'attribute of a paragraph', text: 'words\n{onmouseover="alert(1)"}' },
  { name: 'title of an alert', text: '> [!tip] <img src=x onerror=alert(1)>\n> words' },
  {
    name: 'name of a footnote',
    text: 'x[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: y',
  },
  { name: 'address of a picture', text: '![x](javascript:alert(1))\n\n![x](../../../../etc/passwd)' },
  {
    name: 'parked button with a script',
    text: '<!-- {{% button href="javascript:alert(1)" %}}<script>alert(1)</script>{{% /button %}} -->',
  },
  {
    name: 'comment that ends early',
    text: '<!-- {{% button href="https://e.org/-->" %}}--><script>alert(1)</script>{{% /button %}} -->',
  },
  {
    name: 'placeholder of the parser',
    text: '\u0001\u0001 \uE000 HAHAHUGOSHORTCODE0s0HBHB <script>alert(1)</script>',
  },
];
