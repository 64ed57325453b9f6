/** The markdown-it of the oldest VS Code, without types of its own. */
declare module 'markdown-it-12';
