import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packageRoot = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
)

/** Family name of the font that every PDF is set in, for `font-family`. */
export const fontFamily = 'Source Sans 3'

/**
 * Absolute paths of its TTF files: regular, italic, bold, bold italic (400 and 700).
 *
 * Static files on purpose: Chromium writes variable fonts into a PDF as Type 3, and fontconfig does not see woff2.
 */
export const fontFiles: readonly string[] = [
  '400Regular',
  '400Regular_Italic',
  '700Bold',
  '700Bold_Italic',
].map((style) => join(packageRoot, style, `SourceSans3_${style}.ttf`))

/**
 * Settings file for fontconfig that shows our fonts and no others; made in `cache`, the path of the file returned.
 *
 * Only Linux reads it.
 */
export function fontSettings(cache: string): string {
  const folders = fontFiles.map((file) => `<dir>${escapeXml(dirname(file))}</dir>`).join('')
  const id = createHash('sha256').update(folders).digest('hex').slice(0, 12)
  const folder = join(cache, `fonts-${id}`)
  const file = join(folder, 'fonts.conf')
  const text = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders}<cachedir>${escapeXml(join(folder, 'cache'))}</cachedir></fontconfig>\n`
  if (readIfThere(file) !== text) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, text)
    renameSync(draft, file)
  }
  return file
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
