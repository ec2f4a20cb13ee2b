import { contrastOf, foldText, spokenReminder, type Colour } from '@policy/model'
import {
  remindersHtml,
  remindersMarkdown,
  remindersText,
  remindersWeb,
  type ReminderBlock,
} from '@policy/render/reminders'
import remarkParse from 'remark-parse'
import sanitizeHtml from 'sanitize-html'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { real, templates } from './support/library.ts'
import { elementsOf, parsePage, textIn } from './support/page.ts'

/** All reminders of a trust as one piece. */
function blockFor(trust: string, page: string | null): ReminderBlock {
  const entry = real.policies.find(({ policy }) => policy.trust === trust)
  if (entry === undefined) throw new Error(`no ${trust}`)
  const all = entry.reminders?.reminders ?? []
  return {
    policy: entry.policy,
    trust: entry.trust,
    whom: 'parents and carers',
    reminders: all.flatMap((each) => spokenReminder(each, entry, real.roles) ?? []),
    page,
  }
}

const PAGE = 'https://example.org/policies/social-media/index.html'
const TRUSTS = ['aspire', 'aspire-educational', 'dudley', 'inspire', 'thinking-schools']
const blocks = TRUSTS.map((trust) => ({ trust, block: blockFor(trust, PAGE) }))
const html = (block: ReminderBlock): string => remindersHtml(block, templates)

/** The same block with other words. */
function saying(words: string): ReminderBlock {
  const block = blockFor('aspire', null)
  const [first] = block.reminders
  if (first === undefined) throw new Error('no reminder')
  return { ...block, reminders: [{ ...first, words }] }
}

/**
 * What `wp_kses_post` of WordPress lets through of what we use: `$allowedposttags` and `_wp_add_global_attributes`, and the
 * properties of `safecss_filter_attr`, in wp-includes/kses.php.
 */
const WORDPRESS = {
  allowedTags: ['div', 'table', 'tbody', 'tr', 'td', 'p', 'h2', 'a', 'aside', 'ul', 'li', 'small'],
  allowedAttributes: {
    '*': ['style', 'role', 'aria-label'],
    div: ['lang'],
    aside: ['lang'],
    a: ['href'],
    table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'width'],
    td: ['align', 'bgcolor'],
  },
  allowedStyles: {
    '*': Object.fromEntries(
      'background-color border border-collapse border-top color font-family font-size font-weight line-height margin max-width padding text-align text-decoration width'
        .split(' ')
        .map((property) => [property, [/^[^()\\&={}<>]*$/]]),
    ),
  },
  allowedSchemes: ['http', 'https'],
}

/** Elements with their attributes and declarations, however they are written. */
function shapeOf(text: string): readonly unknown[] {
  return elementsOf(parsePage(text)).map(({ tagName, properties: { style, ...rest } }) => [
    tagName,
    rest,
    String(style ?? '')
      .split(';')
      .map((each) => each.replace(/\s/g, ''))
      .filter((each) => each !== ''),
  ])
}

