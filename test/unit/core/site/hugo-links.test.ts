import assert from 'node:assert/strict';
import { hugoDestination, type LookUp } from '../../../../src/core/site/hugo-links';
import { site } from '../preview/render';

const pages = site({
  'content/_index.md': 'title: Home',
  'content/day-1/_index.md': 'title: Day -1',
  'content/day-1/02_gslb.md': 'title: GSLB',
  'content/day-1/03_service-mesh.md': 'title: Mesh',
  'content/day0/_index.md': 'title: Day 0',
  'content/day0/01_talk.md': 'title: Talk',
  'content/day0/My Talk.md': 'title: Mine',
  'content/day0/_img/x.png': '',
  'content/bundle/index.md': 'title: Bundle',
  'content/bundle/pic.png': '',
  'content/bundle/slides.pdf': '',
  'assets/logo.png': '',
  'static/shared.png': '',
  'hugo.png': '',
});

function leadsTo(path: string, href: string, lookUp: LookUp, version: string): string {
  const found = hugoDestination(href, lookUp, { path, site: pages }, version);
  if (!found) return 'elsewhere';
  return found.isThere ? found.href : 'nowhere';
}

/** Written in, address, where it leads up to Relearn 5.22, and from 5.23 on. */
type Row = readonly [path: string, href: string, before: string, since: string];

const SECTION = 'content/day-1/_index.md';
const PAGE = 'content/day-1/02_gslb.md';

const LINKS: readonly Row[] = [
  [SECTION, './02_gslb', '02_gslb.md', '02_gslb.md'],
  [SECTION, '02_gslb#part', '02_gslb.md#part', '02_gslb.md#part'],
  [SECTION, '../02_gslb', 'nowhere', 'nowhere'],
  [SECTION, './02_gslb.md', 'nowhere', '02_gslb.md'],
  [SECTION, '/day-1/02_gslb', '02_gslb.md', '02_gslb.md'],
  [SECTION, 'day-1/02_gslb', 'nowhere', '02_gslb.md'],
  [SECTION, '../day0/01_talk', '../day0/01_talk.md', '../day0/01_talk.md'],
  [PAGE, './03_service-mesh', 'nowhere', '03_service-mesh.md'],
  [PAGE, '03_service-mesh', 'nowhere', '03_service-mesh.md'],
  [PAGE, '../03_service-mesh', '03_service-mesh.md', '03_service-mesh.md'],
  [PAGE, './03_service-mesh.md', 'nowhere', '03_service-mesh.md'],
  [PAGE, '../day0/01_talk', 'nowhere', '../day0/01_talk.md'],
  [PAGE, '../../day0/01_talk', '../day0/01_talk.md', '../day0/01_talk.md'],
  [PAGE, '/day-1/03_service-mesh', '03_service-mesh.md', '03_service-mesh.md'],
  ['content/_index.md', 'day-1/02_gslb', 'day-1/02_gslb.md', 'day-1/02_gslb.md'],
  ['content/_index.md', '/day-1/02_gslb', 'day-1/02_gslb.md', 'day-1/02_gslb.md'],
  [PAGE, './nope', 'nowhere', 'nowhere'],
  [PAGE, 'todo:', 'elsewhere', 'elsewhere'],
  [PAGE, '#part', 'elsewhere', 'elsewhere'],
  [SECTION, './02_GSLB', 'nowhere', '02_gslb.md'],
  [SECTION, '../day0/my-talk', '../day0/My%20Talk.md', '../day0/My%20Talk.md'],
  ['content/bundle/index.md', 'slides.pdf', 'slides.pdf', 'slides.pdf'],
];

const PICTURES: readonly Row[] = [
  ['content/day0/01_talk.md', '_img/x.png', 'nowhere', 'nowhere'],
  ['content/day0/01_talk.md', './_img/x.png', 'nowhere', 'nowhere'],
  ['content/day0/01_talk.md', '../_img/x.png', '_img/x.png', '_img/x.png'],
  ['content/day0/01_talk.md', '/day0/_img/x.png', '_img/x.png', '_img/x.png'],
  ['content/day0/_index.md', '_img/x.png', '_img/x.png', '_img/x.png'],
  ['content/day0/_index.md', '../_img/x.png', 'nowhere', 'nowhere'],
  ['content/bundle/index.md', 'pic.png', 'pic.png', 'pic.png'],
  ['content/day0/01_talk.md', '/shared.png', '../../static/shared.png', '../../static/shared.png'],
  ['content/day0/01_talk.md', '/logo.png', 'nowhere', '../../assets/logo.png'],
  ['content/day0/01_talk.md', 'logo.png', 'nowhere', '../../assets/logo.png'],
  ['content/day0/01_talk.md', 'nothing.png', 'nowhere', 'nowhere'],
  ['content/day0/01_talk.md', '../hugo.png', 'nowhere', 'nowhere'],
];

describe('where Hugo leads', () => {
  const rows = (table: readonly Row[], lookUp: LookUp): void => {
    for (const [path, href, before, since] of table)
      it(`a ${lookUp} of ${path}: ${href}`, () => {
        assert.equal(leadsTo(path, href, lookUp, '5.20'), before);
        assert.equal(leadsTo(path, href, lookUp, '6.4'), since);
        assert.equal(leadsTo(path, href, lookUp, '9.0.3'), since);
      });
  };
  rows(LINKS, 'link');
  rows(PICTURES, 'image');

  it('a link by a name that only one page has, from Relearn 9 on', () => {
    assert.equal(leadsTo('content/day0/_index.md', './02_gslb', 'link', '6.4'), 'nowhere');
    assert.equal(leadsTo('content/day0/_index.md', './02_gslb', 'link', '9.0.3'), '../day-1/02_gslb.md');
  });
});
