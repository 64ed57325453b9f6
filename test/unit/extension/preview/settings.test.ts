import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../../src/core/preview/note-context';

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Record<string, { readonly default: unknown }> }[];
  };
}

describe('settings of the preview', () => {
  it('are those of the core, with its defaults; an editor shows parked buttons', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const settings = Object.assign(
      {},
      ...contributes.configuration.map(({ properties }) => properties),
    ) as Record<string, { readonly default: unknown }>;
    const defaults = Object.fromEntries(
      Object.entries(settings).flatMap(([name, setting]) => {
        const [, own] = /^conferenceNotes\.(?:preview\.)?(\w+)$/.exec(name) ?? [];
        return own !== undefined && own in DEFAULT_SETTINGS ? [[own, setting.default]] : [];
      }),
    );
    // Whether raw HTML and formulae are let through is a site's own matter; no version stands for the newest.
    const own = Object.entries(DEFAULT_SETTINGS).filter(
      ([name]) => !['unsafe', 'passthrough'].includes(name),
    );
    const expected = { ...Object.fromEntries(own), relearnVersion: '', showParked: true };
    assert.deepEqual({ ...defaults, diagramClass: 'mermaid' }, expected);
  });
});
