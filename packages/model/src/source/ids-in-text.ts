/**
 * Every id that a policy.md holds, whether or not the block around it could be read.
 * An id that still stands there is not gone, whatever else is wrong with its block.
 */
export function idsInText(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?:\{#|\bid:[ \t]*)([a-z][a-z0-9-]*)/g)].map(([, id = '']) => id),
  )
}
