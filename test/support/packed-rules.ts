import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { repository, temporaryFolder } from './workspace.ts'

const run = promisify(execFile)

/** @policy/rules as it would be published. */
export interface PackedRules {
  /** Path of the tarball. */
  readonly tarball: string
  /** Folder of what is in it. */
  readonly folder: string
}

/**
 * Packs @policy/rules: compiles it into a folder of its own (in `dist/` something old may lie), with the manifest as
 * pnpm would publish it, and lets npm choose the files.
 */
export async function packRules(): Promise<PackedRules> {
  const root = temporaryFolder()
  const source = join(repository, 'packages/rules')
  const staged = join(root, 'staged')
  mkdirSync(staged)
  await node([
    join(repository, 'node_modules/typescript/bin/tsc'),
    '-p',
    source,
    '--outDir',
    join(staged, 'dist'),
    '--composite',
    'false',
    '--incremental',
    'false',
  ])
  const {
    publishConfig,
    devDependencies: _,
    ...manifest
  } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    readonly publishConfig: object
    readonly devDependencies: object
  }
  write(join(staged, 'package.json'), JSON.stringify({ ...manifest, ...publishConfig }, null, 2))
  for (const name of ['README.md', 'CHANGELOG.md']) cpSync(join(source, name), join(staged, name))
  cpSync(join(repository, 'LICENSE'), join(staged, 'LICENSE'))
  const packed = await run('npm', ['pack', '--offline', '--silent', '--pack-destination', root], {
    cwd: staged,
  })
  const tarball = join(root, packed.stdout.trim())
  await run('tar', ['-xzf', tarball, '-C', root])
  return { tarball, folder: join(root, 'package') }
}

/** An empty project with the package installed: its files, by path. Gives its folder. */
export function projectWith(packed: PackedRules, files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  cpSync(packed.folder, join(folder, 'node_modules/@policy/rules'), { recursive: true })
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text)
  return folder
}

/** Runs Node, the one that runs the tests, with nothing of this repository on its path; gives what it printed. */
export async function node(args: readonly string[], cwd: string = repository): Promise<string> {
  try {
    const { stdout, stderr } = await run(process.execPath, [...args], { cwd })
    return stdout + stderr
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as {
      readonly stdout?: string
      readonly stderr?: string
    }
    throw new Error(`${args.join(' ')}\n${stdout}${stderr}`, { cause })
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
