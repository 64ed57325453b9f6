import { sentence } from '../../language/sentence';
import { entry, list } from '../../note/front-matter/front-matter';
import { addLines, entrySpan, openingOf, yamlString } from '../../edits/front-matter-line';
import { factsOf } from '../facts/conference-facts';
import type { Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { suggestedTags } from '../tag-suggestions';

/** Where so few talks have tags, their author does not use them. */
const ENOUGH = 0.5;

export const missingTags: Rule = {
  id: 'missing-tags',
  severity: 'info',
  about: 'A talk has no tags, though most others have.',
  needs: SIGN.frontMatter,
  *check(checked) {
    const { path, text, note, around } = checked;
    const { frontMatter } = note;
    if (!frontMatter || frontMatter.error || list(frontMatter, 'tags').some((tag) => tag.trim() !== ''))
      return;
    if (!around.sessionsOf(path).some((session) => session.span.start === 0)) return;
    const conference = around.conferenceOf(path);
    if (!conference) return;
    const { sessions, tagged } = factsOf(conference);
    const others = sessions - around.sessionsOf(path).length;
    if (others < 2 || tagged < others * ENOUGH) return;
    const isYaml = frontMatter.language === 'yaml';
    const old = entry(frontMatter, 'tags');
    const edit = (chosen: readonly string[]): ReturnType<typeof addLines> => {
      const lines = ['tags:', ...chosen.map((tag) => `  - ${yamlString(tag)}`)];
      if (!old) return addLines(text, frontMatter, lines, 'last');
      const span = entrySpan(frontMatter, 'tags') ?? old.keySpan;
      return { span, text: lines.join(text.includes('\r\n') ? '\r\n' : '\n') };
    };
    const suggested = (): Fix[] => {
      const tags = suggestedTags(checked, [], 3);
      const fixes: Fix[] = tags.map((tag, at) => ({
        title: sentence('Add the tag “{0}”', tag),
        edits: [edit([tag])],
        preferred: at === 0,
      }));
      const names = tags.map((tag) => `“${tag}”`).join(', ');
      return tags.length > 1
        ? [...fixes, { title: sentence('Add the tags {0}', names), edits: [edit(tags)] }]
        : fixes;
    };
    yield {
      span: old ? old.keySpan : openingOf(text, frontMatter),
      message: sentence('This talk has no tags; add some so that readers can find it.'),
      get fixes() {
        return isYaml ? suggested() : [];
      },
    };
  },
};
