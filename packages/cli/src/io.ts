import { createInterface } from 'node:readline/promises'

/** What a command may touch of the terminal and the machine. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a person reads standard error. */
  readonly interactive: boolean
  readonly colour: boolean
  /** Data. */
  readonly out: (text: string) => void
  /** Everything else. */
  readonly err: (text: string) => void
  /** Asks a yes-or-no question; undefined where nobody can answer. */
  readonly ask: (question: string) => Promise<boolean | undefined>
  /** Asks for words; undefined where nobody can answer. */
  readonly askWords: (question: string) => Promise<string | undefined>
}

/** The real terminal. */
export function processIo(): Io {
  const interactive = process.stderr.isTTY === true && process.env['CI'] === undefined
  return {
    cwd: process.cwd(),
    env: process.env,
    interactive,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ask: async (question) => {
      const answer = await answerTo(`${question} [y/N] `)
      return answer === undefined ? undefined : /^y(?:es)?$/i.test(answer)
    },
    askWords: (question) => answerTo(`${question} `),
  }
}

/** What a person types on one line; undefined where nobody is there. */
async function answerTo(question: string): Promise<string | undefined> {
  if (process.stdin.isTTY !== true) return undefined
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(question)
  lines.close()
  return answer.trim()
}
