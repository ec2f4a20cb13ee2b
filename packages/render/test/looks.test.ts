import { describe, expect, test } from 'vitest'
import { pageFrom, pageOf, real } from './support/library.ts'
import { elementsOf, hasClass, named, parsePage, textIn, withId } from './support/page.ts'

const TRUST = 'name: T\nwordmark: Tee\nrights: { holder: T, basis: B }\n'

describe('looks of a trust', () => {
  test('are those of trust.yaml, ours where it says nothing', () => {
    const plain = pageFrom({ trust: TRUST })
    expect(plain).toContain('--accent: #1f4e79')
    expect(plain).toContain('--text: "Source Sans 3",')
    const own = pageFrom({
      trust: `${TRUST}brand:\n  colours: { accent: "#7a1f1f" }\n  type: { headings: source-serif-4, text: public-sans }\n`,
    })
    expect(own).toContain('--accent: #7a1f1f')
    expect(own).toContain('--headings: "Source Serif 4",')
    expect(own).toContain('--text: "Public Sans",')
  })

  test('a faint colour is printed darker', () => {
    const page = pageFrom({ trust: `${TRUST}brand: { colours: { accent: "#7fc8e8" } }\n` })
    expect(page).not.toContain('#7fc8e8')
    expect(page).toMatch(/--accent: #[0-9a-f]{6};/)
  })

  test('are called stand-ins unless they are the trust’s own', () => {
    const said = 'Colours and type are stand-ins, not the trust’s own'
    const own = (standIn: string): string =>
      pageFrom({
        trust: `${TRUST}brand:\n  colours: { accent: "#7a1f1f" }\n  stand-in: ${standIn}\n`,
      })
    // At the foot of the web page, and of the title page in print.
    expect(own('yes').split(said)).toHaveLength(3)
    expect(own('no')).not.toContain(said)
    expect(pageFrom({ trust: TRUST })).toContain(said)
  })
})

describe('a title page', () => {
  test('has what names the document in its head, the rest of it below, the long matter behind', () => {
    const [entry] = real.policies.filter(({ policy }) => policy.trust === 'aspire')
    if (!entry) throw new Error('no such policy')
    const page = parsePage(pageOf(entry, real))
    const part = (name: string): string =>
      elementsOf(page)
        .filter((each) => hasClass(each, name))
        .map(textIn)
        .join('|')
    expect(part('head')).toBe('Aspire Academy TrustAspire Social Media Policy')
    expect(part('below')).toContain('Communications Officer')
    expect(part('below')).not.toContain('Aspire Vision')
    expect(part('front')).toMatch(/^Revision Log.*Aspire Vision.*Policy Intent.*Contents/)
  })

  test('says whose the policy is where the document does not, as an addition', () => {
    const page = parsePage(pageFrom({ front: 'title: P\nfront: [title]\n', trust: TRUST }))
    const [mark] = elementsOf(page).filter((each) => hasClass(each, 'wordmark'))
    expect(mark && textIn(mark)).toBe('T')
    expect(mark?.properties['dataAdded']).toBe('print')
  })
})

test('the contents have a place for the number of each page, which is empty on screen', () => {
  const page = parsePage(
    pageFrom({ body: '## One {#one}\n\nWords. {#words}\n\n## Two {#two}\n\nMore. {#more}' }),
  )
  const places = elementsOf(page).filter(({ properties }) => 'dataPageOf' in properties)
  expect(places.map(({ properties }) => properties['dataPageOf'])).toEqual(['one', 'two'])
  expect(places.map(textIn)).toEqual(['', ''])
  expect(named(page, 'a').map(({ properties }) => properties['href'])).toEqual(
    expect.arrayContaining(['#one', '#two']),
  )
})

test('paragraphs of three lines are kept whole, longer ones may go on overleaf', () => {
  const page = parsePage(
    pageFrom({
      body: `${'Short. '.repeat(30)}{#short}\n\n${'Long. '.repeat(60)}{#long}\n\n- ${'Item. '.repeat(60)}{#item}`,
    }),
  )
  expect(hasClass(withId(page, 'short'), 'short')).toBe(true)
  expect(hasClass(withId(page, 'long'), 'short')).toBe(false)
  expect(named(withId(page, 'item'), 'p').map((each) => hasClass(each, 'short'))).toEqual([false])
})
