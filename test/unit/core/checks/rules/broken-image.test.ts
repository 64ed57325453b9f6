import { body, describeRule } from '../rule-cases';

describeRule('broken-image', [
  {
    files: { 'content/day1/_img/graph.png': '' },
    text: body('![a graph](«./images/graph.png»)\n'),
    message: 'There is no picture “./images/graph.png”.',
    fixed: body('![a graph](../_img/graph.png)\n'),
  },
  {
    what: 'in a figure',
    files: { 'content/day1/_img/graph.png': '' },
    text: body('{{< figure src="«_img/grap.png»" >}}\n\n{{< figure src="_img/graph.png" >}}\n'),
    message: 'There is no picture “_img/grap.png”.',
  },
  {
    what: 'by reference',
    files: { 'content/day1/_img/graph.png': '' },
    text: body('![a graph][«plan»]\n\n[plan]: ./images/graph.png\n'),
    fixed: body('![a graph][plan]\n\n[plan]: ../_img/graph.png\n'),
  },
  {
    what: 'names with signs',
    files: Object.fromEntries(
      ['a (1).png', '50%.png', 'shot #1.png', 'Bild ü.png', 'a & b.png'].map((name) => [
        `content/day1/${name}`,
        '',
      ]),
    ),
    text: body(
      '![x](shot%20%231.png) ![x](<a (1).png>) ![x](a%20\\(1\\).png "t") ![x](Bild%20%C3%BC.png) ![x](50%25.png) ![x](50%.png) ![x](a%20&amp;%20b.png) ![x](<a & b.png>) ![x](a%20(1).png?raw=true)\n',
    ),
  },
  {
    what: 'folders of other generators',
    path: 'docs/talk.md',
    files: {
      'README.md': '# Conf\n\n## Day 1\n\n- [Talk](docs/talk.md)\n',
      'docs/public/a.png': '',
      'static/b.png': '',
    },
    text: '# Talk\n\n![x](/a.png) ![x](/b.png) ![x](/c.png)\n',
  },
]);
