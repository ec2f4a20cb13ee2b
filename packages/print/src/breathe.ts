import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Lets go of the thread between two pieces of work.
 *
 * Finishing a PDF takes a tenth of a second. While it lasts no tab is answered that prints the next, and the browser would idle.
 */
export async function breathe(): Promise<void> {
  await nextTurn()
}
