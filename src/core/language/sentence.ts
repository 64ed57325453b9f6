/** Translations by their English template, as VS Code keeps them in `l10n/bundle.l10n.*.json`. */
export type Translations = Readonly<Record<string, string>>;

let translations: Translations = {};

/**
 * What a user is told, in the user's language: the template's translation, or itself, with its values put in. Templates
 * are written out where they are said, so that a test finds each of them in the bundle; `{0}` is the first value.
 */
export function sentence(template: string, ...values: readonly (string | number)[]): string {
  return (translations[template] ?? template).replace(/\{(\d)\}/g, (place, index: string) =>
    String(values[Number(index)] ?? place),
  );
}

/** The same for words that stand in data, such as a snippet's name; a test finds them there. */
export function translated(words: string): string {
  return translations[words] ?? words;
}

/** Sets the language of all sentences from now on, as an editor is started in one; nothing set is English. */
export function speakWith(bundle: Translations | undefined): void {
  translations = bundle ?? {};
}
