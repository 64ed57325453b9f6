/**
 * Who may write on disk. Notes are changed by edits of VS Code, which keep unsaved words and can be undone; the command
 * line puts a new text in the place of the old one as a whole.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const writers = [
  {
    files: ['src/extension.ts', 'src/extension/**/*.ts'],
    ignores: [
      'src/extension/checks/typos/own-words.ts',
      // Into the extension's own storage.
      'src/extension/notes/saved-outlines.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['[object.property.name="fs"]', '[object.name="fs"]'].map((of) => ({
          selector: `MemberExpression${of}[property.name=/^(writeFile|delete|rename|copy|createDirectory)$/]`,
          message: 'Notes are changed by applyEdit (src/extension/editing) only.',
        })),
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/write-note.ts', 'src/cli/write-move.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ImportSpecifier[imported.name=/^(write|append|rename|rm|unlink|truncate|copyFile)\\w*Sync$/]',
          message: 'Notes are written by writeNote and writeMove (src/cli/) only.',
        },
      ],
    },
  },
];
