/**
 * The part of `node:assert/strict` that tests use, for the browser's extension host: the build puts this file in
 * that module's place there.
 */
import { show } from './show';

class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message ?? `${show(value)} is not truthy`, value, true);
}

export function fail(message = 'failed'): never {
  throw new AssertionError(message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) {
    throw new AssertionError(message ?? `${show(actual)} is not ${show(expected)}`, actual, expected);
  }
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) throw new AssertionError(message ?? `both are ${show(actual)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) {
    throw new AssertionError(message ?? `${show(actual)} is not ${show(expected)}`, actual, expected);
  }
}

export function match(
  text: string,
  pattern: RegExp,
  message = `${show(text)} does not match ${pattern}`,
): void {
  if (!pattern.test(text)) throw new AssertionError(message, text, pattern);
}

export function doesNotMatch(
  text: string,
  pattern: RegExp,
  message = `${show(text)} matches ${pattern}`,
): void {
  if (pattern.test(text)) throw new AssertionError(message, text, pattern);
}

export async function rejects(promise: Promise<unknown>, pattern?: RegExp): Promise<void> {
  const reason = await promise.then(
    () => fail('it was fulfilled, not rejected'),
    (error: unknown) => error,
  );
  if (pattern) match(String(reason), pattern);
}

export const strictEqual = equal;
export const notStrictEqual = notEqual;
export const deepStrictEqual = deepEqual;

export default Object.assign(ok, {
  ok,
  fail,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  rejects,
  strictEqual,
  notStrictEqual,
  deepStrictEqual,
});

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Map || left instanceof Set) return same([...left], [...(right as Iterable<unknown>)]);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) => key in right && same(left[key as keyof typeof left], right[key as keyof typeof right]),
    )
  );
}
