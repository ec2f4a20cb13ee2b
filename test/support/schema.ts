import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { repository } from './workspace.ts'

/** Says whether a value keeps to a schema; `errors` are those of the last one. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: unknown
}

// The model's own validator: the root depends on no package that ships.
const { Ajv2020 } = createRequire(join(repository, 'packages/model/package.json'))(
  'ajv/dist/2020.js',
) as {
  Ajv2020: new (options: object) => { compile: (schema: object) => Validator }
}

/** Validator of a schema as it stands in `schemas/`. */
export function validatorOf(name: string): Validator {
  const schema = JSON.parse(readFileSync(join(repository, 'schemas', name), 'utf8')) as object
  return new Ajv2020({ allErrors: true, validateFormats: false, strict: false }).compile(schema)
}
