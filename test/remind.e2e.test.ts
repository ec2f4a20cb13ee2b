import { describe, expect, test, vi } from 'vitest'
import { validatorOf } from './support/schema.ts'
import { runPolicy, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 120_000 })

const PARENTS = ['remind', 'aspire', '--audience', 'parents', '--channel', 'newsletter']
const REMINDERS = 'policies/aspire/social-media/reminders.yaml'

/** The ten messages of Aspire's policy, as it was published. */
const TEN = [
  'NOTHING on social media is truly private',
  "Children's names are NOT to be used in 'Comments' section by parents/3rd parties when responding to an academy/Trust post",
  "Social media can blur the lines between your professional and private life. Don't use the trust/academy logo and/or branding on personal accounts",
  'Check your privacy settings regularly',
  'Keep your personal information private',
  'Regularly review your connections – keep them to those you want to be connected to',
  'When posting online consider scale, audience and permanency of what you post',
  'If you want to criticise, do it politely',
  'Take control of your images – do you want to be tagged in an image? What would children or parents say about you if they could see your images?',
  'Know how to report a problem',
]

interface Listed {
  readonly notice: string
  readonly reminders: readonly {
    readonly id: string
    readonly for: string
    readonly kind: string
    readonly words: string
    readonly source: { readonly clause: string; readonly version: string; readonly href: string }
    readonly readingEase: number
    readonly hardWords: readonly string[]
  }[]
}

const listed = (text: string): Listed => JSON.parse(text) as Listed

