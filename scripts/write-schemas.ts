// Writes schemas/*.schema.json from the schemas of @policy/model. A person runs it after changing a schema in
// packages/model/src/schema; test/schemas.test.ts fails until it has been run.
//
//   node scripts/write-schemas.ts
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemas } from '../packages/model/src/index.ts'

const folder = join(import.meta.dirname, '..', 'schemas')

for (const name of readdirSync(folder))
  if (name.endsWith('.schema.json') && !(name in schemas)) rmSync(join(folder, name))
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
process.stdout.write(`${Object.keys(schemas).length} schemas written to schemas/\n`)
