import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Families that a PDF may be set in, as `font-family` calls them, and the npm package that brings each. */
const packages = {
  'Source Sans 3': ['source-sans-3', 'SourceSans3'],
  'Source Serif 4': ['source-serif-4', 'SourceSerif4'],
  'Public Sans': ['public-sans', 'PublicSans'],
  'Atkinson Hyperlegible Next': ['atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'],
} as const

const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic']

/** Names of the families that a PDF may be set in, for `font-family`. */
export const fontFamilies: readonly string[] = Object.keys(packages)

/**
 * Absolute paths of their TTF files: regular, italic, semi-bold, bold, bold italic of each.
 *
 * Static files on purpose: Chromium writes variable fonts into a PDF as Type 3, and fontconfig does not see woff2.
 */
export const fontFiles: readonly string[] = Object.values(packages).flatMap(([folder, file]) => {
  const resolve = createRequire(import.meta.url).resolve
  const root = dirname(resolve(`@expo-google-fonts/${folder}/package.json`))
  return styles.map((style) => join(root, style, `${file}_${style}.ttf`))
})

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
