import { renderRegister, renderTrustIndex, type IndexRow } from '@policy/render'
import { expect, test } from 'vitest'
import { templates } from './support/library.ts'
import { elementsOf, named, parsePage, textIn } from './support/page.ts'

const HOSTILE = '</h1><script>{{x}}"</script>'
const row: IndexRow = {
  title: HOSTILE,
  href: 'leave/index.html',
  pdf: 'leave/leave.pdf',
  version: HOSTILE,
  status: HOSTILE,
  date: HOSTILE,
  reviewDue: HOSTILE,
  views: [],
}
const nothing: IndexRow = {
  title: 'Blank',
  href: '',
  pdf: null,
  version: '',
  status: '',
  date: '',
  reviewDue: '',
  views: [],
}

test('index of a trust: every policy with its facts, as text', () => {
  const page = parsePage(
    renderTrustIndex(
      { trust: HOSTILE, unofficial: true, brand: undefined, rows: [row], ask: true },
      templates,
    ),
  )
  expect(named(page, 'h1').map(textIn)).toEqual([`Policies of ${HOSTILE}`])
  expect(named(page, 'title').map(textIn)).toEqual([`Policies – ${HOSTILE}`])
  expect(named(page, 'li').map(textIn)).toEqual([
    `${HOSTILE} (${HOSTILE}), version ${HOSTILE}, ${HOSTILE}; review due ${HOSTILE} – ${HOSTILE} as PDF`,
  ])
  expect(named(page, 'a').map(({ properties }) => properties['href'])).toEqual([
    'leave/index.html',
    'leave/leave.pdf',
    'ask.html',
  ])
  expect(named(page, 'script', 'img', 'link')).toEqual([])
})

test('register: what is not said is called so, findings with place and help, as at a day', () => {
  const finding = {
    place: 'policies/a/leave/policy.md:2:1',
    code: 'no-owner',
    severity: 'warning',
    message: HOSTILE,
    help: HOSTILE,
  }
  const rows = [
    { ...row, trust: 'A', clauses: 3, errors: 0, warnings: 2, hints: 0, findings: [finding] },
    { ...nothing, trust: 'B', clauses: 0, errors: 0, warnings: 0, hints: 0, findings: [] },
  ]
  const page = parsePage(
    renderRegister(rows, { today: '21 November 2026', compares: true, ask: false }, templates),
  )
  expect(textIn(page)).toContain('As at 21 November 2026.')
  expect(
    named(page, 'tr')
      .slice(1)
      .map((each) => named(each, 'th', 'td').map(textIn)),
  ).toEqual([
    [
      'A',
      `${HOSTILE}, A`,
      HOSTILE,
      HOSTILE,
      HOSTILE,
      HOSTILE,
      '3',
      '0 errors, 2 warnings, 0 hints',
    ],
    [
      'B',
      'Blank',
      'not given',
      'not said',
      'blank',
      'not said',
      '0',
      '0 errors, 0 warnings, 0 hints',
    ],
  ])
  expect(named(page, 'li').map(textIn)).toEqual([
    `warning ${HOSTILE} no-ownerpolicies/a/leave/policy.md:2:1To do: ${HOSTILE}`,
  ])
  expect(named(page, 'h2').map(textIn)).toEqual([`A: ${HOSTILE}`, 'B: Blank'])
  expect(named(page, 'script')).toEqual([])
  expect(
    elementsOf(page).filter(({ properties }) =>
      Object.keys(properties).some((key) => key.startsWith('on')),
    ),
  ).toEqual([])
})

test('register: what stands in backticks is code, whatever it holds', () => {
  const found = {
    place: 'policy.md:2:1',
    code: 'unknown-role',
    severity: 'error',
    message: 'unknown role `<b>x</b>`',
    help: 'did you mean `staff`, or `pupil`?',
  }
  const rows = [
    { ...nothing, trust: 'A', clauses: 1, errors: 1, warnings: 0, hints: 0, findings: [found] },
  ]
  const page = parsePage(
    renderRegister(rows, { today: '21 November 2026', compares: true, ask: false }, templates),
  )
  expect(named(page, 'code').map(textIn)).toEqual(['<b>x</b>', 'staff', 'pupil'])
})
