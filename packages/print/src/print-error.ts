/**
 * What went wrong.
 *
 * `browser-missing`: no browser on this machine, or the named one is not there.
 * `browser-failed`: it is there but does not start, or died twice.
 * `print-failed`: it runs but did not turn this HTML into a PDF.
 * `print-timeout`: it took longer than `timeoutMs`, twice.
 * `print-not-accessible`: the PDF breaks a rule of PDF/UA-1.
 */
export type PrintErrorCode =
  | 'browser-missing'
  | 'browser-failed'
  | 'print-failed'
  | 'print-timeout'
  | 'print-not-accessible'

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

/** The error of those who come when the printer is closed, or are still there. */
export function closedError(): PrintError {
  return new PrintError(
    'print-failed',
    'the printer was closed',
    'wait for all documents before closing it',
  )
}

/** What an error says, or what was thrown instead of one. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
