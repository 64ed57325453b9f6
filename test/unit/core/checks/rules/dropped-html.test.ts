import { body, describeRule } from '../rule-cases';
import { SITE } from '../workspace';

describeRule('dropped-html', [
  {
    what: 'tags, where the site lets none through',
    files: { ...SITE, 'hugo.toml': 'title = "x"\n' },
    text: body('«<ins>»Notes</ins>«<br>» `<b>` {{< notice tip >}}<b>kept</b>{{< /notice >}}\n'),
    message: 'Hugo drops “<ins>”, because the site does not set markup.goldmark.renderer.unsafe.',
  },
  {
    what: 'no address in angle brackets',
    files: { ...SITE, 'hugo.toml': 'title = "x"\n' },
    text: body(
      '[x](<b c.md>) and [y](<b c.md> "title") ![z](<b c.png>) [x][r] «<b c.md>»\n\n[r]: <b c.md>\n',
    ),
  },
  {
    what: 'none where it lets them through, or nobody knows',
    files: { ...SITE, 'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n' },
    text: body('<ins>Notes</ins><br>\n'),
  },
  {
    what: 'a shortcode that is HTML in this notation',
    files: { ...SITE, 'hugo.toml': 'title = "x"\n' },
    text: body('{{% «details» summary="S" %}}\nwords\n{{% /details %}}\n'),
    fixed: body('{{< details summary="S" >}}\nwords\n{{< /details >}}\n'),
  },
  {
    what: 'a shortcode in another one',
    files: { ...SITE, 'hugo.yaml': 'title: x\n' },
    text: body('{{% callout %}}\nwith a {{% «badge» %}}badge{{% /badge %}}\n{{% /callout %}}\n'),
  },
  {
    what: 'the text of a card, and the formatting of an alert’s title',
    files: { ...SITE, 'hugo.json': '{}' },
    text: body(
      '> [!tip] «A *title*»\n> words\n\n{{< cards >}}\n{{% «card» title="A" %}}\nwords\n{{% /card %}}\n{{< /cards >}}\n',
    ),
  },
]);
