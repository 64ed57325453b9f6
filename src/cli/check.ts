import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ConferenceIndex } from '../core/conference/index';
import { IndexedWorkspace } from '../core/checks/facts/indexed-workspace';
import { checkWith, activeRules, type ReportedFinding, type Severities } from '../core/checks/check';
import type { RuleContext } from '../core/checks/rule';
import { RULES } from '../core/checks/rules';
import { safeEdits } from '../core/checks/safe-edits';
import { applyEdits } from '../core/text/text-edit';
import { mayHoldFormula, problemOf } from '../core/formulae/formula-painter';
import { documentOf, toRange } from '../core/text/lsp';
import { readArguments } from './arguments';
import { folderAround } from './folder-around';
import { isInside } from './inside';
import { readNotes } from './read-folder';
import { sitesAround } from './sites-around';
import { Usage } from './usage';
import { iconReader } from './word-files';
import { writeNote } from './write-note';
import { typoReader } from './typo-reader';

const HELP = `Usage: conference-notes check PATH [--json] [--rules a,b] [--fix] [--strict]

Checks a folder of notes, or one Markdown file, as the editor does, and prints what it finds. --rules checks only
these rules; --fix applies the fixes that are safe; --strict counts warnings as errors.

Exit codes: 0 no errors, 1 errors found, 2 wrong arguments, or a file that could not be read or fixed.

Rules:
${RULES.map(({ id, about }) => `  ${id.padEnd(26)} ${about}`).join('\n')}
`;

interface Asked {
  readonly target: string;
  readonly json: boolean;
  readonly rules: readonly string[] | undefined;
  readonly fix: boolean;
  readonly strict: boolean;
}

export const checkCommand = {
  name: 'check',
  about: 'find typos, missing tags, broken links and leftovers',

  async run(args: readonly string[]): Promise<number> {
    const asked = read(args);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    return await check(asked);
  },
};

async function check({ target, json, rules, fix, strict }: Asked): Promise<number> {
  const severities = severitiesFor(rules);
  let isFixed = true;
  if (fix) for (const file of await checkAll(target, severities)) isFixed = fixFile(target, file) && isFixed;
  const files = await checkAll(target, severities);
  const findings = files.flatMap(locatedIn);
  process.stdout.write(json ? `${JSON.stringify(findings, undefined, 2)}\n` : findings.map(asLine).join(''));
  const failing = strict ? ['error', 'warning'] : ['error'];
  if (!isFixed) return 2;
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

/** Rules that were not asked for are off; those that are silent by default speak when they are. */
function severitiesFor(rules: readonly string[] | undefined): Severities {
  if (rules === undefined) return {};
  const unknown = rules.find((id) => !RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Usage(`There is no rule “${unknown}”.\n\n${HELP}`);
  return Object.fromEntries(RULES.map(({ id, severity }) => [id, rules.includes(id) ? severity : 'off']));
}

interface CheckedFile {
  /** Relative to the path that was asked for. */
  readonly file: string;
  readonly whole: string;
  readonly checked: RuleContext;
  readonly findings: readonly ReportedFinding[];
}

async function checkAll(target: string, severities: Severities): Promise<CheckedFile[]> {
  const asked = readNotes(target);
  const isFile = asked.notes.length === 1 && path.basename(path.resolve(target)) === asked.notes[0]?.path;
  const base = isFile ? path.dirname(path.resolve(target)) : path.resolve(target);
  const root = isFile ? folderAround(path.resolve(target)) : base;
  const { rootName, notes } = isFile ? readNotes(root, path.resolve(target)) : asked;
  const index = new ConferenceIndex(rootName);
  index.update(notes);
  const rules = activeRules(severities);
  const typosOf = rules.some(({ rule }) => /typo$/.test(rule.id)) ? typoReader(index, notes) : undefined;
  const hasFormulae = notes.some(({ text }) => mayHoldFormula(text, ['$', '\\(', '\\[']));
  const painter = hasFormulae ? (await import('../core/formulae/katex-painter')).katexPainter : undefined;
  const around = new IndexedWorkspace(index, {
    hasFile: (file) => existsSync(path.join(root, file)),
    hasIcon: iconReader(),
    siteOf: sitesAround(root),
    ...(painter && {
      formulaProblem: (tex: string, isBlock: boolean) => problemOf(painter.draw(tex, isBlock)),
    }),
    ...(typosOf && { typos: typosOf }),
  });
  return notes.flatMap(({ path: name, text }) => {
    const whole = path.join(root, name);
    const file = path.relative(base, whole).replaceAll(path.sep, '/');
    const note = index.note(name);
    if (!note || (isFile && whole !== path.resolve(target))) return [];
    const checked = { path: name, text, note, around };
    return [{ file, whole, checked, findings: checkWith(checked, rules) }];
  });
}

/**
 * Applies all of a file's safe fixes; none of a file outside of what was asked for, to which a link leads.
 *
 * @returns false when it could not be written; stderr says why, and the others go on
 */
function fixFile(target: string, { file, whole, checked, findings }: CheckedFile): boolean {
  const { edits, refused } = safeEdits(checked, findings);
  for (const { fix, why } of refused) process.stderr.write(`${file}: not done, ${fix.title}: ${why}.\n`);
  if (edits.length === 0) return true;
  const { text } = checked;
  try {
    if (!isInside(target, whole))
      throw new Usage(`${file}: left as it is, because it is outside the folder.`);
    writeNote(whole, file, text, applyEdits(text, edits));
    return true;
  } catch (thrown) {
    if (!(thrown instanceof Usage)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    return false;
  }
}

/** A finding as the command line prints it; lines and columns count from 1. */
interface Located {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: ReportedFinding['severity'];
  readonly message: string;
  readonly fixable: boolean;
  readonly word?: string;
  readonly suggestions?: readonly string[];
}

/** Where lines begin is looked up once for a file, however much is found in it. */
function locatedIn({ file, checked: { text }, findings }: CheckedFile): Located[] {
  const document = documentOf(file, text);
  return findings.map((finding) => located(file, toRange(document, finding.span), finding));
}

function located(
  file: string,
  { start, end }: ReturnType<typeof toRange>,
  { rule, severity, message, fixes, word, suggestions }: ReportedFinding,
): Located {
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    rule,
    severity,
    message,
    fixable: fixes.length > 0,
    ...(word !== undefined && { word }),
    ...(suggestions && { suggestions }),
  };
}

function asLine({ file, line, column, severity, message, rule }: Located): string {
  return `${file}:${String(line)}:${String(column)} ${severity} ${message} (${rule})\n`;
}

/** @returns undefined when help is wanted */
function read(args: readonly string[]): Asked | undefined {
  const options = {
    json: { type: 'boolean' },
    rules: { type: 'string' },
    fix: { type: 'boolean' },
    strict: { type: 'boolean' },
  } as const;
  const given = readArguments(args, options, 'PATH', HELP);
  if (given === undefined) return undefined;
  const rules = given.values.rules
    ?.split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return { ...given.values, target: given.target, rules };
}
