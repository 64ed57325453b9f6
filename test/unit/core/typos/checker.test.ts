import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../../../src/core/note/read-note';
import type { Typo } from '../../../../src/core/typos/typo';
import { newJudge } from './word-files';

const judge = newJudge();

function typosOf(text: string): Typo[] {
  return judge.typosOf(text, readNote(text), judge.newVocabulary());
}

/** A text with typos in « », possible ones with a question mark: «wrod», «preso?». */
function marked(text: string): string {
  let marks = '';
  let at = 0;
  for (const { span, tier } of typosOf(text)) {
    const mark = tier === 'typo' ? '' : '?';
    marks += `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}${mark}»`;
    at = span.end;
  }
  return marks + text.slice(at);
}

function assertMarked(expected: string): void {
  assert.equal(marked(expected.replace(/«([^»?]*)\??»/g, '$1')), expected);
}

/** The first suggestion for each word of a line. */
function firsts(text: string): string[] {
  return typosOf(text).map(({ suggestions }) => suggestions[0] ?? '');
}

describe('typos of a note', () => {
  it('have the form first that their ending tells', () => {
    const slips = 'happend developd testd joind signd maintaind mergd changd reducd buildng workng';
    const meant =
      'happened developed tested joined signed maintained merged changed reduced building working';
    for (const [at, slip] of slips.split(' ').entries())
      assert.deepEqual(firsts(`- we ${slip} it there with the others\n`), [meant.split(' ')[at]], slip);
  });

  it('are no spellings of the other side of the Atlantic, and no programs in the background', () => {
    assertMarked('- linearizable reads, a linearisable queue\n- libvirtd and dockerd run there\n');
  });

  it('have the one correction first that a list of misspellings knows', () => {
    assert.deepEqual(firsts('- it was definatly there\n'), ['definitely']);
  });

  it('are found in titles, headings, lists, tables and quotes', () => {
    assertMarked(`---
title: "A «jorney» to the edge"
tags: [edgge, kuberntes]
---

# The «archtecture»

- scale the «wokrer» nodes, «automaticaly»
  * «seperate» control planes
1. «Continously» reconciled

> It is «importantt» to measure

| What | Why |
|------|-----|
| «memmory» | «perfomance» |

A [«langauge»](./lnaguage.md) and an ![«iamge»](iamge.png), **«becuase»** we can.
`);
  });

  it('are not looked for in code, addresses, tags, paths and identifiers', () => {
    assertMarked(`Run \`kubctl aply\` and see https://example.org/recieve or <https://recieve.org>.

\`\`\`yaml
seperate: recieve
\`\`\`

<!-- recieve -->
{{% button href="https://recieve.org/teh" style="recieve" icon="fa-recieve" %}}«recieve»{{% /button %}}
<img alt="recieve" src="recieve.png">
Write to recieve@example.org, @recieve, #recieve, ./recieve/teh, /etc/recieve, recieve.yaml, recieve.example.org,
--recieve, $RECIEVE, recieve_teh, recieveTeh, RecieveTeh, RECIEVE, recieve2, v1recieve, :recieve:, [[recieve]],
recieve(), recieve=teh, std::recieve, C:\\recieve\\teh.

[recieve]: https://example.org/teh
`);
  });

  it('are not names, jargon, abbreviations, British spelling or compounds', () => {
    assertMarked(`- Gabriele Bartolini and Srinivas Venkataraman on CloudNativePG
- Kubernetes, etcd, Crossplane, OAuth, GraphQL, IDs, VMs, APIs, CRDs, MLOps, iOS, eBPF
- behaviour, organisation, catalogue, cancelled, favour, licence, prioritise, programme
- mgmt, infra, config, k8s, env, prod, repo, auth, vs, etc, e.g. the preso, comms, strats
- nodepools, healthchecks, rearchitect, multicluster, dogfooding, autosync, misconfigured
- in-house, re-use, co-maintainer, state-of-the-art, cluster's, the clusters' owners, it's, don't, we'll
`);
  });

  it('are not sentences in other languages', () => {
    assertMarked(`# Mitschrift

- Wir haben die Cluster auf einer neuen Plattform zusammengefasst und sind damit sehr zufrieden
- Nachbesprechung ohne Schuld
- Nous avons déplacé toutes les grappes sur une plateforme unique
- Hemos movido todos los servidores para una plataforma nueva
- We moved all «clutsers» to a new platform
`);
  });

  it('are not British forms, parts of words with a hyphen, dropped letters, or rare words', () => {
    assertMarked(`- anonymised data, parallelisation, operationalising, virtualised, lemmatisation, serialisable
- take-aways, co-locate, decision-makers', re-initialise, bi-monthly retros, on-premises
- nothin' but lovin' and talkin’, y'all
- lakehouses, blocklists, libraries, satisficing, footguns, verifiers, incumbents, combatting
- StatsD, Mongoid, Slidev, Turbopack and Valkey
`);
  });

  it('are rare words when a frequent one is hardly different', () => {
    assertMarked('most «programers» «tunning» their «calender?» know it');
  });

  it('are words that nobody runs together on purpose', () => {
    assertMarked(
      '«infact» it is «alot» of work, «ofcourse», «atleast» for «eachother»; what «thedatabase?» holds',
    );
    assert.deepEqual(firsts('infact, whats alot'), ['in fact', "what's", 'a lot']);
  });

  it('are found in headings, whatever their capitals and spaces', () => {
    assertMarked('# «Brnach» protection');
    assertMarked('# The «Mathmetics» of Queues');
    assertMarked('#«Runing» a platform');
    assertMarked('#Runing #recieve');
  });

  it('are possible ones where neighbours show that a right word is not meant', () => {
    assertMarked(`- it failed «doe?» to load, we must «asses?» the risk and could «of?» known
- more «then?» a node, faster «then?» the disk, way «to?» much, «form?» scratch
- teams have «there?» own cluster, «it's?» own API, and «its?» a mess; you «doe?» not want to «chose?»
`);
    assertMarked(`- more, then the disk; it is its own; a web form for the start page; of course it would
- they own the form; donkeys and asses; there is to do; faster then, slower now; \`doe to\`
`);
  });

  it('sound like what is meant', () => {
    assert.deepEqual(firsts('the speggetti code of a graphana dashbord'), [
      'spaghetti',
      'grafana',
      'dashboard',
    ]);
  });

  it('are slips that an author repeats', () => {
    const line = '- our enviromnets differ\n';
    assert.deepEqual(firsts(line.repeat(6)), Array<string>(6).fill('environments'));
    const vocabulary = judge.newVocabulary();
    for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) vocabulary.update(name, readNote(line), line);
    assert.equal(judge.typosOf(line, readNote(line), vocabulary)[0]?.tier, 'typo');
  });

  it('are looked for in English lines among others, and only there', () => {
    assertMarked(`# Notes

- La comunidad creció mucho durante los últimos años
- Gracias a todas las personas voluntarias
- the community had «enormus» growth
- Comment financer le travail invisible
- «devlopers» need money
- Am Ende reichte eine Tabelle völlig aus
`);
  });

  it('are the slips of a hurried hand', () => {
    const slips: [string, string][] = [
      ['we need mroe time', 'more'],
      ['a hihgly available setup', 'highly'],
      ['the custommer asked', 'customer'],
      ['this is realy hard', 'really'],
      ['customizatiom is easy', 'customization'],
      ['they reccomend it', 'recommend'],
      ['you dont need it', "don't"],
      ['it Cant work', "Can't"],
      ['thats why', "that's"],
      ['the DAta is there', 'Data'],
      ['SEcurity first', 'Security'],
      ['the emissarys left', 'emissaries'],
      ["the clsuter's owner", "cluster's"],
      ['Mircoservices are hard', 'Microservices'],
      ['a kubernates cluster', 'kubernetes'],
    ];
    assert.deepEqual(
      slips.map(([line]) => firsts(line)),
      slips.map(([, meant]) => [meant]),
    );
  });

  it('are only possible ones when two words are run together, shortened, or of mixed case', () => {
    assertMarked('gather feedback «onlocation?», it is «morelikely?» to fail');
    assertMarked('stored in «DyamoDB?» with «OpenTelemtry?» and myFooBar, on an iPhone');
    assert.deepEqual(firsts('stored in DyamoDB with OpenTelemtry'), ['DynamoDB', 'OpenTelemetry']);
    assert.deepEqual(firsts('gather feedback onlocation'), ['on location']);
    assert.ok(typosOf('the platf team').every(({ tier }) => tier === 'possible'));
  });

  it('have up to three suggestions, and the safe ones are clear', () => {
    for (const text of ['they recieve it', 'a ther thing', 'the fron of it', 'a litle mroe']) {
      for (const typo of typosOf(text)) {
        assert.ok(typo.suggestions.length >= 1 && typo.suggestions.length <= 3);
        assert.equal(new Set(typo.suggestions).size, typo.suggestions.length);
        assert.ok(!typo.safe || typo.tier === 'typo');
        assert.equal(text.slice(typo.span.start, typo.span.end), typo.word);
      }
    }
    assert.equal(typosOf('they recieve it')[0]?.safe, true);
  });

  it('are the same whatever was judged before', () => {
    const piece = fc.constantFrom(
      ...[
        'teh',
        'wrod',
        ' ',
        ' ',
        '\n',
        '- ',
        '# ',
        'cluster',
        'Der',
        'und',
        '`',
        '```\n',
        '<!--',
        '-->',
        'https://a.b',
      ],
      ...[
        'SEcurity',
        'dont',
        '{{% b %}}',
        '|',
        '.',
        'Gabriele',
        '---\n',
        'title: ',
        '\r\n',
        '«',
        '\u{1F600}',
        'é',
      ],
    );
    const used = newJudge();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const note = readNote(text);
        const typos = used.typosOf(text, note, used.newVocabulary());
        const fresh = newJudge();
        assert.deepEqual(typos, fresh.typosOf(text, note, fresh.newVocabulary()));
        for (const { span, word } of typos) assert.equal(text.slice(span.start, span.end), word);
      }),
    );
  });

  it('are the same after an edit as in a text never seen before', () => {
    const line = fc.constantFrom(
      'teh clsuter',
      'a fine line',
      '',
      '- recieve it',
      '# Wrod',
      'der und das nicht',
      'x',
    );
    const text = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => lines.join('\n'));
    const edit = fc.record({
      at: fc.nat(400),
      remove: fc.nat(30),
      insert: fc.constantFrom('', 'e', '\n', ' teh ', '\n\nwrod\n', '`', '```\n', '<!--'),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (first, edits) => {
        const used = newJudge();
        let now = first;
        for (const { at, remove, insert } of [{ at: 0, remove: 0, insert: '' }, ...edits]) {
          const from = Math.min(at, now.length);
          now = now.slice(0, from) + insert + now.slice(from + remove);
          const note = readNote(now);
          const typos = used.typosOf(now, note, used.newVocabulary());
          const fresh = newJudge();
          assert.deepEqual(typos, fresh.typosOf(now, readNote(now), fresh.newVocabulary()), now);
        }
      }),
    );
  });
});
