// Writes docs/contact-sheets: every page of the last build's PDFs at a glance, a picture a policy. Run it after
// `policy build`, when the looks have changed; look at the pages, and say in docs/design-language.md what that made you mend.
// Needs `pdftoppm` and `montage` (Debian: poppler-utils, imagemagick).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const repository = join(import.meta.dirname, '..')
const dist = join(repository, 'dist')
const sheets = join(repository, 'docs', 'contact-sheets')

interface Built {
  readonly files: readonly { readonly path: string }[]
}

const { files } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Built
mkdirSync(sheets, { recursive: true })
for (const { path } of files.filter((file) => file.path.endsWith('.pdf'))) {
  const name = basename(path, '.pdf')
  const folder = mkdtempSync(join(tmpdir(), 'contact-sheet-'))
  try {
    execFileSync('pdftoppm', ['-r', '42', '-png', join(dist, path), join(folder, 'page')])
    const pages = readdirSync(folder).toSorted()
    const sheet = join(sheets, `${name}.png`)
    const layout = ['-tile', '5x', '-geometry', '+8+8', '-background', '#8a9199']
    // Few colours and no dates: small, and the same picture for the same pages.
    const plain = ['-colors', '64', '-define', 'png:exclude-chunks=date,time', '-strip']
    execFileSync('montage', [...pages, ...layout, ...plain, `png8:${sheet}`], { cwd: folder })
    process.stdout.write(`${name}: ${pages.length} pages\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
