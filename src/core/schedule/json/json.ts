import { lineAt } from '../line-at';

/** What an export may hold at a place where its documentation promises something else. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is an object; an empty one when it is anything else. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

/** Objects of a list; anything else in it, or that is no list, is left out. */
export function objectsAt(value: Json | undefined, key: string): readonly JsonObject[] {
  return listAt(value, key).filter(isObject);
}

export function listAt(value: Json | undefined, key: string): readonly Json[] {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

/**
 * Words of a member: a text, a number, or a text in several languages (English, else the first); undefined when it is
 * missing, empty or anything else.
 */
export function wordsAt(value: Json | undefined, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = isObject(value) ? wordsOf(value[key]) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

export function wordsOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  if (isObject(value)) {
    const texts = Object.values({ ...(value['en'] !== undefined && { en: value['en'] }), ...value });
    return texts.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text] : []))[0];
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Finds the line of a file, from 1, in which words stand: after those found before, else from the top. */
export function lineFinder(text: string): (...needles: readonly (string | undefined)[]) => number {
  const lines = lineAt(text);
  let at = 0;
  return (...needles) => {
    for (const needle of needles) {
      if (needle === undefined || needle === '') continue;
      const written = JSON.stringify(needle);
      const after = text.indexOf(written, at);
      const found = after < 0 ? text.indexOf(written) : after;
      if (found < 0) continue;
      at = found;
      return lines(found);
    }
    return 1;
  };
}
