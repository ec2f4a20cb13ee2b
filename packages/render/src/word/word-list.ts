import type { NumberFormat } from './number-formats.ts'

/** Steps that a clause is indented by: how many bullets and letters it stands under, its own included. */
export type Steps = number

/** A list of Word's: numbers of one prefix, each level below counting inside the one above. */
export interface WordList {
  readonly name: string
  /** What every number of the first level begins with: `A.`, `APPENDIX `, or nothing. */
  readonly prefix: string
  readonly format: NumberFormat
  /** Where the first level begins. */
  readonly start: number
  readonly look: 'heading' | 'appendix' | 'clause' | 'item'
  readonly steps: Steps
}

/** How a row gets its number: counted by Word in a list, as a bullet, or as words. */
export type NumberPlace =
  | { readonly kind: 'counted'; readonly list: WordList; readonly level: number }
  | { readonly kind: 'bullet'; readonly steps: Steps }
  | { readonly kind: 'typed'; readonly number: string }
  | { readonly kind: 'none' }

/** What a number begins with on a level below the first. */
export function tailOf(prefix: string): string {
  return prefix.slice(prefix.lastIndexOf(' ') + 1)
}

/** Text of a level as Word has it: `%1.%2`, `APPENDIX %1`, `A.%1`. */
export function levelText({ prefix }: WordList, level: number): string {
  const counts = Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.')
  return `${level === 0 ? prefix : tailOf(prefix)}${counts}`
}

/** How Word counts on a level. */
export function levelFormat({ format }: WordList, level: number): NumberFormat {
  return level === 0 ? format : 'decimal'
}
