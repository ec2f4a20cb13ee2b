import { createHash } from 'node:crypto'
import { clausesOf, wordsOf, type Policy } from '@policy/model'
import { formsOf, pageWords, renderForm } from '@policy/render'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { controlsIn, nameOf } from './support/form.ts'
import { pageOf, real, templates } from './support/library.ts'
import { elementsOf, hasClass, named, parsePage, textIn, withId } from './support/page.ts'

/** The real forms, each with its page. */
const forms = real.policies.flatMap(({ policy, trust }) =>
  formsOf(policy).map((form) => ({
    id: form.form.id,
    policy,
    trust,
    form,
    html: renderForm({ policy, trust, form }, templates),
  })),
)

/** Words of a form as its clauses have them; a question of Yes and No offers them. */
function wordsOfForm(policy: Policy, id: string): readonly string[] {
  const clauses = clausesOf(policy)
  const parts = clauses.filter(({ parent }) => parent === id)
  return parts.flatMap((part) => [
    ...wordsOf(part.text),
    ...clauses
      .filter(({ parent }) => parent === part.id)
      .flatMap(({ text, node }) => [
        ...wordsOf(text),
        ...('fieldKind' in node && node.fieldKind === 'yes-no' ? ['Yes', 'No'] : []),
      ]),
  ])
}

test('the real policies have two forms', () => {
  expect(forms.map(({ id, form, policy }) => [policy.id, id, form.title])).toEqual([
    [
      'thinking-schools/social-media',
      'site-approval-form',
      'Social Media Site Creation Approval Form',
    ],
    [
      'thinking-schools/social-media',
      'contributors-checklist',
      'Data Protection considerations for social media contributors and moderators of content',
    ],
  ])
})

describe.each(forms)('$id', ({ id, policy, trust, form, html }) => {
  const page = parsePage(html)

  test('has every word of the form, in order, and of no other form', () => {
    expect(pageWords(html).map(({ word }) => word)).toEqual(wordsOfForm(policy, id))
    expect(wordsOfForm(policy, id).length).toBeGreaterThan(40)
  })

  test('has the words that the page of the policy has, in the same order', () => {
    const entry = real.policies.find((each) => each.policy === policy)
    if (!entry) throw new Error('no such policy')
    const there = toHtml(withId(parsePage(pageOf(entry, real)), id))
    // On paper one of `Yes/No` is ringed; here each is a choice of its own.
    const letters = (words: typeof there): string =>
      pageWords(words)
        .map(({ word }) => word)
        .join('')
        .replaceAll('Yes/No', 'YesNo')
    expect(letters(html)).toBe(letters(there))
  })

  test('says what it is, and leads back to its place in the policy', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="en-GB">')).toBe(true)
    const title = `${form.title} – ${policy.front.title} – ${trust.name}`
    expect(named(page, 'title').map(textIn)).toEqual([title])
    expect(named(page, 'h1').map(textIn)).toEqual([form.title])
    expect(named(page, 'a').map(({ properties }) => properties['href'])).toEqual([
      '#_main',
      `../index.html#${id}`,
    ])
  })

  test('every part and field is an anchor, no id is there twice, and ours begin with `_`', () => {
    const ids = elementsOf(page).flatMap(({ properties }) =>
      properties['id'] === undefined ? [] : [String(properties['id'])],
    )
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([])
    const wanted = form.form.parts.flatMap((part) => [
      part.id,
      ...part.fields.map((each) => each.id),
    ])
    expect(ids.filter((each) => !each.startsWith('_'))).toEqual(wanted)
  })

  test('every control has a name; nothing is required, prompted or filled in by the browser', () => {
    const controls = controlsIn(html)
    expect(controls.length).toBeGreaterThan(7)
    for (const control of controls) {
      expect(nameOf(control, html), String(control.properties['id'])).not.toBe('')
      expect(Object.keys(control.properties)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:required|placeholder|pattern)$/)]),
      )
    }
    expect(named(page, 'form').map(({ properties }) => properties['autoComplete'])).toEqual([
      ['off'],
    ])
  })

  test('every hint is tied to what it is of', () => {
    const described = elementsOf(page).flatMap(({ properties }) =>
      [properties['ariaDescribedBy'] ?? []].flat().map(String),
    )
    const hints = elementsOf(page)
      .filter((each) => hasClass(each, 'hint') || hasClass(each, 'example'))
      .map(({ properties }) => String(properties['id']))
    expect(described.toSorted()).toEqual(hints.toSorted())
  })

  test('one script, which the policy of the page names by its hash, and no other', () => {
    const scripts = named(page, 'script')
    expect(scripts).toHaveLength(1)
    const hash = createHash('sha256').update(scripts.map(textIn).join('')).digest('base64')
    const csp = named(page, 'meta').find(({ properties }) => 'httpEquiv' in properties)
    expect(csp?.properties['content']).toBe(
      `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
    )
  })

  test('what needs the script is not there before the script puts it there', () => {
    // A parser keeps what is inside `template` apart from the page.
    expect(named(page, 'button')).toEqual([])
    expect(named(page, 'input').filter(({ properties }) => properties['type'] === 'file')).toEqual(
      [],
    )
    expect(html).toContain('data-do="save"')
  })
})

test('the same policy gives the same bytes', () => {
  for (const { policy, trust, form, html } of forms)
    expect(renderForm({ policy, trust, form }, templates)).toBe(html)
})
