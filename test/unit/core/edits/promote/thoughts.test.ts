import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { candidatesOf } from '../../../../../src/core/edits/promote/suggested-lines';
import { readNote } from '../../../../../src/core/note/read-note';

const path = 'conf/01_bazel.md';

/** What a talk with some notes offers for its Summary. */
function offered(body: string): string[] {
  const text = `# Bazel\n\n${body}`;
  const index = new ConferenceIndex('conf');
  index.update([{ path, text }]);
  const [session] = index.sessionsOf(path);
  assert.ok(session);
  return candidatesOf(text, readNote(text), session).map((candidate) => candidate.text);
}

const WRAPPED = [
  'Builds got slower with each team that joined, and nobody at all',
  'had told the platform group how many targets there were in the',
  'graph before it was too late. In the end they cut it in three.',
];
const WHOLE = WRAPPED.join(' ');
const below = (lead: string, others = lead): string =>
  `${lead}${WRAPPED[0] ?? ''}\n${others}${WRAPPED[1] ?? ''}\n${others}${WRAPPED[2] ?? ''}\n`;

const cases: readonly [what: string, body: string, offered: readonly string[]][] = [
  ['a paragraph that was wrapped', below(''), [WHOLE]],
  ['two of them', `${below('')}\n${below('')}`, [WHOLE, WHOLE]],
  ['one in a quote', below('> '), [WHOLE]],
  ['one in an item', `${below('- ', '  ')}- the cache is next\n`, [WHOLE, 'the cache is next']],
  ['one in a numbered item', below('1. ', '   '), [WHOLE]],
  ['one in an item that is not indented', below('- ', ''), [WHOLE]],
  ['one in an item of a quote', below('> * ', '>   '), [WHOLE]],
  [
    'an item of two lines',
    '- The action cache has to know which targets are\n  stale before it answers\n',
    ['The action cache has to know which targets are stale before it answers'],
  ],
  [
    'sentences over several lines each',
    'They moved the whole monorepo,\nwhich took half a year.\nNobody noticed it.\n',
    ['They moved the whole monorepo, which took half a year.', 'Nobody noticed it.'],
  ],
  [
    'a paragraph in German',
    'Die Builds wurden mit jedem Team langsamer, das dazukam, und der\nPlattform hatte lange niemand gesagt, wie viele Ziele im ganzen\nGraphen stehen. Am Ende haben sie ihn zerlegt.\n',
    [
      'Die Builds wurden mit jedem Team langsamer, das dazukam, und der Plattform hatte lange niemand gesagt, wie viele Ziele im ganzen Graphen stehen. Am Ende haben sie ihn zerlegt.',
    ],
  ],
  [
    'a paragraph in a script without blanks',
    '他们介绍了如何在三个数据中心之间迁移整个代码库，而且没有停\n机。首先建立了一个远程缓存，然后逐步把所有的构建目标切换过\n去，最后才删除旧的系统，整个过程花了六个月的时间。\n',
    [
      '他们介绍了如何在三个数据中心之间迁移整个代码库，而且没有停机。首先建立了一个远程缓存，然后逐步把所有的构建目标切换过去，最后才删除旧的系统，整个过程花了六个月的时间。',
    ],
  ],
  [
    'thoughts, one a line',
    'bazel: hermetic builds for all\nremote cache holds outputs, saves an hour\nproblem with flaky tests is still there\nautoscaling needs a warm pool, or resubmit\n',
    [
      'bazel: hermetic builds for all',
      'remote cache holds outputs, saves an hour',
      'problem with flaky tests is still there',
      'autoscaling needs a warm pool, or resubmit',
    ],
  ],
  [
    'sentences, one a line',
    'Bazel needs a warm cache to be fast at all.\nThe team has three of them in each region.\n',
    ['Bazel needs a warm cache to be fast at all.', 'The team has three of them in each region.'],
  ],
  [
    'short thoughts below an item',
    '- Gazelle\n  writes the build files\n  knows Go and Python\n',
    ['writes the build files', 'knows Go and Python'],
  ],
  [
    'signs of lists that Markdown does not know',
    'They listed what had gone wrong in the very first of the months:\n• nobody owned the rules, and every team wrote some of its own\n• nobody measured how long a build took from push to the deploy\n',
    [
      'They listed what had gone wrong in the very first of the months:',
      'nobody owned the rules, and every team wrote some of its own',
      'nobody measured how long a build took from push to the deploy',
    ].map((line, at) => (at === 0 ? line : `• ${line}`)),
  ],
  [
    'lines that their author ended',
    `${WRAPPED[0] ?? ''}  \n${WRAPPED[1] ?? ''}\\\n${WRAPPED[2] ?? ''}<br>\nand so it goes\n`,
    [...WRAPPED, 'and so it goes'],
  ],
  ['what was done', '- [x] read the paper about caches\n', ['read the paper about caches']],
  ['a footnote of two lines', `${below('')}\n[^1]: words of a note\n    that go on below it\n`, [WHOLE]],
  [
    'a paragraph around a shortcode',
    `${WRAPPED[0] ?? ''}\nhad {{% badge %}}told{{% /badge %}} the group how many targets there were\n${WRAPPED[2] ?? ''}\n`,
    [],
  ],
];

describe('thoughts that are offered for a Summary', () => {
  for (const [what, body, expected] of cases)
    for (const eol of ['\n', '\r\n'])
      it(`${what}, line breaks ${JSON.stringify(eol)}`, () => {
        assert.deepEqual(offered(body.replaceAll('\n', eol)), expected);
      });
});
