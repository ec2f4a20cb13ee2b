/**
 * What went wrong.
 *
 * `browser-missing`: no browser on this machine, or the named one is not there.
 * `browser-failed`: it is there but does not start, or died twice.
 * `print-failed`: it runs but did not turn this HTML into a PDF.
 * `print-timeout`: it took longer than `timeoutMs`, twice.
 */
export type PrintErrorCode = 'browser-missing' | 'browser-failed' | 'print-failed' | 'print-timeout'

/**
 * The only error this package throws on purpose; an aborted job rejects with its signal's reason instead.
 *
 * `message` says what is wrong, `help` what to do; both are for the person at the terminal.
 */
export class PrintError extends Error {
  readonly code: PrintErrorCode
  readonly help: string

  constructor(code: PrintErrorCode, message: string, help: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'PrintError'
    this.code = code
    this.help = help
  }
}
