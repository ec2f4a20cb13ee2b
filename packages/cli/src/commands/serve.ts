import { findRoot } from '../files/find-root.ts'
import { selectPolicies } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { createPreview } from '../preview/preview.ts'
import { startServer, type Server } from '../serve/start-server.ts'
import { watchFiles } from '../serve/watch-files.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy serve`, as the command line gives them. */
export interface ServeOptions {
  readonly port: number
}

/** `policy serve`: shows policies on this machine as readers see them, and again with every save. Ends when it is stopped. */
export async function serve(
  names: readonly string[],
  options: ServeOptions,
  io: Io,
): Promise<number> {
  const root = findRoot(io.cwd)
  const templates = readTemplates()
  const preview = createPreview(readTree(root, 'policies').files, templates)
  const [first] = selectPolicies(names, preview.ids())
  const failed = (error: unknown): void =>
    io.err(
      `policy: a page could not be made: ${error instanceof Error ? error.message : String(error)}\n  help: this is a fault of ours: please report it, with the policy\n`,
    )
  const server = await started(options.port, () =>
    startServer({ preview, templates, failed }, options.port),
  )
  const stopWatching = await watchFiles(
    root,
    'policies',
    (path, bytes) => {
      const changed = preview.update(path, bytes)
      if (changed.length > 0) server.changed(changed)
    },
    (message) =>
      io.err(`policy: files cannot be watched: ${message}\n  help: reload the page after a save\n`),
  )
  io.out(`${server.url}${names.length > 0 && first !== undefined ? `${first}/` : ''}\n`)
  io.err('open this address in a browser on this machine; Ctrl+C ends it\n')
  await stopped()
  await stopWatching()
  await server.close()
  return 0
}

async function started(port: number, start: () => Promise<Server>): Promise<Server> {
  try {
    return await start()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new UsageError(
      error.code === 'EADDRINUSE' ? `port ${port} is taken` : `port ${port} cannot be used`,
      'leave out `--port`, or name another',
    )
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
