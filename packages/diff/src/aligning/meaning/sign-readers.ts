import type { SignReader } from '../../meaning/signs-of.ts'

/** How the words of either side are read for signs that bear on a rule: each with its trust's own words for roles. */
export interface SignReaders {
  readonly a: SignReader
  readonly b: SignReader
}
