#!/usr/bin/env node
// The `policy` command in this repository. Plain JavaScript, and nothing is imported before the version is checked: an
// old Node cannot even read TypeScript, and is to give a plain message.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `policy needs Node 24; this is Node ${process.versions.node}. In the repository, run it as \`pnpm policy\` or \`npm start\`, which bring their own.\n`,
  )
  process.exitCode = 2
} else await import('../src/main.ts')
