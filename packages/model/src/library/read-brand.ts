import { faintColours, type FaintColour } from '../brand/brand.ts'
import { diagnostic } from '../diagnostic.ts'
import type { TrustContent } from '../schema/trust.ts'
import type { FileSet, ReadYaml } from './file-set.ts'

/** What a logo may be, by the end of its name. */
const PICTURES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

/** Every page and PDF carries the logo, so it has to be small. */
const LARGEST_LOGO = 500_000

/** Reports what is wrong with a trust's colours and logo; gives the logo as a `data:` URL where there is one to print. */
export function readBrand(
  folder: string,
  { value, placeOf }: ReadYaml<TrustContent>,
  set: FileSet,
): string | undefined {
  for (const faint of faintColours(value))
    set.report(
      diagnostic('faint-colour', placeOf(`/brand/colours/${faint.role}`), faintMessage(faint), {
        help: `choose a ${faint.role === 'tint' ? 'lighter' : 'darker'} one; until then \`${faint.used}\` is printed`,
      }),
    )
  const logo = value.brand?.logo
  return logo === undefined ? undefined : readLogo(folder, logo, placeOf('/brand/logo'), set)
}

function faintMessage({ role, given, contrast, least }: FaintColour): string {
  // Cut, not rounded: 4.49 is not 4.5.
  const ratio = `${Math.floor(contrast * 10) / 10} to 1`
  return role === 'tint'
    ? `even black words have a contrast of only ${ratio} on \`${given}\`; a tint needs ${least} to 1`
    : `words in \`${given}\` have a contrast of ${ratio} with what is behind them; they need ${least} to 1`
}

function readLogo(
  folder: string,
  logo: string,
  place: ReturnType<ReadYaml<TrustContent>['placeOf']>,
  set: FileSet,
): string | undefined {
  const path = `${folder}/brand/${logo}`
  if (/[/\\]|^\.|^[A-Za-z]:/.test(logo)) {
    const help = `put the file into \`${folder}/brand/\` and write only its name`
    set.report(diagnostic('path-outside', place, `\`${logo}\` is not a plain file name`, { help }))
    return undefined
  }
  const bytes = set.bytes(path)
  if (!bytes) {
    const help = 'put the file there, or take the line away'
    set.report(diagnostic('missing-file', place, `there is no \`${path}\``, { help }))
    return undefined
  }
  const type = PICTURES[logo.split('.').at(-1)?.toLowerCase() ?? '']
  if (type === undefined || !beginsAs(bytes, type)) {
    const help =
      type === undefined
        ? `save it as one of these: ${Object.keys(PICTURES).join(', ')}`
        : 'its name says what it is not: save it as that kind of picture again'
    set.report(
      diagnostic('unsupported-logo', place, `\`${logo}\` is no picture that can be printed`, {
        help,
      }),
    )
    return undefined
  }
  if (bytes.length > LARGEST_LOGO) {
    const help = `save it smaller, below ${LARGEST_LOGO / 1000} KB: every page and PDF carries it`
    set.report(
      diagnostic('file-too-large', place, `\`${logo}\` has ${Math.round(bytes.length / 1000)} KB`, {
        help,
      }),
    )
    return undefined
  }
  return `data:${type};base64,${base64(bytes)}`
}

/** Whether a file begins as its kind of picture does. */
function beginsAs(bytes: Uint8Array, type: string): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 2_000))
  switch (type) {
    case 'image/png':
      return start.startsWith('\u0089PNG')
    case 'image/jpeg':
      return start.startsWith('\u00FF\u00D8\u00FF')
    default:
      return /<svg\b/.test(start)
  }
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
