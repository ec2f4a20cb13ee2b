import { openPrinter, PrintError, type PrintJob } from '@policy/print'
import { browserOptions } from './print-queue.ts'
import type { Io } from '../io.ts'

/** Prints one document with a browser of its own; undefined where that fails, which is said. */
export async function printOne(
  job: PrintJob,
  browser: string | undefined,
  io: Io,
): Promise<Uint8Array | undefined> {
  try {
    const printer = await openPrinter(browserOptions(browser, io))
    try {
      return (await printer.print(job)).bytes
    } finally {
      await printer.close()
    }
  } catch (error) {
    if (!(error instanceof PrintError)) throw error
    io.err(`policy: ${error.message}\n  help: ${error.help}\n`)
    return undefined
  }
}
