import { createTextDocument, DocumentValidator, getDefaultSettings, mergeSettings } from 'cspell-lib';

/** cspell with the dictionaries it picks for Markdown. */
async function settings() {
  return mergeSettings(await getDefaultSettings(), { language: 'en' });
}

/**
 * What cspell's extension does after a keystroke.
 *
 * @param {string} uri
 */
export async function openCspell(uri) {
  const chosen = await settings();
  return {
    /** @param {string} text */
    async type(text) {
      const document = createTextDocument({ uri, content: text, languageId: 'markdown' });
      const validator = new DocumentValidator(document, { noConfigSearch: true }, chosen);
      await validator.prepare();
      return validator.checkDocument();
    },
  };
}
