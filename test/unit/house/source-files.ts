import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(process.cwd(), 'src');

/** Each source file with those it imports, types included; paths below src, `/` between. */
export function importGraph(): Map<string, string[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const names = [...textOf(file).matchAll(/(?:\bfrom\s+|\bimport\(\s*)'(\.[^']+)'/g)].map(
    ([, name = '']) => name,
  );
  return names.flatMap((name) => {
    const target = path.posix.join(path.posix.dirname(file), name);
    return [`${target}.ts`, `${target}/index.ts`].filter((each) => existsSync(path.join(root, each)));
  });
}

/** @param file its path below src */
export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