describe.each(blocks)('the newsletter block of $trust', ({ block }) => {
  const text = html(block)

  test('says every message, and whence it is, word for word', () => {
    const words = foldText(textIn(parsePage(text)))
    for (const reminder of block.reminders) expect(words).toContain(foldText(reminder.words))
    expect(words).toContain(foldText(block.policy.front.title))
    expect(words).toContain('Unofficial copy, not issued by the trust.')
  })

  test('passes the allow-list of WordPress unharmed', () => {
    expect(shapeOf(sanitizeHtml(text, WORDPRESS))).toEqual(shapeOf(text))
  })

  test('keeps its words and links under a sanitiser that lets no looks through', () => {
    const bare = sanitizeHtml(text)
    expect(foldText(textIn(parsePage(bare)))).toBe(foldText(textIn(parsePage(text))))
    expect([...bare.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(
      block.reminders.map(({ clause }) => `${PAGE}#${clause.id}`),
    )
  })

  test('is a layout table without style element, script, picture, class or id, 600 pixels wide at the most', () => {
    expect(text).not.toMatch(/<(?:style|script|img|link|svg)|\sclass=|\sid=|\son\w+=|url\(/)
    expect(text.match(/<table/g)).toHaveLength(1)
    expect(text).toContain('role="presentation"')
    expect(text).toContain('max-width: 600px')
    expect(Buffer.byteLength(text)).toBeLessThan(20_000)
  })

  test('has ground and ink of its own wherever words stand, so that black and white behind it are the same', () => {
    const cells = elementsOf(parsePage(text)).filter(({ tagName }) => tagName === 'td')
    expect(cells.length).toBe(block.reminders.length + 2)
    const declared = (style: unknown, property: string): Colour =>
      (new RegExp(`(?:^|; ?)${property}: (#[0-9a-f]{6})`).exec(String(style))?.[1] ?? '') as Colour
    for (const cell of cells) {
      const ground = declared(cell.properties['style'], 'background-color')
      for (const inside of elementsOf(cell).filter(({ tagName }) => /^(?:p|h2|a)$/.test(tagName)))
        expect(
          contrastOf(declared(inside.properties['style'], 'color'), ground),
        ).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe.each(blocks)('the other forms of $trust', ({ block }) => {
  test('plain text has no line of more than 76 characters, but for addresses', () => {
    const text = remindersText(block)
    const lines = text.split('\n').filter((line) => !/^ *https:\S+$/.test(line))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76)
    for (const { words } of block.reminders) expect(foldText(text)).toContain(foldText(words))
  })

  test('Markdown reads back as the words it was made from', () => {
    const text = remindersMarkdown({ ...block, page: null })
    const plain = foldText(textOfMarkdown(text))
    for (const { words } of block.reminders) expect(plain).toContain(foldText(words))
  })

  test('the piece of a web page is an aside without table and looks', () => {
    const text = remindersWeb(block)
    expect(text).toMatch(/^<aside aria-label="Reminders for parents and carers"/)
    expect(text).not.toMatch(/<table|style=|class=/)
    expect(shapeOf(sanitizeHtml(text, WORDPRESS))).toEqual(shapeOf(text))
  })

  test('without an address nothing is linked, and the clause is named in words', () => {
    const alone = { ...block, page: null }
    for (const text of [
      html(alone),
      remindersMarkdown(alone),
      remindersText(alone),
      remindersWeb(alone),
    ]) {
      expect(text).not.toMatch(/href=|\]\(|https?:\/\/|index\.html/)
      for (const { clause } of block.reminders) {
        const folded = foldText(textIn(parsePage(text)))
        if (clause.section !== null)
          expect(folded.replaceAll('\\', '')).toContain(foldText(clause.section))
        if (clause.number !== null) expect(folded).toContain(`clause ${clause.number}`)
      }
    }
  })
})

interface Node {
  readonly value?: string
  readonly children?: readonly Node[]
}

function textOfMarkdown(text: string): string {
  const words = ({ value, children = [] }: Node): string => value ?? children.map(words).join(' ')
  return words(unified().use(remarkParse).parse(text) as Node)
}

test('HTML is ASCII, so that it reads the same in whatever encoding it is opened', () => {
  const block = saying("Children's names – 😀 é")
  for (const text of [html(block), remindersWeb(block)]) {
    expect(text).toMatch(/^[\n -~]+$/)
    expect(text).toContain('Children&#x2019;s names &#x2013; &#x1F600; &#xE9;')
    expect(textIn(parsePage(text))).toContain('Children’s names – 😀 é')
  }
})

describe('a policy names itself', () => {
  test.each([
    ['aspire', 'Aspire Social Media Policy, version 1.3, under'],
    ['aspire-educational', 'Policy for Social Media, May 2016, under'],
    ['dudley', 'Social Media, version 001 (draft), under'],
    ['inspire', 'Social Media Policy, September 2020, under'],
    ['thinking-schools', 'Social Media Policy, December 2022, clause 6.1, under'],
  ])('%s by title, and version or date: %s', (trust, words) => {
    expect(foldText(remindersText(blockFor(trust, null)))).toContain(words)
  })

  test('an adopted policy says nothing of a copy', () => {
    const block = blockFor('dudley', null)
    const adopted = { ...block, trust: { ...block.trust, standing: 'adopted' as const } }
    expect(remindersText(adopted)).not.toContain('Unofficial')
  })

  test('our own words are called so, and a part of a clause stands in quotes', () => {
    const text = foldText(remindersText(blockFor('aspire', null)))
    expect(text).toContain(
      'email or telephone. We do not hold conversations in the comments under our posts. In plain words, from Aspire',
    )
    expect(text).toContain(
      '* "no pupil under the age of 13 should have a social media account" From Aspire',
    )
  })
})

describe.each([
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{x}} {{{y}}} {% z %} <% w %> {{<b>}}',
  '"></a><b onclick="x">',
  '&lt;b&gt; & &amp;',
  '[a](javascript:x) ![b](c) `d` *e* _f_ # g <https://x.example>',
  'url(https://example.org/x); background: red',
])('words like %s', (words) => {
  const block = saying(words)
  const untypeset = (text: string): string => foldText(text)

  test('stay words', () => {
    for (const text of [html(block), remindersWeb(block)]) {
      const page = parsePage(text)
      expect(untypeset(textIn(page))).toContain(untypeset(words))
      expect(elementsOf(page).map(({ tagName }) => tagName)).toEqual(
        elementsOf(
          parsePage(text === html(block) ? html(saying('x')) : remindersWeb(saying('x'))),
        ).map(({ tagName }) => tagName),
      )
    }
    expect(untypeset(textOfMarkdown(remindersMarkdown(block)))).toContain(untypeset(words))
    expect(foldText(remindersText(block))).toContain(foldText(words))
  })
})
