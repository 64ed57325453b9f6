import type { MarkdownIt } from 'markdown-it';

export function conferencePreview(md: MarkdownIt): void {
  const fence = md.renderer.rules['fence'];
  md.renderer.rules['fence'] = (tokens, at, options, env, self) => {
    const token = tokens[at];
    const isDiagram =
      (env as { conferenceNote?: unknown }).conferenceNote !== undefined && token?.info.trim() === 'mermaid';
    if (!isDiagram) return fence?.(tokens, at, options, env, self) ?? '';
    token.attrJoin('class', 'conference-diagram');
    token.attrSet('data-diagram-line', String((token.map?.[0] ?? 0) + 1));
    return `<pre${self.renderAttrs(token)}>${md.utils.escapeHtml(token.content)}</pre>\n`;
  };
}
