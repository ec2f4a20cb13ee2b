import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { sha256Hex } from '../fingerprint.ts'
import type { Place } from '../place.ts'
import { compareText } from '../place.ts'
import { decodeSource, startOf, type Origin } from '../source/source-text.ts'
import { validate, type Vocabulary } from '../source/validate.ts'
import { readYaml, wholeFile } from '../source/yaml-document.ts'

/** Files of a library by path (`policies/aspire/trust.yaml`), as bytes. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Reads files of a library, collecting findings. */
export interface FileSet {
  /** Names directly under a folder, sorted; folders end in `/`. */
  readonly list: (folder: string) => readonly string[]
  readonly has: (path: string) => boolean
  /** Text of a file, or undefined with a finding. A file that is not there is a finding only where it is `needed`. */
  readonly text: (path: string, needed: boolean, origin?: Origin) => string | undefined
  /** Bytes of a file that is no text; undefined where there is none. */
  readonly bytes: (path: string) => Uint8Array | undefined
  readonly sha256: (path: string) => string
  readonly yaml: <T>(
    path: string,
    schema: object,
    vocabulary: Vocabulary,
    needed: boolean,
  ) => ReadYaml<T> | undefined
  readonly report: (found: Diagnostic) => void
}

/** A YAML file that passed its schema. */
export interface ReadYaml<T> {
  readonly value: T
  readonly placeOf: (pointer: string) => Place
}

/** What was read of some bytes: a library that is read again, because one file changed, has the bytes of all others still. */
interface Remembered {
  readonly sources: Map<string, ReturnType<typeof decodeSource>>
  readonly yaml: Map<object, WeakMap<object, ReadOnce>>
  sha256?: string
}

interface ReadOnce {
  readonly path: string
  readonly read: ReadYaml<unknown> | undefined
  readonly diagnostics: readonly Diagnostic[]
}

const known = new WeakMap<Uint8Array, Remembered>()

function remembered(bytes: Uint8Array): Remembered {
  const before = known.get(bytes)
  if (before !== undefined) return before
  const made: Remembered = { sources: new Map(), yaml: new Map() }
  known.set(bytes, made)
  return made
}

/** Stands for a vocabulary of which nothing is known. */
const NO_ROLES = new Set<string>()

/** Access to files that reports into `into`. */
export function createFileSet(files: Files, into: Diagnostic[]): FileSet {
  const text: FileSet['text'] = (path, needed, origin) => {
    const bytes = files.get(path)
    if (!bytes) {
      if (needed)
        into.push(
          diagnostic('missing-file', startOf(path), 'the file is missing', {
            help: path.endsWith('/clauses.yaml')
              ? 'run `policy format`: it writes it, and takes over what the last frozen version says of clauses that are still the same'
              : 'create it, or take its folder away; docs/format.md says what it holds',
          }),
        )
      return undefined
    }
    const { sources } = remembered(bytes)
    const key = `${path} ${origin}`
    const source = sources.get(key) ?? decodeSource(path, bytes, origin)
    sources.set(key, source)
    into.push(...source.diagnostics)
    return source.text
  }
  const sha256 = (path: string): string => {
    const bytes = files.get(path) ?? new Uint8Array()
    return (remembered(bytes).sha256 ??= sha256Hex(bytes))
  }
  return {
    list: (folder) => names(files, folder),
    has: (path) => files.has(path),
    text,
    bytes: (path) => files.get(path),
    sha256,
    yaml: <T>(path: string, schema: object, vocabulary: Vocabulary, needed: boolean) => {
      const source = text(path, needed)
      if (source === undefined) return undefined
      const { yaml } = remembered(files.get(path) ?? new Uint8Array())
      const bySchema = yaml.get(schema) ?? new WeakMap<object, ReadOnce>()
      yaml.set(schema, bySchema)
      const roles = vocabulary.roles ?? NO_ROLES
      const before = bySchema.get(roles)
      const once = before?.path === path ? before : readOnce(path, source, schema, vocabulary)
      bySchema.set(roles, once)
      into.push(...once.diagnostics)
      return once.read as ReadYaml<T> | undefined
    },
    report: (found) => void into.push(found),
  }
}

function readOnce(path: string, source: string, schema: object, vocabulary: Vocabulary): ReadOnce {
  const yaml = readYaml(wholeFile(path, source))
  const { value, diagnostics } = validate<unknown>(yaml, schema, vocabulary)
  const placeOf = (pointer: string): Place =>
    yaml.places.get(pointer) ?? (yaml.places.get('') as Place)
  return { path, diagnostics, read: value === undefined ? undefined : { value, placeOf } }
}

function names(files: Files, folder: string): readonly string[] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  const found = new Set<string>()
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue
    const [name = '', ...rest] = path.slice(prefix.length).split('/')
    found.add(rest.length > 0 ? `${name}/` : name)
  }
  return [...found].toSorted(compareText)
}
