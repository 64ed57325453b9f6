import { body, describeRule } from '../rule-cases';
import { SITE } from '../workspace';

describeRule('unknown-shortcode', [
  {
    text: body('{{% «buton» href="https://e.org" %}}x{{% /buton %}}\n'),
    message: 'There is no shortcode “buton”; “button” is meant, it seems.',
    fixed: body('{{% button href="https://e.org" %}}x{{% /button %}}\n'),
    safe: true,
  },
  {
    what: 'one that Hugo no longer has',
    text: body('{{< «gist» user 123 >}}\n'),
    message: 'Hugo no longer has the shortcode “gist”.',
  },
  {
    what: 'one that came later than the site’s version',
    files: {
      ...SITE,
      'go.mod': 'require github.com/McShelby/hugo-theme-relearn v0.0.0-20260101125213-8bb66fa67435\n',
    },
    text: body('{{% «callout» tip %}}words{{% /callout %}}\n'),
    message: '“callout” came with Relearn 9.2; this site has 9.0.3.',
  },
  {
    what: 'none that a theme of the site brings',
    files: { ...SITE, 'hugo.toml': 'theme = "mine"', 'themes/mine/layouts/shortcodes/own.html': '' },
    text: body('{{< own >}}\n'),
  },
]);
