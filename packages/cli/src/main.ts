#!/usr/bin/env node
// The `policy` command. Nothing is imported before the version is checked, so that an old Node gets a plain message.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `policy needs Node 24; this is Node ${process.versions.node}. In the repository, run it as \`pnpm policy\` or \`npm start\`, which bring their own.\n`,
  )
  process.exitCode = 2
} else {
  const { run } = await import('./run.ts')
  const { processIo } = await import('./io.ts')
  // Whoever reads us may have read enough, as `head` does: nothing to complain about, and no reason to stop a build.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  process.exitCode = await run(process.argv.slice(2), processIo())
}
