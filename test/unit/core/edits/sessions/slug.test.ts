import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slugOf } from '../../../../../src/core/edits/sessions/slug';

const slugs: readonly (readonly [title: string, slug: string])[] = [
  ['Platform Abstractions', 'platform-abstractions'],
  ['Über Größe & Maß', 'ueber-groesse-and-mass'],
  ['Crème brûlée à la carte', 'creme-brulee-a-la-carte'],
  ['Łódź, Žižkov and Ångström', 'lodz-zizkov-and-angstroem'],
  ['Smørrebrød', 'smorrebrod'],
  ['🚀 To the moon! 🌕', 'to-the-moon'],
  ['🚀', 'session'],
  ['', 'session'],
  ['   ', 'session'],
  ['...', 'session'],
  ['“Quoted” and ‘single’', 'quoted-and-single'],
  ["Don't Panic", 'dont-panic'],
  ['Don’t Panic', 'dont-panic'],
  ['C++ in the Kernel', 'cpp-in-the-kernel'],
  ['From C# to F#', 'from-csharp-to-fsharp'],
  ['CI/CD: what now?', 'ci-cd-what-now'],
  ['a\\b/c', 'a-b-c'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\System32', 'c-windows-system32'],
  ['CON', 'con-session'],
  ['nul', 'nul-session'],
  ['LPT1', 'lpt1-session'],
  ['100% uptime @ scale', '100-percent-uptime-at-scale'],
  ['Q&A', 'q-and-a'],
  ['Kubernetes™ and Docker®', 'kubernetes-and-docker'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['{{% button %}}', 'percent-button-percent'],
  ['tabs\tand\nbreaks', 'tabs-and-breaks'],
  ['--- dashes --- everywhere ---', 'dashes-everywhere'],
  ['under_scored name', 'under-scored-name'],
  ['日本語のタイトル', '日本語のタイトル'],
  ['Привет, мир', 'привет-мир'],
  ['한국어 발표', '한국어-발표'],
  ['e\u0301te\u0301 decomposed', 'ete-decomposed'],
  ['ﬁne ligature', 'ﬁne-ligature'],
  ['zero\u200Bwidth', 'zero-width'],
  ['right \u202Eot left', 'right-ot-left'],
  ['½ price', '½-price'],
  [
    'How we migrated four hundred services to a new platform without anybody noticing it',
    'how-we-migrated-four-hundred-services-to-a-new',
  ],
  [
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'donaudampfschifffahrtselektrizitaetenhauptbetriebs',
  ],
];

describe('the slug of a title', () => {
  for (const [title, slug] of slugs)
    it(`of ${JSON.stringify(title)} is ${slug}`, () => {
      assert.equal(slugOf(title), slug);
    });

  it('is a name that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        assert.match(slug, /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
        assert.ok(slug.length <= 60, slug);
      }),
    );
  });
});
