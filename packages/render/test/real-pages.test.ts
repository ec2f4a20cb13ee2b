import { clausesOf, sectionsOf } from '@policy/model'
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { pageOf, real } from './support/library.ts'
import { elementsOf, hasClass, named, parsePage, textIn, withId } from './support/page.ts'

describe.each(real.policies.map((entry) => ({ name: entry.policy.id, entry })))(
  '$name',
  ({ entry }) => {
    const html = pageOf(entry, real, 'the.pdf')
    const page = parsePage(html)
    const elements = elementsOf(page)
    const { policy, trust } = entry

    test('says its title and language', () => {
      expect(html.startsWith('<!doctype html>\n<html lang="en-GB">')).toBe(true)
      expect(named(page, 'title').map(textIn)).toEqual([`${policy.front.title} – ${trust.name}`])
    })

    test('has one h1, and headings never skip a level', () => {
      const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
        Number(tagName.slice(1)),
      )
      expect(levels.filter((level) => level === 1)).toEqual([1])
      expect(levels[0]).toBe(1)
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    })

    test('every clause and section is an anchor, and no id is there twice', () => {
      const ids = elements.flatMap(({ properties }) =>
        properties['id'] === undefined ? [] : [String(properties['id'])],
      )
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const wanted = [
        ...clausesOf(policy).map(({ id }) => id),
        ...sectionsOf(policy.blocks).map(({ section }) => section.id),
        ...Object.keys(policy.front.formerly ?? {}),
      ]
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
      // What is no clause's begins with `_`, which no clause id can.
      expect(ids.filter((id) => !wanted.includes(id) && !id.startsWith('_'))).toEqual([])
    })

    test('every link inside the page, and every label, leads to something', () => {
      const ids = new Set(elements.map(({ properties }) => properties['id']))
      const inside = named(page, 'a').flatMap(({ properties }) =>
        String(properties['href']).startsWith('#') ? [String(properties['href']).slice(1)] : [],
      )
      const labels = elements.flatMap(({ properties }) =>
        Array.isArray(properties['ariaLabelledBy']) ? properties['ariaLabelledBy'].map(String) : [],
      )
      expect([...inside, ...labels].filter((id) => !ids.has(id))).toEqual([])
      expect(labels.length).toBeGreaterThan(0)
    })

    test('has no script and fetches nothing', () => {
      expect(
        named(page, 'script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'input'),
      ).toEqual([])
      expect(
        elements.filter(({ properties }) =>
          Object.keys(properties).some((key) => /^on[A-Z]|^(?:src|srcSet|action|style)$/.test(key)),
        ),
      ).toEqual([])
      const css = named(page, 'style').map(textIn).join('\n')
      expect(css).not.toMatch(/url\(|@import|https?:/i)
      expect(named(page, 'meta').map(({ properties }) => properties['httpEquiv'])).toContainEqual([
        'Content-Security-Policy',
      ])
    })

    test('links outwards are the page list, the PDF, its forms to fill in, and what the document links to', () => {
      const outward = named(page, 'a')
        .map(({ properties }) => String(properties['href']))
        .filter((href) => !href.startsWith('#'))
      const own = clausesOf(policy)
        .flatMap(({ links }) => links.map(({ target }) => target))
        .filter((target) => !target.startsWith('#'))
      const forms = elements
        .filter((each) => hasClass(each, 'form'))
        .map(({ properties }) => `forms/${String(properties['id'])}.html`)
      expect(outward.toSorted()).toEqual(['../index.html', 'the.pdf', ...own, ...forms].toSorted())
    })

    test('printed numbers are words of the page', () => {
      for (const { id, number, node } of clausesOf(policy)) {
        if (number === null || !('content' in node)) continue
        const words = textIn(withId(page, id))
        expect([id, words.startsWith(`${number}${/^[a-z]+$/.test(number) ? '.' : ''} `)]).toEqual([
          id,
          true,
        ])
      }
      for (const { section } of sectionsOf(policy.blocks)) {
        if (section.label !== null)
          expect(textIn(withId(page, section.id))).toMatch(new RegExp(`^${section.label}`))
      }
      expect(named(page, 'style').map(textIn).join('')).not.toMatch(
        /counter-increment|counters?\((?!pages?\))/,
      )
    })

    test('every cell and heading has words or a no-break space', () => {
      const empty = (each: Element): boolean =>
        textIn(each) === '' && !elementsOf(each).some((below) => hasClass(below, 'blank'))
      expect(
        named(page, 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'li').filter(empty),
      ).toEqual([])
    })

    test('is the same bytes for the same policy, and offers a PDF only where there is one', () => {
      expect(pageOf(entry, real, 'the.pdf')).toBe(html)
      expect(
        named(parsePage(pageOf(entry, real)), 'a').map(({ properties }) => properties['href']),
      ).not.toContain('the.pdf')
    })
  },
)

const pageOfTrust = (id: string): ReturnType<typeof parsePage> => {
  const entry = real.policies.find(({ policy }) => policy.trust === id)
  if (!entry) throw new Error(`no policy of ${id}`)
  return parsePage(pageOf(entry, real))
}

describe('Thinking Schools', () => {
  const page = pageOfTrust('thinking-schools')

  test('numbers run from 1.1 to 7.1 and from A.1.1 to A.5.10', () => {
    const numbers = elementsOf(withId(page, '_main'))
      .filter(({ tagName }) => tagName === 'li')
      .flatMap((item) => /^((?:A\.)?\d+\.\d+(?:\.\d+)?) /.exec(textIn(item))?.[1] ?? [])
    const own = numbers.filter((number) => !number.startsWith('A.'))
    const appendix = numbers.filter((number) => number.startsWith('A.'))
    expect([own[0], own.at(-1), own.length]).toEqual(['1.1', '7.1', 36])
    expect([appendix[0], appendix.at(-1), appendix.length]).toEqual(['A.1.1', 'A.5.10', 44])
  })

  test('an appendix says its label on a line of its own', () => {
    const heading = withId(page, 'creating-sites')
    expect(heading.tagName).toBe('h2')
    const [label, newLine, ...more] = elementsOf(heading).slice(1)
    expect([label && textIn(label), newLine?.tagName, more]).toEqual(['APPENDIX 1', 'br', []])
    expect(textIn(heading)).toMatch(/^APPENDIX 1 \S/)
    expect(textIn(withId(page, 'data-protection-considerations'))).toMatch(
      /^Data Protection considerations/,
    )
  })

  test('a link that leads nowhere is words', () => {
    const clause = withId(page, 'checks-for-posted-content')
    expect(textIn(clause)).toContain('the Trust Data Protection Policy and staff')
    expect(named(clause, 'a')).toEqual([])
  })

  test('a form has boxes to tick, lines to write on and rows to sign', () => {
    const boxes = withId(page, 'audience-groups')
    expect(
      named(boxes, 'li')
        .map(textIn)
        .map((words) => words.trim()),
    ).toEqual([
      'Pupils of the Academy (provide age range)',
      'The Academy’s staff',
      'Pupils’ family members',
      'Pupils from other Schools (provide names of Schools)',
      'External organisations',
      'Members of the public',
      'Others; please provide details',
    ])
    expect(
      elementsOf(boxes)
        .filter((each) => hasClass(each, 'box'))
        .map(({ properties }) => properties['role']),
    ).toEqual(Array.from({ length: 7 }, () => 'img'))
    expect(named(withId(page, 'line-manager-approval'), 'p').map(textIn)).toEqual([
      'Line Manager I approve the aims and content of the proposed site.',
      'Name',
      'Signature',
      'Date',
    ])
    expect(textIn(withId(page, 'image-consent-confirmed'))).toBe(
      'Adequate consent is in place for any images to be postedYes/No',
    )
    const places = (id: string): readonly (readonly unknown[])[] =>
      elementsOf(withId(page, id))
        .filter((each) => hasClass(each, 'blank') || hasClass(each, 'box'))
        .map(({ properties }) => [properties['dataField'], properties['dataLabel']])
    expect(places('aims-of-site')).toEqual([
      [
        'lines',
        'What are the aims you propose to achieve by setting up this site? – PURPOSE OF SETTING UP SOCIAL MEDIA SITE',
      ],
    ])
    expect(places('going-live-date').map(([kind]) => kind)).toEqual(['date'])
    // An option that asks for more than a tick has a line beside it.
    expect(places('site-host').map(([kind]) => kind)).toEqual(['choice', 'choice', 'text'])
    expect(places('line-manager-approval').map(([kind]) => kind)).toEqual(['text', 'text', 'date'])
    expect(places('image-consent-confirmed').map(([kind]) => kind)).toEqual(['choice', 'choice'])
  })

  test('every place of a form has a name of its own and a label', () => {
    const places = elementsOf(page)
      .map(({ properties }) => properties)
      .filter(({ dataField }) => dataField !== undefined)
    const names = places.map(({ dataName }) => String(dataName))
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(places.filter(({ dataLabel }) => String(dataLabel).length < 10)).toEqual([])
  })
})

test('Aspire Educational: lettered items carry their letters', () => {
  const items = [
    'no-disrepute',
    'no-breach-of-confidentiality',
    'no-abuse-of-trust-position',
    'no-breach-of-copyright',
    'no-discrimination-or-bullying',
  ]
  const page = pageOfTrust('aspire-educational')
  expect(items.map((id) => textIn(withId(page, id)).slice(0, 3))).toEqual([
    'a. ',
    'b. ',
    'c. ',
    'd. ',
    'e. ',
  ])
})

test('Aspire Educational: blank cells hold a no-break space, a row to sign holds its words', () => {
  const [cover] = elementsOf(pageOfTrust('aspire-educational')).filter((each) =>
    hasClass(each, 'cover'),
  )
  expect(cover && named(cover, 'td').map(textIn)).toEqual([
    'MATBOM from model by CE HR May 2016',
    '\u00A0',
    'Chair of Board of Directors',
    '\u00A0',
  ])
})

test('Dudley: DRAFT stands on the page, in its header, and where the document prints it', () => {
  const page = pageOfTrust('dudley')
  expect(
    elementsOf(page)
      .filter((each) => hasClass(each, 'status'))
      .map(textIn),
  ).toEqual(['DRAFT', 'DRAFT'])
  expect(named(page, 'style').map(textIn).join('')).toContain(
    '@top-right { content: "Social Media" " – DRAFT"; }',
  )
})
