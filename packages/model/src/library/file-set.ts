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
    const source = decodeSource(path, bytes, origin)
    into.push(...source.diagnostics)
    return source.text
  }
  return {
    list: (folder) => names(files, folder),
    has: (path) => files.has(path),
    text,
    bytes: (path) => files.get(path),
    sha256: (path) => sha256Hex(files.get(path) ?? new Uint8Array()),
    yaml: <T>(path: string, schema: object, vocabulary: Vocabulary, needed: boolean) => {
      const source = text(path, needed)
      if (source === undefined) return undefined
      const yaml = readYaml(wholeFile(path, source))
      const { value, diagnostics } = validate<T>(yaml, schema, vocabulary)
      into.push(...diagnostics)
      return value === undefined
        ? undefined
        : {
            value,
            placeOf: (pointer) => yaml.places.get(pointer) ?? (yaml.places.get('') as Place),
          }
    },
    report: (found) => void into.push(found),
  }
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
