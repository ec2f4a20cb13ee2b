import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseLibrary, type Files, type ParsedLibrary } from '@policy/model'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The five real policies, as they stand in the repository. */
export const files: Files = new Map(
  readdirSync(join(root, 'policies'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .map((path) => [path, readFileSync(join(root, path))]),
)

export const real: ParsedLibrary = parseLibrary(files)

/** Text of a real file. */
export function textOf(path: string): string {
  return new TextDecoder().decode(files.get(path))
}

/** The five policy.md files. */
export const policyTexts: readonly {
  readonly id: string
  readonly trust: string
  readonly slug: string
  readonly path: string
  readonly text: string
}[] = real.policyIds.map((id) => {
  const [trust = '', slug = ''] = id.split('/')
  const path = `policies/${id}/policy.md`
  return { id, trust, slug, path, text: textOf(path) }
})