describe('policy remind aspire --audience parents --channel newsletter', () => {
  test('prints the ten messages word for word, in their order', async () => {
    const { code, out } = await runPolicy(PARENTS)
    expect(code).toBe(0)
    const words = out.replace(/\s+/g, ' ')
    const places = TEN.map((message) =>
      words.indexOf(`* ${message} From Aspire Social Media Policy, version 1.3`),
    )
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(out).toMatch(/^Aspire Academy Trust\nReminders for parents and carers\n/)
  })

  test.each(['staff', 'volunteers', 'pupils'])('%s get the ten too', async (audience) => {
    const { out } = await runPolicy([
      'remind',
      'aspire',
      '--audience',
      audience,
      '--channel',
      'website',
      '--json',
    ])
    expect(
      listed(out)
        .reminders.map(({ words }) => words)
        .slice(0, 10),
    ).toEqual(TEN)
  })

  test('--base-url links each to its clause; nothing else is linked', async () => {
    const link = ['--base-url', 'https://example.org/policies/']
    const { out } = await runPolicy([...PARENTS, '--format', 'md', ...link])
    expect(out).toContain(
      '](https://example.org/policies/social-media/index.html#nothing-truly-private)',
    )
    expect((await runPolicy([...PARENTS, '--format', 'md'])).out).not.toMatch(/\]\(|http/)
    const json = listed((await runPolicy([...PARENTS, '--json', ...link])).out)
    expect(json.reminders[0]?.source).toMatchObject({
      clause: 'nothing-truly-private',
      version: '1.3',
      href: 'https://example.org/policies/social-media/index.html#nothing-truly-private',
    })
    expect(json.notice).toBe('The policy text prevails. This is not legal advice.')
  })

  test.each([
    ['html', /^<div lang="en-GB">\n<table role="presentation"/],
    ['web', /^<aside /],
    ['md', /^## Reminders for parents and carers\n/],
    ['text', /^Aspire Academy Trust\n/],
  ])('--format %s', async (format, start) => {
    expect((await runPolicy([...PARENTS, '--format', format])).out).toMatch(start)
  })

  test('a channel of a kind gets what goes by that kind', async () => {
    const by = async (channel: string): Promise<readonly string[]> =>
      listed(
        (
          await runPolicy([
            'remind',
            'aspire',
            '--audience',
            'parents',
            '--channel',
            channel,
            '--json',
          ])
        ).out,
      ).reminders.map(({ id }) => id)
    expect(await by('social-network')).toEqual(await by('social-media'))
    expect(await by('telephone')).toEqual([])
  })

  test('without audience: a table of all, with how easy they read', async () => {
    const { out } = await runPolicy(['remind', 'aspire'])
    expect(out).toMatch(/^reminder +for +audiences +channels +how often +words +ease\n/)
    expect(out).toMatch(
      /^privacy-settings +duty +staff, volunteers, parents, pupils +website, newsletter, social-media +regularly +as-written +\d+$/m,
    )
  })

  test('says that a review is overdue, and what is a draft', async () => {
    expect((await runPolicy([...PARENTS, '--today', '2026-11-20'])).err).toContain(
      'the review of aspire/social-media is overdue since 2026-07-01',
    )
    expect((await runPolicy(['remind', 'dudley', '--audience', 'parents'])).out).toContain(
      'version 001 (draft)',
    )
  })
})

test('--json of each view keeps to its schema', async () => {
  const valid = validatorOf('remind.schema.json')
  const views = [
    PARENTS,
    ['remind', 'inspire', '--base-url', 'https://example.org'],
    [...PARENTS, '--rota', '--from', '2026-09-01', '--to', '2026-12-20', '--every', '1m'],
    ['remind', '--coverage'],
    ['remind', '--sent'],
  ]
  for (const args of views) {
    const json = JSON.parse((await runPolicy([...args, '--json'])).out) as object
    expect([args, valid(json), valid.errors]).toEqual([args, true, null])
    expect(valid({ ...json, surprise: 1 })).toBe(false)
  }
})

describe('asked wrongly', () => {
  test.each([
    [
      ['aspire', '--audience', 'parent'],
      'there is no audience `parent`',
      'did you mean `parents`?',
    ],
    [
      ['aspire', '--audience', 'parents and carers'],
      'there is no audience `parents and carers`',
      'did you mean `parents`?',
    ],
    [
      ['aspire', '--audience', 'students'],
      'there is no audience `students`',
      'did you mean `pupils`?',
    ],
    [['aspire', '--audience', 'xyz'], 'there is no audience `xyz`', 'there are `staff`'],
    [['aspire', '--audience', 'parents,pupils'], 'names several audiences', 'name one'],
    [
      ['aspire', '--channel', 'news-letter'],
      'there is no channel `news-letter`',
      'did you mean `newsletter`?',
    ],
    [
      ['aspire', '--channel', 'facebook'],
      'there is no channel `facebook`',
      'did you mean `social-network`?',
    ],
    [['aspire', '--format', 'html'], 'prints what goes out to one audience', 'add `--audience`'],
    [
      ['aspire', '--audience', 'parents', '--base-url', 'example.org'],
      'no address to link to',
      'https://example.org/policies',
    ],
    [
      ['aspire', '--audience', 'parents', '--base-url', 'javascript:alert(1)'],
      'no address to link to',
      'whole address',
    ],
    [[], 'no policy is named', '`--coverage`'],
    [['aspier'], 'there is no policy `aspier`', 'did you mean `aspire`?'],
    [['aspire', '--from', '2026-09-01'], '`--from` means nothing without `--rota`', 'add `--rota`'],
    [['aspire', '--on', '2026-09-01'], '`--on` means nothing without `--record`', 'add `--record`'],
    [
      ['--coverage', '--audience', 'parents'],
      '`--audience` means nothing beside `--coverage`',
      'take it away',
    ],
    [['--sent', '--format', 'md'], '`--format md` is for what goes out', '`--json`'],
    [['aspire', '--json', '--format', 'md'], 'say two things', 'give one'],
  ])('policy remind %j', async (args, message, help) => {
    const { code, out, err } = await runPolicy(['remind', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain(`  help: `)
    expect(err).toContain(help)
  })

  test('--help has an example of each view', async () => {
    const { code, out } = await runPolicy(['remind', '--help'])
    expect(code).toBe(0)
    for (const view of ['--rota', '--coverage', '--sent', '--record'])
      expect(out).toMatch(new RegExp(`^  policy remind.*${view}`, 'm'))
  })
})

describe('how easy it reads', () => {
  test('our own words that are hard are named, quoted ones are not', async () => {
    const at = workspace(['aspire'])
    at.edit(
      REMINDERS,
      /plain: To talk to the school.*/,
      'plain: Institutional communication necessitates utilisation of appropriate institutional channels.',
    )
    const { err } = await at.policy(PARENTS)
    expect(err).toMatch(
      /`school-channels` is hard to read: -?\d+ of 100, where plain English begins at 60; hard words: Institutional, communication, necessitates/,
    )
    expect(err).not.toContain('`privacy-settings` is hard')
  })

  test('each has its figure, and its hard words', async () => {
    const { reminders } = listed((await runPolicy([...PARENTS, '--json'])).out)
    const of = (id: string) => reminders.find((each) => each.id === id)
    expect(of('personal-information')?.hardWords).toEqual(['information'])
    expect(of('how-to-report')?.readingEase).toBeGreaterThan(
      of('privacy-settings')?.readingEase ?? 100,
    )
  })

  test('no message in our own words of any trust is hard', async () => {
    for (const trust of ['aspire', 'aspire-educational', 'dudley', 'inspire', 'thinking-schools'])
      expect((await runPolicy(['remind', trust])).err).not.toContain('hard to read')
  })
})

test('a record that is not as the reminder is written is taken, with a note', async () => {
  const at = workspace(['aspire'])
  const record = 'remind aspire --record school-channels --on 2026-09-04 --channel school-email'
  const { code, err } = await at.policy(
    `${record} --audience pupils --today 2026-11-26 --yes`.split(' '),
  )
  expect(code).toBe(0)
  expect(err).toContain(
    'note: `school-channels` is not written for pupils, and `school-channels` is not meant for school-email; recorded all the same\n',
  )
})
