import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/note/read-note';
import { newJudge } from './word-files';

const judge = newJudge();

/** The words of a note that are flagged as almost certainly misspelt. */
function flagged(text: string): string[] {
  return judge
    .typosOf(text, readNote(text), judge.newVocabulary())
    .flatMap(({ word, tier }) => (tier === 'typo' ? [word] : []));
}

/** Names that no list knows, made as names of tools are. */
const tools =
  'influxd networkd firewalld accountsd snapperd standardrb turbinerb clusterjs datasette Datasette vcluster streamx';

describe('names of tools', () => {
  for (const tool of tools.split(' '))
    it(`such as ${tool} are no typos`, () => {
      const large = tool.charAt(0).toUpperCase() + tool.slice(1);
      for (const line of [
        `they run ${tool} on each of the nodes`,
        `- ${large} is what they use for it`,
        `We publish all of the data with ${large} and it works well.`,
      ])
        assert.deepEqual(flagged(`# Talk\n\n${line}\n`), [], line);
    });

  it('are known where an address, a handle or code of the note holds them', () => {
    const names = ['storyblok', 'dispatchr', 'proxay', 'cachie'];
    for (const name of names) {
      const line = `they run ${name} on each of the nodes`;
      assert.deepEqual(flagged(`${line}\n`), [name]);
      for (const place of [
        `https://${name}.io/docs`,
        `[the site](https://github.com/acme/${name})`,
        `ask @${name} for it`,
        `run \`${name} lint\` first`,
        `\`\`\`sh\n${name} --version\n\`\`\``,
      ])
        assert.deepEqual(flagged(`${line}\n\n${place}\n`), [], place);
    }
  });

  it('do not excuse slips', () => {
    const slips =
      'deployd reviewd importantt successfull usefull clustter netwrok kuberentes databse enviroment recieve discusss';
    for (const slip of slips.split(' ')) assert.deepEqual(flagged(`they ${slip} all of it there\n`), [slip]);
    // What somebody types twice is no name for that.
    for (const place of [
      '`enviroment`',
      '[it](#the-enviroment)',
      '[it](02_enviroment.md)',
      '```mermaid\ngraph TD\n  a[the storyblok]\n```',
    ])
      assert.equal(flagged(`the enviroment of the storyblok was slow\n\n${place}\n`).length, 2, place);
    assert.deepEqual(flagged('they dont say SEcurity\n\nhttps://x.org/dont-say-security\n'), [
      'dont',
      'SEcurity',
    ]);
  });
});
