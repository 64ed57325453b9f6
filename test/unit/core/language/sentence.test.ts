import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sentence, speakWith, type Translations } from '../../../../src/core/language/sentence';
import { readYouTube } from '../../../../src/core/edits/buttons/youtube';
import { body, talk } from '../checks/rule-cases';
import { findingsIn, SITE } from '../checks/workspace';

describe('a sentence of the core', () => {
  afterEach(() => {
    speakWith(undefined);
  });

  it('is its template with the values in place, whatever they hold', () => {
    assert.equal(sentence('“{0}” is spelt “{1}”.', '{1} $& \\', 7), '“{1} $& \\” is spelt “7”.');
    assert.equal(sentence('write {{% {0} %}} {2}', 'ref'), 'write {{% ref %}} {2}');
  });

  it('is said in the language that is set, and in English where that has no words for it', () => {
    speakWith({ 'There is no file “{0}”.': 'Es gibt keine Datei „{0}“.' });
    assert.equal(sentence('There is no file “{0}”.', 'a.md'), 'Es gibt keine Datei „a.md“.');
    assert.equal(sentence('Give an address.'), 'Give an address.');
  });

  it('is German for findings, fixes and refusals', () => {
    speakWith(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as Translations);
    const files = { ...SITE, [talk]: body('{{% notise tip %}}\nWords.\n{{% /notise %}}\n') };
    const [found] = findingsIn(files, talk, 'unknown-shortcode');
    assert.equal(found?.message, 'Es gibt keinen Shortcode „notise“. Meinten Sie „notice“?');
    assert.equal(found.fixes[0]?.title, 'In „notice“ ändern');
    assert.deepEqual(readYouTube('https://vimeo.com/1'), { reason: '„vimeo.com“ ist nicht YouTube.' });
  });
});
