import { sentence } from '../../language/sentence';
import { scalar } from '../../note/front-matter/front-matter';
import { addLines, openingOf, yamlString } from '../../edits/front-matter-line';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';

export const missingTitle: Rule = {
  id: 'missing-title',
  severity: 'warning',
  about: 'The front matter of a page has no title.',
  needs: SIGN.frontMatter,
  *check(checked) {
    const { path, text, note, around } = checked;
    const { frontMatter } = note;
    if (!frontMatter || frontMatter.error || !isInSite(checked)) return;
    if (scalar(frontMatter, 'title') !== undefined) return;
    const title = around.sessionsOf(path)[0]?.title ?? around.dayOf(path)?.name;
    const line =
      title === undefined || frontMatter.language !== 'yaml' ? undefined : `title: ${yamlString(title)}`;
    const isEmpty = /^title:[ \t]*$/im.test(text.slice(frontMatter.content.start, frontMatter.content.end));
    yield {
      span: openingOf(text, frontMatter),
      message: sentence('This page has no title; add one to its front matter.'),
      fixes:
        line === undefined || isEmpty
          ? []
          : [
              {
                title: sentence('Add the title “{0}”', title ?? ''),
                edits: [addLines(text, frontMatter, [line], 'first')],
                preferred: true,
              },
            ],
    };
  },
};
