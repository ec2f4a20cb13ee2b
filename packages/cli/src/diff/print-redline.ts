import { openPrinter, PrintError } from '@policy/print'
import { instantOf } from '../build/about-policy.ts'
import { browserOptions } from '../build/print-queue.ts'
import type { Compared } from '../commands/diff.ts'
import type { Io } from '../io.ts'

/** Prints a redline; undefined where that fails, which is said. */
export async function printRedline(
  { diff, a, b }: Compared,
  html: string,
  browser: string | undefined,
  io: Io,
): Promise<Uint8Array | undefined> {
  const { title } = diff.b.policy.front
  const { trust } = b.version
  try {
    const printer = await openPrinter(browserOptions(browser, io))
    try {
      const about = {
        title: `What changed: ${title}`,
        author: trust.name,
        subject: `From ${a.called} to ${b.called}`,
        language: 'en-GB',
        date: instantOf(diff.b.policy),
        keywords: [],
      }
      return (await printer.print({ html, about })).bytes
    } finally {
      await printer.close()
    }
  } catch (error) {
    if (!(error instanceof PrintError)) throw error
    io.err(`policy: ${error.message}\n  help: ${error.help}\n`)
    return undefined
  }
}
