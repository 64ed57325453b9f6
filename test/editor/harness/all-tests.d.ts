/** Made by the build: every `*.test.ts` of test/editor, by its path from there. */
declare module 'all-tests' {
  export const load: Readonly<Record<string, () => void>>;
}
