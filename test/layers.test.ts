import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

// Lower layers first. Members of one layer do not know each other: stages share the model, and
// only the top knows the stages. A new package takes its place here first.
const layers = [['rules'], ['model'], ['ask', 'check', 'diff', 'render', 'print'], ['cli']]

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..')
const packages = readdirSync(join(root, 'packages')).sort()

function readJson(path: string): unknown {
  const text = readFileSync(join(root, path), 'utf8')
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''))
}

/** Folder names of the workspace packages that a manifest depends on, in any way. */
function workspaceDependencies(folder: string): string[] {
  const manifest = readJson(join(folder, 'package.json')) as Manifest
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest
  const all = { ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies }
  return Object.entries(all)
    .filter(([name, range]) => name.startsWith('@policy/') || /^(workspace|link|file):/.test(range))
    .map(([name]) => name.replace('@policy/', ''))
    .sort()
}

/** Folder names that a tsconfig refers to. */
function references(folder: string): string[] {
  const config = readJson(join(folder, 'tsconfig.json')) as { references: { path: string }[] }
  return config.references.map(({ path }) => path.replace(/^(\.\.|packages)\//, '')).sort()
}

test('every package has its layer, and is called after its folder', () => {
  expect(layers.flat().sort()).toEqual(packages)
  for (const name of packages) {
    expect(readJson(`packages/${name}/package.json`)).toHaveProperty('name', `@policy/${name}`)
  }
})

describe.each(packages)('%s', (name) => {
  const folder = `packages/${name}`

  test('depends on lower layers only', () => {
    const lower = layers
      .slice(
        0,
        layers.findIndex((layer) => layer.includes(name)),
      )
      .flat()
    expect(lower).toEqual(expect.arrayContaining(workspaceDependencies(folder)))
  })

  // The compiler does not notice a reference that is missing.
  test('refers to what it depends on, and to nothing else', () => {
    expect(references(folder)).toEqual(workspaceDependencies(folder))
  })
})

test('the root refers to every package and depends on none', () => {
  expect(references('.')).toEqual(packages)
  // A link at the root would let any package import any other without saying so.
  expect(workspaceDependencies('.')).toEqual([])
})
