/** What stands around formulae: Hugo's `extensions.passthrough.delimiters`. */
export interface Delimiters {
  readonly inline: readonly (readonly [open: string, close: string])[];
  readonly block: readonly (readonly [open: string, close: string])[];
}
