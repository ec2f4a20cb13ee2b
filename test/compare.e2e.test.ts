import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { TopicJson } from '../packages/rules/src/across.ts'
import { openScreen, type Screen, type ScreenPage } from '../packages/print/src/index.ts'
import { manifestOf, PAGES } from './support/build-output.ts'
import { runPolicy, snapshot, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const DAY = ['--today', '2026-11-20']

async function compared(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runPolicy(['compare', ...args, ...DAY])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe('at the terminal', () => {
  test('a topic: what is asked, what each trust says with its words, and how each two differ', async () => {
    const out = await compared('--topic', 'personal-use-at-work')
    expect(out).toMatch(/^Personal use of social media at work\nAs at 2026-11-20\n/)
    expect(out).toContain(
      'Dudley Academies Trust: Social Media (version 001, draft)\n  This policy is a draft.',
    )
    expect(out).toMatch(/due by\s+2026-06/)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      '"Employees must limit their personal use of social media on their own equipment to their official rest breaks',
    )
    expect(out).toContain('\nAspire Academy Trust and Dudley Academies Trust\n')
    expect(out).toMatch(/The policy text prevails\.[^]*no trust is ranked\.\n$/)
    expect(out.split('\n').filter((line) => line.length > 90)).toEqual([])
    // Colours only where somebody can see them.
    expect(out).not.toContain('\u001B')
  })

  test('all topics: a line for each trust', async () => {
    const out = await compared()
    expect(out).toContain(
      'contact-with-parents  Contact of staff with parents on personal accounts\n',
    )
    expect(out).toMatch(/^ {2}Aspire Academy Trust +only of any such act$/m)
    expect(out).not.toContain('allowed')
  })

  test('two trusts, and no others', async () => {
    const out = await compared('dudley', 'aspire', '--topic', 'images-of-pupils')
    expect(out).toContain('The words of Dudley Academies Trust are looser')
    expect(out).not.toContain('Inspire')
  })

  test('a topic by its label', async () => {
    expect(await compared('--topic', 'The logo or branding')).toBe(
      await compared('--topic', 'logo'),
    )
  })

  test('--json is one object: the topic, or all of them', async () => {
    const one = JSON.parse(await compared('--topic', 'logo', '--json')) as TopicJson
    expect([one.topic, one.at, one.trusts.length, one.pairs.length]).toEqual([
      'logo',
      '2026-11-20',
      5,
      10,
    ])
    expect(one.trusts.map(({ date }) => date)).toContain('2023-06-16')
    const all = JSON.parse(await compared('--json')) as { readonly topics: readonly TopicJson[] }
    expect(all.topics).toHaveLength(18)
    expect(all.topics.find(({ topic }) => topic === 'logo')).toEqual(one)
  })

  test.each([
    [['--topic', 'personal-use'], 'unknown topic `personal-use`', '`personal-use-at-work`'],
    [['--topic', 'frend requests'], 'unknown topic `frend requests`', '`friend-requests`'],
    [['--topic', 'children'], 'unknown topic `children`', '`names-of-pupils`'],
    [['--topic', 'holidays'], 'unknown topic `holidays`', 'there are contact-with-pupils, '],
    [['--topic', ''], 'unknown topic ``', 'there are contact-with-pupils, '],
    [['asprie'], 'there is no policy `asprie`', '`aspire`'],
    [['--topic', 'logo', '--json', '--format', 'html'], '`--json` and `--format`', 'one of them'],
    [['--format', 'pdf'], 'There is no format `pdf`', ''],
  ])('%j is used wrongly', async (args, message, help) => {
    const { code, out, err } = await runPolicy(['compare', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain(help)
  })

  test('help has an example', async () => {
    const { code, out } = await runPolicy(['compare', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Example: policy compare aspire dudley --topic personal-use-at-work')
  })
})

describe('as files', () => {
  test('are written where the desk has them, under a name of their own where not all are compared', async () => {
    const at = workspace()
    const { code, out } = await at.policy([
      'compare',
      'aspire',
      'dudley',
      '--topic',
      'logo',
      '--format',
      'text,json,html',
      '--out',
      'site',
      ...DAY,
    ])
    const stem = 'site/work/compare/topics/logo--aspire-social-media--dudley-social-media'
    expect({ code, out }).toEqual({
      code: 0,
      out: ['txt', 'json', 'html'].map((each) => `wrote ${stem}.${each}\n`).join(''),
    })
    expect(at.read(`${stem}.html`)).toContain('<h1>The logo or branding</h1>')
    // A page leads to no page that is not there.
    expect(at.read(`${stem}.html`)).not.toContain('public/')
  })

  test('all topics come with the overview', async () => {
    const at = workspace(['aspire', 'dudley'])
    const { out } = await at.policy(['compare', '--format', 'html', ...DAY])
    expect(out.match(/^wrote /gm)).toHaveLength(19)
    expect(at.read('dist/work/compare/index.html')).toContain('href="topics/logo.html"')
  })
})

describe('the pages of a build', () => {
  let at: Workspace
  let screen: Screen
  let names: readonly string[]

  beforeAll(async () => {
    at = workspace()
    const { code } = await at.policy(PAGES)
    if (code !== 0) throw new Error('the pages could not be built')
    names = [...snapshot(at.path('dist/work/compare/topics')).keys()].filter((name) =>
      name.endsWith('.html'),
    )
    screen = await openScreen()
  })
  afterAll(async () => {
    await screen.close()
  })

  const pageOf = (name: string): string => at.path('dist/work/compare/topics', name)
  const sizes = [
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
  ] as const
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

  async function lookAt<T>(
    name: string,
    size: (typeof sizes)[number],
    use: (page: ScreenPage) => Promise<T>,
  ): Promise<T> {
    const page = await screen.open(pathToFileURL(pageOf(name)), size)
    try {
      return await use(page)
    } finally {
      await page.close()
    }
  }

  test('stand in the manifest, one of each topic with its data, and the register leads to them', () => {
    expect(names).toHaveLength(18)
    const paths = manifestOf(at).files.map(({ path }) => path)
    for (const name of names) {
      expect(paths).toContain(`work/compare/topics/${name}`)
      expect(paths).toContain(`work/compare/topics/${name.replace('.html', '.json')}`)
    }
    expect(at.read('dist/work/index.html')).toContain('href="compare/index.html"')
    expect(at.read('dist/work/compare/index.html')).toContain('href="topics/logo.html"')
  })

  // Each topic at one of the widths: they are made alike, and axe takes most of a second for each.
  test.each(sizes)('axe-core finds nothing, and nothing sticks out, at $width px', async (size) => {
    for (const name of names.filter((_, at) => at % sizes.length === sizes.indexOf(size))) {
      const found = await lookAt(name, size, async (page) => {
        await page.evaluate(`${axe.source}; undefined`)
        return page.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then(({ violations }) => ({
          width: document.documentElement.scrollWidth,
          violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
        }))`)
      })
      expect({ name, ...(found as object) }).toEqual({ name, width: size.width, violations: [] })
    }
  })

  test('lead from every quote to its clause', async () => {
    for (const name of names) {
      const links = (await lookAt(name, sizes[1], (page) =>
        page.evaluate(`[...document.querySelectorAll('.quotes a')].map(({ href }) => href)`),
      )) as readonly string[]
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        const url = new URL(link)
        url.hash = ''
        const page = fileURLToPath(url)
        expect(page.startsWith(at.path('dist/public'))).toBe(true)
        expect(at.read(page.slice(at.path('').length))).toContain(
          `id="${decodeURIComponent(new URL(link).hash.slice(1))}"`,
        )
      }
    }
  })

  test('hold no script, say the day and what prevails, and rank nobody', () => {
    for (const name of names) {
      const html = at.read(join('dist/work/compare/topics', name))
      expect(html).not.toMatch(/<script|\son\w+=|javascript:|url\(|\[object|undefined/i)
      expect(html).toContain('As at 20 November 2026.')
      expect(html).toContain('<strong>the policy text prevails</strong>')
      const own = html
        .replaceAll(/<blockquote>[^]*?<\/blockquote>|<style>[^]*?<\/style>/g, '')
        .replaceAll(/<a href[^>]*>[^<]*<\/a>|<p class="quiet">Read so:[^<]*/g, '')
      expect(own).not.toMatch(/\b(?:best|better|worst|worse|rank(?:ed|ing)?|score|compliant)\b/i)
    }
  })

  test('say first that a copy is a draft, overdue, or nobody’s own', () => {
    const html = at.read('dist/work/compare/topics/logo.html')
    expect(html).toContain('This policy is a draft.')
    expect(html).toContain('Its review is overdue')
    expect(html).toContain('not issued by the trust')
  })
})

test('a trust alone is laid beside nobody', async () => {
  const at = workspace(['dudley'])
  await at.policy(PAGES)
  expect(at.exists('dist/work/compare')).toBe(false)
  expect(at.read('dist/work/index.html')).not.toContain('compare/')
})

test('a policy that cannot be read is left out, and the overview says so', async () => {
  const at = workspace(['dudley', 'inspire', 'aspire'])
  at.edit('policies/dudley/social-media/policy.md', 'title:', 'titel:')
  const { code } = await at.policy(PAGES)
  expect(code).toBe(1)
  const html = at.read('dist/work/compare/index.html')
  expect(html).toMatch(/Not compared, because they cannot be read or have no rules: [^<]*dudley/i)
  expect(html).not.toContain('<th scope="col">Dudley')
})
