/** A page with everything that the preview makes by itself. */
export const everyShortcode = `---
title: Everything on one page
draft: true
tags:
- platform
- nothing else has it
---

## Boxes

${[
  'note',
  'tip',
  'warning',
  'info',
  'caution',
  'important',
  'primary',
  'secondary',
  'accent',
  'grey',
  'transparent',
  'code',
]
  .map(
    (style) =>
      `{{% notice style="${style}" title="A ${style}" %}}\nWords with a [link](https://example.org) in a box.\n{{% /notice %}}\n`,
  )
  .join('\n')}
{{% expand title="More of it" %}}
Words that unfold.
{{% /expand %}}

> [!TIP]
> An alert.

## Buttons and badges

${[
  'note',
  'tip',
  'warning',
  'info',
  'caution',
  'important',
  'primary',
  'secondary',
  'accent',
  'transparent',
  'link',
  'action',
]
  .map(
    (style) =>
      `{{% button href="https://example.org/" style="${style}" icon="video" %}}A ${style}{{% /button %}} ` +
      `{{% badge style="${style}" title="A title" %}}A ${style}{{% /badge %}}`,
  )
  .join('\n\n')}

{{% button color="#ffd000" href="https://example.org/" %}}Bright{{% /button %}}
{{% badge color="#ffd000" %}}Bright{{% /badge %}} {{% icon star %}}

<!-- {{% button href="https://youtu.be/" style="warning" %}}Parked{{% /button %}} -->

## Tabs

{{< tabs groupid="language" title="In" >}}
{{% tab title="Go" %}}
Words about Go.
{{% /tab %}}
{{% tab title="Rust" style="tip" %}}
Words about Rust.
{{% /tab %}}
{{< /tabs >}}

## Lists

{{% children %}}

{{% resources title="Files" / %}}

{{< tree >}}
- folder | folder
  - file.txt
{{< /tree >}}

{{< cards >}}
{{% card title="A card" href="https://example.org/" %}}
Words of it.
{{% /card %}}
{{< /cards >}}

- [x] done
- [ ] to be done

## Media

{{< youtube abcdefghijk >}}

{{< figure src="x.png" alt="A figure" caption="Its caption" >}}

![A picture that is not there](missing.png)

{{< mermaid >}}
graph LR
  A --> B
{{< /mermaid >}}

{{< math >}}
$$ a^2 + b^2 = c^2 $$
{{< /math >}}

{{< highlight go >}}
func main() {}
{{< /highlight >}}

## What is wrong

{{% nothing-known %}}

{{% notice tip %}}
Never closed.

| a | b |
| - | - |
| 1 | 2 |

A footnote[^1] and a term.

[^1]: Words at the foot.
`;
