import { describe, expect, test, vi } from 'vitest'
import { PAGES } from './support/build-output.ts'
import { runPolicy, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const DAY = ['--today', '2026-11-20']

/** What a topic says at the terminal, its lines run together. */
async function compared(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runPolicy(['compare', ...args, ...DAY])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.replaceAll(/\s+/g, ' ')
}

describe('the words at the terminal', () => {
  test('a ban that no word says is not shown without how it was read', async () => {
    const out = await compared('aspire', 'dudley', '--topic', 'personal-use-at-work')
    expect(out).toMatch(
      /forbids: "The Trust permits reasonable [^"]+" Behaviour, #use-at-work-may-be-monitored read so: No word forbids\. [^()]+\(disputed\)/,
    )
  })

  test('of what is said of any such act the nearest is shown, and how to see the rest', async () => {
    const topic = ['inspire', 'dudley', '--topic', 'names-of-pupils']
    const out = await compared(...topic)
    expect(out).toContain(
      'What it says of any such act, as far as that applies: forbids: Social Networking applications: … "References should not be made to any staff member, pupil,',
    )
    expect(out).toMatch(/… and \d+ more rules; --full shows all/)
    expect(out).not.toMatch(/\b1 (?:more )?(?:rules|questions)\b/)
    const full = await compared(...topic, '--full')
    expect(full).not.toContain('--full')
    expect(full.match(/ forbids: /g)?.length).toBeGreaterThan(
      out.match(/ forbids: /g)?.length ?? Number.POSITIVE_INFINITY,
    )
  })

  test('one is one rule', async () => {
    const all = await compared('--topic', 'confidential-information')
    expect(all).toContain('… and 1 more rule; ')
    expect(all).not.toMatch(/\b1 (?:more )?(?:rules|questions)\b/)
  })
})

describe('what is compared', () => {
  test.each([
    [['aspire@1.3', 'dudley'], '`aspire@1.3` names a version', 'name `aspire` alone'],
    [['aspire'], '`aspire/social-media` is the only one named', 'name another beside it'],
    [['aspire', 'aspire'], 'at least two policies are needed', 'name another beside it'],
  ])('%j is refused', async (args, message, help) => {
    const { code, out, err } = await runPolicy(['compare', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain(help)
  })

  test.each([
    ['policy.md', 'title:', 'titel:'],
    ['rules.yaml', 'modality: prohibition', 'modality: ban'],
  ])('a policy whose %s has errors is left out, and that is said', async (file, from, to) => {
    const at = workspace(['dudley', 'inspire', 'aspire'])
    at.edit(`policies/dudley/social-media/${file}`, from, to)
    const { code, out, err } = await at.policy(['compare', '--topic', 'logo', ...DAY])
    expect(code).toBe(1)
    expect(err).toMatch(
      /^Left out: .*has errors; `policy check dudley\/social-media` says which\.\n$/,
    )
    expect(out).toContain('Aspire Academy Trust and Inspire Partnership Multi-Academy Trust')
    expect(out).not.toContain('Dudley')
  })

  test('where one sound policy is left there is nothing to compare', async () => {
    const at = workspace(['dudley', 'aspire'])
    at.edit('policies/dudley/social-media/policy.md', 'title:', 'titel:')
    const { code, out, err } = await at.policy(['compare', ...DAY])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('Fewer than two policies are left')
  })
})

test('the page quotes what is nearest, and says how much of what it depends on stands below', async () => {
  const at = workspace(['aspire', 'inspire', 'thinking-schools'])
  expect((await at.policy(PAGES)).code).toBe(0)
  const names = at.read('dist/work/compare/topics/names-of-pupils.html')
  const shown = names.replaceAll(/<details[^]*?<\/details>/g, '')
  expect(shown).toContain('References should not be made to any staff member, pupil')
  const turns = (html: string): readonly string[] =>
    html.match(/It depends on:<\/p><ul>[^]*?<\/ul>/g) ?? []
  const lists = turns(at.read('dist/work/compare/topics/offensive-content.html'))
  expect(lists.length).toBe(3)
  for (const list of lists) {
    const items = list.match(/<li>/g)?.length ?? 0
    expect(/and <a href="#[a-z-]+">\d+ more below/.test(list)).toBe(items === 5)
  }
  expect(lists.join('')).toContain('more below')
})
