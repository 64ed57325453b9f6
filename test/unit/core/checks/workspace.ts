import { ConferenceIndex } from '../../../../src/core/conference/index';
import { IndexedWorkspace } from '../../../../src/core/checks/facts/indexed-workspace';
import { checkNote, type ReportedFinding, type Severities } from '../../../../src/core/checks/check';
import { readSite } from '../../../../src/core/site/site';
import { siteFiles } from '../site/files';
import { isNotePath, isSkippedFolder } from '../../../../src/core/conference/note-files';
import type { RuleContext } from '../../../../src/core/checks/rule';
import { RULES } from '../../../../src/core/checks/rules';

/** Notes by path; other files have no words. */
export type Files = Readonly<Record<string, string>>;

/** What the loaders read: Markdown outside of the folders that hold no notes. */
export function isNote(path: string): boolean {
  return isNotePath(path) && !path.split('/').some(isSkippedFolder);
}

/** What one rule, or all of them, find in one of some files. */
export function findingsIn(files: Files, path: string, rule?: string): ReportedFinding[] {
  const severities: Severities =
    rule === undefined
      ? {}
      : Object.fromEntries(RULES.map(({ id, severity }) => [id, id === rule ? severity : 'off']));
  return checkNote(checkedIn(files, path), severities);
}

/** One of some files as rules look at it. */
export function checkedIn(files: Files, path: string): RuleContext {
  return contextsOf(files)(path);
}

/** The same for one file after the other of the same files. */
export function contextsOf(files: Files): (path: string) => RuleContext {
  const index = new ConferenceIndex('conf');
  const notes = Object.entries(files).filter(([name]) => isNote(name));
  index.update(notes.map(([name, text]) => ({ path: name, text })));
  const facts = readSite(siteFiles(files));
  const isTold = facts.config !== undefined || facts.relearn !== undefined;
  const site = isTold ? { base: '', content: 'content', facts } : undefined;
  const around = new IndexedWorkspace(index, {
    hasFile: (name) => name in files,
    siteOf: () => site,
    formulaProblem: (tex) =>
      /^\\unknown/.test(tex) ? 'Undefined control sequence: \\unknown at position 1' : undefined,
    hasIcon: (name) => ['video', 'code', 'person-chalkboard'].includes(name),
  });
  return (path) => {
    const note = index.note(path);
    if (!note) throw new Error(`${path} is no note`);
    return { path, text: files[path] ?? '', note, around };
  };
}

/** The text with each finding's place in `«…»`. */
export function marked(text: string, findings: readonly ReportedFinding[]): string {
  const signs = findings.flatMap(({ span }) => [
    { at: span.start, sign: '«' },
    { at: span.end, sign: '»' },
  ]);
  return signs
    .sort((a, b) => b.at - a.at || (a.sign === '«' ? -1 : 1))
    .reduce((words, { at, sign }) => words.slice(0, at) + sign + words.slice(at), text);
}

/** A page of a site with front matter and a body. */
export function page(title: string, weight: number, body = 'words\n', tags = '  - platform\n'): string {
  return `---\ntitle: ${title}\nweight: ${String(weight)}\ntags:\n${tags}---\n\n${body}`;
}

/** A small site: two days with talks. */
export const SITE: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n\nHello\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n\nA day\n',
  'content/day1/01_dns.md': page('DNS for everybody', 1),
  'content/day1/02_ebpf.md': page('eBPF in production', 2),
  'content/day1/03_wasm.md': page('Wasm on the edge', 3),
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n\nA day\n',
  'content/day2/01_gitops.md': page('GitOps at scale', 1),
};
