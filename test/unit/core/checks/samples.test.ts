import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findingsIn, isNote } from './workspace';

const samples = path.join(process.cwd(), '..', 'shared', 'samples');

function filesOf(folder: string): Record<string, string> {
  const root = path.join(samples, folder);
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const whole = path.join(entry.parentPath, entry.name);
        return [
          path.relative(root, whole).replaceAll(path.sep, '/'),
          entry.name.endsWith('.md') ? readFileSync(whole, 'utf8') : '',
        ];
      }),
  );
}

/** Each finding as `file rule words`, to-dos and parked buttons left out. */
function found(
  files: Record<string, string>,
  quiet: readonly string[] = ['todo', 'parked-button', 'unknown-icon'],
): string[] {
  return Object.keys(files)
    .filter(isNote)
    .sort()
    .flatMap((file) =>
      findingsIn(files, file)
        .filter(({ rule }) => !quiet.includes(rule))
        .map(({ rule, span }) => `${file} ${rule} ${(files[file] ?? '').slice(span.start, span.end)}`),
    );
}

describe('checks of the sample site', function () {
  before(function () {
    if (!existsSync(samples)) this.skip();
  });

  it('before its repair: ten broken links, two placeholders', () => {
    const files = filesOf('hugo-site-before');
    assert.deepEqual(found(files), [
      'content/day-1/02_controllers.md placeholder-tag <tag>',
      'content/day-1/04_unknown-dns.md placeholder-tag <tag>',
      'content/day-1/_index.md broken-session-link todo:',
      'content/day-1/_index.md broken-session-link ../03_service-mesh',
      'content/day-1/_index.md broken-session-link ../06_scaling-pdbs',
      'content/day-1/_index.md broken-session-link ../02_controllers',
      'content/day-2/_index.md broken-session-link ../05_broken-tech',
      'content/day-2/_index.md broken-session-link ../06_geo-distributed-clusters',
      'content/day-2/_index.md broken-session-link ../08_airgapped-cp',
      'content/day-2/_index.md broken-session-link ../04_multicluster-crd',
      'content/day-2/_index.md broken-session-link ../02_clusterapi',
      'content/day-2/_index.md broken-session-link ../05_broken-tech',
    ]);
    for (const file of ['content/day-1/_index.md', 'content/day-2/_index.md']) {
      for (const { span, fixes } of findingsIn(files, file, 'broken-session-link')) {
        const old = (files[file] ?? '').slice(span.start, span.end);
        if (old !== 'todo:') assert.equal(fixes[0]?.edits[0]?.text, old.replace('../', './'));
      }
    }
  });

  it('before its repair: every parked button', () => {
    const files = filesOf('hugo-site-before');
    const parked = Object.keys(files).flatMap((file) =>
      file.endsWith('.md') ? findingsIn(files, file, 'parked-button') : [],
    );
    const written = Object.entries(files)
      .filter(([file]) => file.startsWith('content/'))
      .flatMap(([, text]) => text.match(/<!-- \{\{% button/g) ?? []);
    assert.equal(parked.length, written.length);
    assert.ok(written.length > 10);
  });

  it('after it: the shared weight, the deck of the template, a doubled word; all other pages are fine', () => {
    assert.deepEqual(found(filesOf('hugo-site')), [
      'content/day-1/02_controllers.md duplicate-weight weight: 2',
      'content/day-1/02_gslb.md duplicate-weight weight: 2',
      'content/day0/07_past-present-future.md doubled-word an an',
      'content/day0/09_promotions.md placeholder-address https://docs.google.com/presentation/d/1nEK0CVC_yQgIDqwsdh-PRihB6dc9RyT-',
    ]);
  });
});
