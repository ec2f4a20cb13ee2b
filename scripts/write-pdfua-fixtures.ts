// Writes packages/print/test/fixtures/pdfua/<rule>/input.pdf: one good PDF, and for each rule of the PDF/UA checker the
// same PDF with one thing made wrong. A person runs it after adding a rule; the test of the rules fails until it has been run.
//
//   node scripts/write-pdfua-fixtures.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixtures } from '../packages/print/test/support/ua-damages.ts'

const folder = join(import.meta.dirname, '..', 'packages', 'print', 'test', 'fixtures', 'pdfua')
const all = await fixtures()
for (const [name, bytes] of all) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'input.pdf'), bytes)
}
process.stdout.write(`${all.size} fixtures written\n`)
