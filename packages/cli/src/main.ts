#!/usr/bin/env node
// Runs the command on the real terminal. Started by bin/policy.mjs.
import { processIo } from './io.ts'
import { run } from './run.ts'

// Whoever reads us may have read enough, as `head` does: nothing to complain about, and no reason to stop a build.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
process.exitCode = await run(process.argv.slice(2), processIo())
