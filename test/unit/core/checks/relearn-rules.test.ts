import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/text-edit';
import { RULES } from '../../../../src/core/checks/rules';
import { findingsIn, marked, page, SITE, type Files } from './workspace';

interface Case {
  readonly rule: string;
  readonly what?: string;
  readonly files?: Files;
  /** Where the text stands; a page of the site if not said. */
  readonly path?: string;
  /** With the places of the findings in `«…»`. */
  readonly text: string;
  readonly message?: string;
  /** After the preferred fix of the first finding; undefined: it has none. */
  readonly fixed?: string;
}

const talk = 'content/day1/02_ebpf.md';
const day = 'content/day1/_index.md';
const body = (words: string): string => page('eBPF in production', 2, words);
const outline = (words: string): string => `# Conf\n\n## Day 1\n\n### Talk\n\n${words}`;

const cases: readonly Case[] = [
  {
    rule: 'deprecated-shortcode',
    what: 'a notice',
    text: body('{{% «notice» tip %}}\nwords\n{{% /notice %}}\n'),
    message: '“notice” has been deprecated since Relearn 9.2; use “callout” instead.',
    fixed: body('{{% callout tip %}}\nwords\n{{% /callout %}}\n'),
  },
  {
    rule: 'deprecated-shortcode',
    what: 'none in a site of an older version',
    files: {
      ...SITE,
      'go.mod': 'require github.com/McShelby/hugo-theme-relearn v0.0.0-20260101125213-8bb66fa67435\n',
    },
    text: body('{{% notice tip %}}\nwords\n{{% /notice %}}\n'),
  },
  {
    rule: 'deprecated-shortcode',
    what: 'a text that unfolds, in either notation',
    text: body('{{% «expand» "More *words*" true %}}\r\nwords\r\n{{% /expand %}}\r\n'),
    fixed: body('{{< details summary="More *words*" open="true" >}}\r\nwords\r\n{{< /details >}}\r\n'),
  },
  {
    rule: 'deprecated-shortcode',
    what: 'text that unfolds and is no Markdown',
    text: body('{{< «expand» title="More" >}}words{{< /expand >}}\n'),
    fixed: body('{{< details summary="More" raw="true" >}}words{{< /details >}}\n'),
  },
  {
    rule: 'deprecated-shortcode',
    what: 'a list of pages, by the call that lists the same',
    text: body('{{% «children» type="flat" depth="9" sort="title" showhidden="true" %}}\n'),
    message:
      '“children” has been deprecated since Relearn 9.2; use {{% pages display="list" hidden="true" levels="9" orderby="linktitle" %}} instead.',
    fixed: body('{{% pages display="list" hidden="true" levels="9" orderby="linktitle" %}}\n'),
  },
  {
    rule: 'deprecated-shortcode',
    what: 'an old name of a parameter',
    text: body('{{% tab «name»="A" %}}words{{% /tab %}}\n'),
    fixed: body('{{% tab title="A" %}}words{{% /tab %}}\n'),
  },
  {
    rule: 'unknown-shortcode',
    what: 'one that Hugo no longer has',
    text: body('{{< «gist» user 123 >}}\n'),
    message: 'Hugo no longer has the shortcode “gist”.',
  },
  {
    rule: 'unknown-shortcode',
    what: 'one that came later than the site’s version',
    files: {
      ...SITE,
      'go.mod': 'require github.com/McShelby/hugo-theme-relearn v0.0.0-20260101125213-8bb66fa67435\n',
    },
    text: body('{{% «callout» tip %}}words{{% /callout %}}\n'),
    message: '“callout” came with Relearn 9.2; this site has 9.0.3.',
  },
  {
    rule: 'unknown-shortcode',
    what: 'none that a theme of the site brings',
    files: { ...SITE, 'hugo.toml': 'theme = "mine"', 'themes/mine/layouts/shortcodes/own.html': '' },
    text: body('{{< own >}}\n'),
  },
  {
    rule: 'dropped-html',
    what: 'tags, where the site lets none through',
    files: { ...SITE, 'hugo.toml': 'title = "x"\n' },
    text: body('«<ins>»Notes</ins>«<br>» `<b>` {{< notice tip >}}<b>kept</b>{{< /notice >}}\n'),
    message: 'Hugo drops “<ins>”, because the site does not set markup.goldmark.renderer.unsafe.',
  },
  {
    rule: 'dropped-html',
    what: 'none where it lets them through, or nobody knows',
    files: { ...SITE, 'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n' },
    text: body('<ins>Notes</ins><br>\n'),
  },
  {
    rule: 'dropped-html',
    what: 'a shortcode that is HTML in this notation',
    files: { ...SITE, 'hugo.toml': 'title = "x"\n' },
    text: body('{{% «details» summary="S" %}}\nwords\n{{% /details %}}\n'),
    fixed: body('{{< details summary="S" >}}\nwords\n{{< /details >}}\n'),
  },
  {
    rule: 'dropped-html',
    what: 'a shortcode in another one',
    files: { ...SITE, 'hugo.yaml': 'title: x\n' },
    text: body('{{% callout %}}\nwith a {{% «badge» %}}badge{{% /badge %}}\n{{% /callout %}}\n'),
  },
  {
    rule: 'dropped-html',
    what: 'the text of a card, and the formatting of an alert’s title',
    files: { ...SITE, 'hugo.json': '{}' },
    text: body(
      '> [!tip] «A *title*»\n> words\n\n{{< cards >}}\n{{% «card» title="A" %}}\nwords\n{{% /card %}}\n{{< /cards >}}\n',
    ),
  },
  {
    rule: 'unknown-page',
    text: body(
      '{{% pages pageref="«/nowhere»" %}} {{% pages pageref="/day2" %}} [x]({{% relref "01_dns" %}})\n',
    ),
    files: { ...SITE, 'hugo.toml': '' },
    message: 'The site has no page “/nowhere”, and Hugo stops at it.',
  },
  {
    rule: 'endless-listing',
    text: body('{{% «pages» pageref="/" levels="3" description="true" %}}\n'),
    files: { ...SITE, 'hugo.toml': '' },
  },
  {
    rule: 'endless-listing',
    what: 'two pages that list each other',
    text: body('{{% «pages» axis="siblings" description="true" %}}\n'),
    files: {
      ...SITE,
      'hugo.toml': '',
      'content/day1/01_dns.md': page('DNS', 1, '{{% pages axis="siblings" description="true" %}}\n'),
    },
  },
  {
    rule: 'endless-listing',
    what: 'none with a description of its own',
    text: '---\ntitle: eBPF\nweight: 2\ndescription: words\n---\n\n{{% pages pageref="/" levels="3" description="true" %}}\n',
    files: { ...SITE, 'hugo.toml': '' },
  },
  {
    rule: 'bad-listing',
    text: body(
      '{{% pages display="«trees»" levels="«x»" where="«bad»" groupby="«nofield»" axis="«down»" orderby="date desc" %}}\n',
    ),
    fixed: body(
      '{{% pages display="tree" levels="x" where="bad" groupby="nofield" axis="down" orderby="date desc" %}}\n',
    ),
  },
  {
    rule: 'broken-formula',
    what: 'signs that the site has not switched on',
    text: body('{{< math >}}«$$x^2$$»{{< /math >}} $5 and $6\n'),
    fixed: body('{{< math >}}x^2{{< /math >}} $5 and $6\n'),
  },
  {
    rule: 'broken-formula',
    what: 'what KaTeX does not take',
    text: body('```math\n«\\unknown{1}»\n```\n'),
    message:
      'This formula cannot be drawn, so its source is shown: Undefined control sequence: \\unknown at position 1.',
  },
  {
    rule: 'merged-cell',
    text: body('| a | b |\n|---|---|\n| «>» | x |\n| «^» | `>` |\n| y | > |\n'),
  },
  {
    rule: 'ref-notation',
    text: body('[t]({{< «relref» "01_dns" >}}) {{< relref "01_dns" >}}\n'),
    fixed: body('[t]({{% relref "01_dns" %}}) {{< relref "01_dns" >}}\n'),
  },
  {
    rule: 'unknown-alert',
    text: body('> [!«waring»]\n> words\n\n> [!tip]- Title\n> words\n\n> words\n> [!other]\n'),
    message: 'Relearn has no alert “waring”. Did you mean “warning”?',
    fixed: body('> [!warning]\n> words\n\n> [!tip]- Title\n> words\n\n> words\n> [!other]\n'),
  },
  {
    rule: 'button-without-address',
    what: 'none that does something on its page',
    text: body('{{% button action="print" %}}Print{{% /button %}}\n'),
  },
  {
    rule: 'missing-front-matter',
    text: '«words about it»\n',
    message: 'This page has no front matter, so Hugo hides it from menus; add a title.',
    fixed: '---\ntitle: Ebpf\nweight: 2\n---\n\nwords about it\n',
  },
  {
    rule: 'invalid-yaml',
    what: 'a colon in a title',
    text: '---\ntitle: «eBPF: the end»\nweight: 2\n---\n\nwords\n',
    message: 'The title cannot be read as YAML, and Hugo stops here; put it in quotes.',
    fixed: '---\ntitle: "eBPF: the end"\nweight: 2\n---\n\nwords\n',
  },
  {
    rule: 'invalid-yaml',
    what: 'an at sign',
    text: '---\ntitle: «@home with eBPF»\nweight: 2\n---\n\nwords\n',
    fixed: '---\ntitle: "@home with eBPF"\nweight: 2\n---\n\nwords\n',
  },
  {
    rule: 'invalid-yaml',
    what: 'a part that is lost',
    text: '---\ntitle: «Why C # matters»\nweight: 2\n---\n\nwords\n',
    message: 'Without quotes around this title, everything from “ #” onwards is lost.',
    fixed: '---\ntitle: "Why C # matters"\nweight: 2\n---\n\nwords\n',
  },
  {
    rule: 'missing-title',
    text: '«---»\nweight: 2\n---\n\n## eBPF\n',
    message: 'This page has no title; add one to its front matter.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\n## eBPF\n',
  },
  {
    rule: 'missing-tags',
    text: '«---»\ntitle: eBPF\nweight: 2\n---\n\nOn the platform team.\n',
    message: 'This talk has no tags; add some so that readers can find it.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n---\n\nOn the platform team.\n',
  },
  {
    rule: 'placeholder-tag',
    text: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n  - «<tag>»\n---\n\nwords\n',
    message: '“<tag>” is a placeholder and would be published as a tag; replace or remove it.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n---\n\nwords\n',
  },
  {
    rule: 'similar-tag',
    text: '---\ntitle: eBPF\nweight: 2\ntags:\n  - «Platfrom»\n---\n\nwords\n',
    message: '“Platfrom” is spelt “platform” in 3 other talks.',
    fixed: '---\ntitle: eBPF\nweight: 2\ntags:\n  - platform\n---\n\nwords\n',
  },
  {
    rule: 'missing-weight',
    text: '«---»\ntitle: eBPF\n---\n\nwords\n',
    message: 'This page has no weight, so Hugo lists it after all others of the day.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
  {
    rule: 'duplicate-weight',
    text: '---\ntitle: eBPF\n«weight: 3»\n---\n\nwords\n',
    message: '“03_wasm” also has the weight 3, so their titles decide which comes first.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
  {
    rule: 'weight-filename-mismatch',
    text: '---\ntitle: eBPF\n«weight: 7»\n---\n\nwords\n',
    message: 'The file name says 2, the weight 7; Hugo goes by the weight.',
    fixed: '---\ntitle: eBPF\nweight: 2\n---\n\nwords\n',
  },
  {
    rule: 'unknown-shortcode',
    text: body('{{% «buton» href="https://e.org" %}}x{{% /buton %}}\n'),
    message: 'There is no shortcode “buton”. Did you mean “button”?',
    fixed: body('{{% button href="https://e.org" %}}x{{% /button %}}\n'),
  },
  {
    rule: 'unclosed-shortcode',
    text: body('{{% «button» href="https://e.org" %}}Watch\n\nwords\n'),
    message: '“button” is not closed, and Hugo stops at it; it needs {{% /button %}}.',
    fixed: body('{{% button href="https://e.org" %}}Watch{{% /button %}}\n\nwords\n'),
  },
  {
    rule: 'unclosed-shortcode',
    what: 'a stray closing tag',
    text: body('words «{{% /notice %}}»\n'),
    fixed: body('words \n'),
  },
  {
    rule: 'bad-shortcode-syntax',
    text: body("{{% button href=«'https://e.org'» %}}x{{% /button %}}\n"),
    message: 'Hugo reads single quotes as part of the value; use double quotes.',
    fixed: body('{{% button href="https://e.org" %}}x{{% /button %}}\n'),
  },
  {
    rule: 'unknown-style',
    text: body('{{% button href="https://e.org" style="warnign" %}}x{{% /button %}}\n').replace(
      'warnign',
      '«warnign»',
    ),
    message: 'Relearn has no style “warnign”. Did you mean “warning”?',
    fixed: body('{{% button href="https://e.org" style="warning" %}}x{{% /button %}}\n'),
  },
  {
    rule: 'unknown-icon',
    text: body('{{% button href="https://e.org" icon="«vidoe»" %}}x{{% /button %}}\n'),
    message: 'Font Awesome Free has no icon “vidoe”.',
  },
  {
    rule: 'button-without-address',
    text: body('«{{% button style="tip" %}}»x{{% /button %}}\n'),
    message: 'This button leads nowhere; give it an address with href="…".',
  },
  {
    rule: 'bad-address',
    text: body('{{% button href="«htps://e.org/v»" %}}x{{% /button %}}\n'),
    message: '“htps://e.org/v” is not an address that a browser can open. Did you mean “https://e.org/v”?',
    fixed: body('{{% button href="https://e.org/v" %}}x{{% /button %}}\n'),
  },
  {
    rule: 'placeholder-address',
    files: {
      'content/day1/01_dns.md': page(
        'DNS',
        1,
        '<!-- {{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}} -->\n',
      ),
      'content/day1/03_wasm.md': page(
        'Wasm',
        3,
        '<!-- {{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}} -->\n',
      ),
    },
    text: body('{{% button href="«https://youtu.be/abc»" icon="video" %}}x{{% /button %}}\n'),
    message: 'This is the address from the template; replace it if it still has to be filled in.',
  },
  {
    rule: 'placeholder-address',
    what: 'the address of another talk',
    files: {
      'content/day1/01_dns.md': page(
        'DNS',
        1,
        '{{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}}\n',
      ),
    },
    text: body('{{% button href="«https://youtu.be/abc»" icon="video" %}}x{{% /button %}}\n'),
    message: '“DNS” has the same address; one of the two is wrong.',
  },
  {
    rule: 'parked-button',
    text: body('<!-- «{{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}}» -->\n'),
    message: 'The button to the video is parked here; fill it in once its address is known.',
  },
  {
    rule: 'broken-session-link',
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](«../02_ebpf»)\n',
    message: '“../02_ebpf” leads nowhere from here. Did you mean “./02_ebpf”?',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
  },
  {
    rule: 'broken-session-link',
    what: 'a placeholder whose text tells the talk',
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](«todo:»)\n',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
  },
  {
    rule: 'broken-image',
    files: { 'content/day1/_img/graph.png': '' },
    text: body('![a graph](«./images/graph.png»)\n'),
    message: 'There is no picture “./images/graph.png”.',
    fixed: body('![a graph](../_img/graph.png)\n'),
  },
  {
    rule: 'stale-link-title',
    path: day,
    text: '---\ntitle: Day 1\nweight: 1\n---\n\n- [«eBPF in your production»](./02_ebpf)\n',
    message: 'The title of this talk is “eBPF in production” now.',
    fixed: '---\ntitle: Day 1\nweight: 1\n---\n\n- [eBPF in production](./02_ebpf)\n',
  },
  {
    rule: 'missing-alt-text',
    text: body('«![](../_img/control-plane.png)»\n'),
    message: 'This picture has no alternative text; describe what it shows.',
    fixed: body('![control plane](../_img/control-plane.png)\n'),
  },
  {
    rule: 'todo',
    text: body('words\n\n«TODO: Steal diagram from slides»\n\nmore\n'),
    message: 'To do: Steal diagram from slides',
  },
  {
    rule: 'misspelt-section',
    path: 'README.md',
    text: outline('#### «Sumary»\n\nx\n'),
    message: '“Sumary” is misspelt. Did you mean “Summary”?',
    fixed: outline('#### Summary\n\nx\n'),
  },
  {
    rule: 'empty-summary',
    path: 'README.md',
    text: outline('«#### Summary»\n\n<ins>Notes</ins><br>\nwords\n'),
    message: 'The Summary of “Talk” is still empty.',
  },
  {
    rule: 'draft-not-promoted',
    path: 'README.md',
    text: '# Conf\n\n## Day 1\n\n### A\n\n#### Summary\nx\n\n<ins>Notes</ins><br>\nwords\n\n### B\n\n#### Summary\nx\n\n<ins>Notes</ins><br>\nwords\n\n### «C»\n\nwords\n',
    message: '“C” has no Summary yet. The command “Promote Draft to Summary/Notes” begins one.',
  },
  {
    rule: 'skipped-heading-level',
    path: 'README.md',
    text: outline('«#####» Deep\n\nwords\n'),
    message: 'This heading is 2 levels below “Talk”; one is usual.',
    fixed: outline('#### Deep\n\nwords\n'),
  },
  {
    rule: 'heading-without-blank',
    path: 'README.md',
    text: outline('«####P»roblem\n\nwords\n'),
    fixed: outline('#### Problem\n\nwords\n'),
  },
  {
    rule: 'accidental-heading',
    path: 'README.md',
    text: outline('«the end of it»\n---\n\nwords\n'),
    fixed: outline('the end of it\n\n---\n\nwords\n'),
  },
  {
    rule: 'empty-heading',
    path: 'README.md',
    text: outline('«####»\n\nwords\n'),
    fixed: outline('\nwords\n'),
  },
  {
    rule: 'duplicate-title',
    path: 'README.md',
    text: '# Conf\n\n## Day 1\n\n### «Keynote»\n\nwords\n\n### «Keynote»\n\nwords\n',
    message: 'Another talk on the same day is also called “Keynote”.',
  },
  { rule: 'empty-link', text: body('see «[the slides]()» there\n'), fixed: body('see the slides there\n') },
];

describe('rules', () => {
  for (const { rule, what, files = {}, path = talk, text, message, fixed } of cases)
    it(`${rule}${what === undefined ? '' : `: ${what}`}`, () => {
      const plain = text.replace(/[«»]/g, '');
      const base: Files = path === 'README.md' ? {} : SITE;
      const found = findingsIn({ ...base, ...files, [path]: plain }, path, rule);
      assert.equal(marked(plain, found), text);
      const [first] = found;
      if (message !== undefined) assert.equal(first?.message, message);
      const fix = first?.fixes.find(({ preferred }) => preferred);
      assert.equal(fix && applyEdits(plain, fix.edits), fixed);
    });

  it('each has a case', () => {
    const withWords = new Set(['typo', 'possible-typo']);
    const missing = RULES.filter(({ id }) => !withWords.has(id) && !cases.some(({ rule }) => rule === id));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });

  it('find nothing in a site in order', () => {
    for (const path of Object.keys(SITE)) assert.deepEqual(findingsIn(SITE, path), [], path);
  });
});
