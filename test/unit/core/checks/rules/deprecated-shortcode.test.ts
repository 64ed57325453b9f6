import { body, describeRule } from '../rule-cases';
import { SITE } from '../workspace';

describeRule('deprecated-shortcode', [
  {
    what: 'a notice',
    text: body('{{% «notice» tip %}}\nwords\n{{% /notice %}}\n'),
    message: '“notice” is deprecated since Relearn 9.2; use “callout” instead.',
    fixed: body('{{% callout tip %}}\nwords\n{{% /callout %}}\n'),
  },
  {
    what: 'none in a site of an older version',
    files: {
      ...SITE,
      'go.mod': 'require github.com/McShelby/hugo-theme-relearn v0.0.0-20260101125213-8bb66fa67435\n',
    },
    text: body('{{% notice tip %}}\nwords\n{{% /notice %}}\n'),
  },
  {
    what: 'a text that unfolds, in either notation',
    text: body('{{% «expand» "More *words*" true %}}\r\nwords\r\n{{% /expand %}}\r\n'),
    fixed: body('{{< details summary="More *words*" open="true" >}}\r\nwords\r\n{{< /details >}}\r\n'),
  },
  {
    what: 'text that unfolds and is no Markdown',
    text: body('{{< «expand» title="More" >}}words{{< /expand >}}\n'),
    fixed: body('{{< details summary="More" raw="true" >}}words{{< /details >}}\n'),
  },
  {
    what: 'a list of pages, by the call that lists the same',
    text: body('{{% «children» type="flat" depth="9" sort="title" showhidden="true" %}}\n'),
    message:
      '“children” is deprecated since Relearn 9.2; use {{% pages display="list" hidden="true" levels="9" orderby="linktitle" %}} instead.',
    fixed: body('{{% pages display="list" hidden="true" levels="9" orderby="linktitle" %}}\n'),
  },
  {
    what: 'an old name of a parameter',
    text: body('{{% tab «name»="A" %}}words{{% /tab %}}\n'),
    fixed: body('{{% tab title="A" %}}words{{% /tab %}}\n'),
  },
]);
