import { OUTLINE, PAGE } from './ways';

/** A note that something went wrong with once. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const page = (name: string, text: string): Case => ({ name, path: PAGE, text });
const outline = (name: string, text: string): Case => ({ name, path: OUTLINE, text });
const titled = (body: string): string => `---\ntitle: A\nweight: 1\ntags: [dns]\n---\n\n${body}`;

/** Notes that stop what reads them, or what shows them. */
export const HOSTILE: readonly Case[] = [
  page('JSON with 2,000 brackets in it', `{\n"a": ${'['.repeat(2000)}${']'.repeat(2000)}\n}\n`),
  page('YAML with 8,000 brackets in it', `---\na: ${'['.repeat(8000)}\n---\n`),
  page(
    'aliases of aliases in 500 keys',
    `---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(9)}]\nc: &c [${'*b, '.repeat(9)}]\nd: &d [${'*c, '.repeat(9)}]\n${Array.from({ length: 500 }, (_, at) => `k${String(at)}: *d`).join('\n')}\n---\n`,
  ),
  page('a pattern that tries everything twice', titled('{{% resources pattern="^(a|a)*$" /%}}\n')),
  page('a page that includes itself 80 times', titled('{{% include "01_a.md" %}}\n\n'.repeat(80))),
  page(
    'a word that stands for a shortcode around it',
    `---\ntitle: a\nx: "zq\\x73hortcode1x"\n---\n\n{{< tree >}}\n{{% param "x" %}}\n{{< /tree >}}\n`,
  ),
  page('2,000 fences of trees', '```tree\n'.repeat(2000)),
  page('a parameter that holds itself', '---\nparams: &a {x: *a}\n---\n\n{{% param "params" %}}\n'),
  page(
    'half a character in an address',
    titled('{{% button href="\ud83d" %}}a{{% /button %}} [a](\udc00) ![b](\ud83d.png)\n'),
  ),
  page('a shortcode behind a fence', '```{{% icon x %}}\ncode\n```\n'),
  page('half a shortcode behind a fence', '```{{%'),
  page('lone carriage returns', '---\rtitle: A\r---\r# a\r\rTODO: b\r```\rc\r```\r'),
  page('carriage returns below a heading', '\ufeffx\r\rx\r='),
  page('a list in a line of dashes', 'y\n--\r-'),
  page('a no-break space over a list', '\n\u00a0\n-'),
  page('fences with attributes and no end', '<x>\n```s{y x\ns o r'),
  page('TOML with nothing in it', '+++\n+++\u000b\n-'),
  page('JSON that is none', '{""}'),
  page('JSON with half a shortcode in it', '{"{{%card""%}}x'),
  page('a language behind the dashes', '---yml\n{}\n---'),
  page('an end of the document in front matter', '---\ntags:\n...\n---'),
  page('a key without a name', '---\nTAGS:\t>\n:\n---'),
  page('braces in front matter', '---\ntags: {{l}}\n---'),
  page(
    'open quotes over the end of front matter',
    `---\nday:\t'open\n\ndraft: <b>\ndate: a # b\n...\n\n<!DOCTYPE x>\n\n[: is][x y]\n<ins>Summary</ins>\n{{% openapi%}}\n\n# Conf\n\n## Day 1\n\n### Talk A\n\n- \u6f22\u5b57\n\n### Talk B\n\n- : Day 2 ~~y~~\n\n`,
  ),
];

/** Notes that lost something to an edit. */
export const EDITED: readonly Case[] = [
  page('a bold heading that is misspelt', titled('## **Sumary**\n\n- a\n')),
  page('a linked heading that is misspelt', titled('## [Sumary](u)\n\n- a\n')),
  page('a misspelt heading behind an icon', titled('## {{% icon star %}} Sumary\n\n- a\n')),
  page('a misspelt heading in code and strokes', '``Summ``~~y~~\n='),
  page('a misspelt heading with backslashes', '# Sumar\\\\'),
  page('a misspelt heading below a no-break space', '\u00a0\nSuary\n='),
  page('a link whose name is an address', titled('[the site][k8s] and [k8s]\n\n[k8s]: www.x.io\n')),
  page('a picture whose name is nowhere', titled('![the site][pic] and ![pic]\n\n[pic]: nowhere.png\n')),
  page('two titles in quotes', '---\ntitle: "Kubernetes" and "Docker"\nweight: 1\n---\n'),
  page('a backslash at the end of a value', titled("{{% button href='C:\\x\\' %}}a{{% /button %}}\n")),
  page('mixed quotes of a tag', titled(`{{%m''%}}{{%n n=""h='\\' n=""%}}\n`)),
  page('link words over two lines', titled('[Two\nwords](../02_b) here\n')),
  page('a tag with a colon', '---\ntitle: A\ntags:\n- <tag>\n- "AI: hype"\n---\n'),
  page('a tag with a number sign', '---\ntitle: A\ntags: [a, "#ops"]\n---\n'),
  page('tags that are a table of TOML', '+++\ntitle = "A"\n[params]\nspeaker = "Ada"\n+++\n'),
  page('tags in a string over lines', "+++\ntext = '''\ntags = [\"no\"]\n'''\ntags = [\"yes\"]\n+++\n"),
  page('tags in a block of text', '---\ntags: |\n  a\n  b\ntitle: T\n---\n'),
  page('front matter in braces', '---\n{tags: a, title: T}\n---\n'),
  page('tags with comments', '---\ntags: # mine\n  - a # first\n  # between\n  - b\ntitle: T\n---\n'),
  page('a comment for tags', '---\ntags: #\n---'),
  page('a comment behind the last tag', '---\ntags: a\n# \n---'),
  page('tags in front of the end of the document', '---\ntags:\n...\ntitle: A\n---\n'),
  page('JSON on a line', '{"title": "A", "tags": ["a"]}\nwords\n'),
  page('a heading that is a dash', '##-\nx'),
  page('an empty heading of signs', '##<'),
  outline('a talk with words below', '##a\nx'),
  outline(
    'a day file that is promoted twice',
    '# Day 1\n\nwords\n\n## Talk one\n\n- a\n\n## Talk two\n\n- b\n',
  ),
  outline('words above the first heading', 'c\n# t\nx'),
  outline('days above talks', '###Day2\n# x\n## Day1\n### x\nd\n# Day1'),
  outline('headings in lists', '##Sumry\n* r\n\n  ###a\n###x'),
  outline('a parked button that never ends', '<!--{{%button href="youtube"%}}'),
  outline('a button in code', '    {{%button%}}\n    <!-->'),
  outline('buttons in comments in comments', '-<!--\n<!--{{%button f=""icon="video"%}}{{%/button%}}-->-->'),
];

export const CASES: readonly Case[] = [...HOSTILE, ...EDITED];
