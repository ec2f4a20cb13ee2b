#!/usr/bin/env node
// The `policy` command in this repository. Plain JavaScript, and nothing is imported before the version is checked: an
// old Node cannot even read TypeScript, and is to give a plain message.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `policy needs Node 24; this is Node ${process.versions.node}. In the repository, run it as \`pnpm policy\` or \`npm start\`, which bring their own.\n`,
  )
  process.exitCode = 2
} else {
  await rememberCompiled()
  await import('../src/main.ts')
}

/** Keeps what Node makes of our TypeScript, half of a short command's time, in a folder that only this user writes to. */
async function rememberCompiled() {
  const { HOME = '', XDG_CACHE_HOME = HOME && `${HOME}/.cache` } = process.env
  if (!XDG_CACHE_HOME.startsWith('/')) return
  const { enableCompileCache } = await import('node:module')
  // Where it cannot be written Node goes on without it.
  enableCompileCache(`${XDG_CACHE_HOME}/policy-as-code/compiled`)
}
