import { parseArgs } from 'node:util';
import { Usage } from './usage';

/** The options of a command by their names; each knows `--help` besides. */
type Options = Readonly<Record<string, { readonly type: 'boolean' } | { readonly type: 'string' }>>;

/** Switches are off, and values undefined, when they are left out. */
type Values<O extends Options> = {
  readonly [name in keyof O]: O[name]['type'] extends 'boolean' ? boolean : string | undefined;
};

/** What a command of the terminal was given. */
export interface Arguments<O extends Options> {
  /** The one file or folder that it is about. */
  readonly target: string;
  readonly values: Values<O>;
}

/**
 * Reads the arguments of a command that takes one file or folder.
 *
 * @param target what the help calls it: `FILE`, `PATH`
 * @param help shown below what is wrong
 * @returns undefined when help is wanted
 * @throws {Usage} for options that are not known or lack their value, and for no target or several
 */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
  target: string,
  help: string,
): Arguments<O> | undefined {
  const read = readPlaces(args, options, help);
  if (read === undefined) return undefined;
  const [given] = read.places;
  if (given === undefined || read.places.length > 1) throw new Usage(`Give one ${target}.\n\n${help}`);
  return { target: given, values: read.values };
}

/**
 * Reads the arguments of a command that takes several files, folders or titles; how many, it says itself.
 *
 * @param help shown below what is wrong
 * @returns undefined when help is wanted
 * @throws {Usage} for options that are not known or lack their value
 */
export function readPlaces<O extends Options>(
  args: readonly string[],
  options: O,
  help: string,
): { readonly places: readonly string[]; readonly values: Values<O> } | undefined {
  const { values, positionals } = parse(args, options, help);
  if (values['help'] === true) return undefined;
  const read = Object.entries(options).map(([name, { type }]) => [
    name,
    type === 'boolean' ? values[name] === true : values[name],
  ]);
  return { places: positionals, values: Object.fromEntries(read) as Values<O> };
}

function parse(
  args: readonly string[],
  options: Options,
  help: string,
): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: [...args], options: all, allowPositionals: true });
  } catch (thrown) {
    throw new Usage(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${help}`);
  }
}
