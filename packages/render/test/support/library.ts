import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  hasErrors,
  parseLibrary,
  type Files,
  type Library,
  type LibraryPolicy,
  type ParsedLibrary,
} from '@policy/model'
import { renderPolicy, type Templates } from '@policy/render'

const root = join(import.meta.dirname, '../../../..')

/** Bytes of every file under a folder of the repository, by path. */
function filesUnder(folder: string): Files {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  )
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path)]),
  )
}

/** The templates as they are. */
export const templates: Templates = new Map(
  [...filesUnder('templates')].map(([path, bytes]) => [
    path.slice('templates/'.length),
    new TextDecoder().decode(bytes),
  ]),
)

/** The five policies. */
export const real: Library = parseLibrary(filesUnder('policies')).library

/** Page of a policy. */
export function pageOf(entry: LibraryPolicy, library: Library, pdf: string | null = null): string {
  return renderPolicy(
    { policy: entry.policy, trust: entry.trust, roles: library.roles, pdf },
    templates,
  )
}

/** What a made-up policy is made from; each part is the text of its file. */
interface Made {
  readonly front?: string
  readonly body?: string
  readonly trust?: string
  readonly roles?: string
}

const TRUST =
  'name: Example Trust\nwordmark: Example\nrights: { holder: Example Trust, basis: made up for a test }\n'

/** Page of a made-up policy. */
export function pageFrom(made: Made): string {
  const { library, diagnostics } = libraryFrom(made)
  const entry = library.policies[0]
  if (!entry || hasErrors(diagnostics))
    throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return pageOf(entry, library)
}

/** A library of one made-up policy. */
export function libraryFrom({
  front = 'title: Example\nfront: [title]',
  body = 'Words. {#words}',
  trust = TRUST,
  roles = 'staff: { label: member of staff }\n',
}: Made): ParsedLibrary {
  return parseLibrary(
    new Map(
      Object.entries({
        'policies/vocabulary/roles.yaml': roles,
        'policies/example/trust.yaml': trust,
        'policies/example/leave/policy.md': `---\n${front}\n---\n\n${body}\n`,
        'policies/example/leave/clauses.yaml': '{}\n',
      }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ),
  )
}
