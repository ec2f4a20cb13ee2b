import { brandOf, contrastOf, LEAST_CONTRAST, parseLibrary, type Diagnostic } from '@policy/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { files, real, textOf } from './support/library.ts'
import { underlined } from './support/marked.ts'

const encoder = new TextEncoder()
const path = 'policies/dudley/trust.yaml'
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

/** The library with another text of Dudley's trust.yaml, and other files. */
function read(
  change: (text: string) => string,
  more: Readonly<Record<string, Uint8Array>> = {},
): ReturnType<typeof parseLibrary> & { readonly text: string } {
  const text = change(textOf(path))
  const changed = new Map([...files, [path, encoder.encode(text)], ...Object.entries(more)])
  return { ...parseLibrary(changed), text }
}

/** The finding about the brand; where a tint is too dark, words on it may be found faint too. */
function found(
  { diagnostics }: { readonly diagnostics: readonly Diagnostic[] },
  about = '',
): Diagnostic {
  const [one, ...others] = diagnostics.filter(
    ({ place, message }) => place.path === path && message.includes(about),
  )
  if (!one || others.length > 0) throw new Error(`${others.length + 1} findings`)
  return one
}

describe('contrast', () => {
  // From the definition in WCAG 2.2: the darkest grey that fails on white, and the lightest that passes.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  test('words can be read whatever colours a trust gives', () => {
    fc.assert(
      fc.property(colour, colour, colour, (ink, accent, tint) => {
        const brand = brandOf({ brand: { colours: { ink, accent, tint } } })
        for (const words of [brand.ink, brand.accent])
          // Paper, the trust's tint, where a link has led, DRAFT.
          for (const ground of ['#ffffff', brand.tint, '#fff4c2', '#e8e8e8'])
            expect(contrastOf(words, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      }),
    )
  })

  test('colours that can be read stay as they are', () => {
    for (const { trust } of real.library.policies)
      expect(brandOf(trust)).toMatchObject({ ...trust.brand?.colours, standIn: true })
  })
})

describe('a colour that is too faint', () => {
  test.each([
    ['accent', '#0b5f6b', '#7fc8e8', /^words in `#7fc8e8` have a contrast of 1\.\d to 1/, 'darker'],
    ['ink', '#22304a', '#8899aa', /^words in `#8899aa` have a contrast of 2\.\d to 1/, 'darker'],
    [
      'tint',
      '#eef5f5',
      '#304050',
      /^even black words have a contrast of only \d\.\d to 1/,
      'lighter',
    ],
  ])('%s', (_, was, given, message, better) => {
    const library = read((text) => text.replace(was, given))
    const finding = found(library, given)
    expect(finding.code).toBe('faint-colour')
    expect(finding.severity).toBe('warning')
    expect(finding.message).toMatch(message)
    expect(finding.help).toMatch(
      new RegExp(`^choose a ${better} one; until then \`#[0-9a-f]{6}\` is printed$`),
    )
    expect(underlined(library.text, finding)).toBe(`"${given}"`)
  })
})

describe('a logo', () => {
  const withLogo =
    (name: string) =>
    (text: string): string =>
      text.replace(/^brand:\n/m, `brand:\n  logo: ${name}\n`)

  test('is given as data, of the kind that its name says', () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00)
    const { library, diagnostics } = read(withLogo('crest.PNG'), {
      'policies/dudley/brand/crest.PNG': bytes,
    })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const trust = library.policies.find(({ policy }) => policy.trust === 'dudley')?.trust
    expect(trust?.picture).toBe('data:image/png;base64,iVBOR/8A')
  })

  test('that browsers do not show is refused', () => {
    const finding = found(
      read(withLogo('crest.eps'), { 'policies/dudley/brand/crest.eps': Uint8Array.of(1) }),
    )
    expect(finding).toMatchObject({
      code: 'unsupported-logo',
      message: '`crest.eps` is no picture that can be printed',
      help: 'save it as one of these: svg, png, jpg, jpeg',
    })
  })

  test('that is not what its name says is refused', () => {
    const words = encoder.encode('this is no picture')
    for (const name of ['crest.png', 'crest.jpg', 'crest.svg']) {
      const finding = found(read(withLogo(name), { [`policies/dudley/brand/${name}`]: words }))
      expect(finding).toMatchObject({
        code: 'unsupported-logo',
        help: 'its name says what it is not: save it as that kind of picture again',
      })
    }
  })

  test('that would make every page heavy is refused', () => {
    const finding = found(
      read(withLogo('crest.png'), {
        'policies/dudley/brand/crest.png': Uint8Array.from(
          { length: 600_000 },
          (_, at) => [0x89, 0x50, 0x4e, 0x47][at] ?? 0,
        ),
      }),
    )
    expect(finding).toMatchObject({ code: 'file-too-large', message: '`crest.png` has 600 KB' })
  })
})

test('a family of type that does not come with the printer is a finding that names those that do', () => {
  const finding = found(read((text) => text.replace('text: public-sans', 'text: comic-sans')))
  expect(finding.severity).toBe('error')
  expect(`${finding.message} ${finding.help}`).toContain('source-serif-4')
})
