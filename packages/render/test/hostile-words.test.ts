import { describe, expect, test } from 'vitest'
import { pageFrom } from './support/library.ts'
import { elementsOf, named, parsePage, textIn, withId } from './support/page.ts'

const HOSTILE = [
  '</style><script>alert(1)</script>',
  '"]}',
  '<img src=x onerror=alert(1)>',
  '{{x}}',
  '{{{main}}}',
  'url(https://example.org/x)',
  '</title><b>',
  '&lt;b&gt;',
  '\\", url(x)',
  '*/ } body { color: red',
  '--><!--',
]

/** A YAML double-quoted string. */
const quoted = (words: string): string => JSON.stringify(words)

/** Markdown that says exactly these words. */
const escaped = (words: string): string => words.replace(/[\\<>*&{}[\]_#`]/g, (char) => `\\${char}`)

/** Text as typed: quotes and dashes as they were before they were typeset. */
const untypeset = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('–', '-')

/** Names of elements and attributes that a page of ours may have. */
function surprises(html: string): readonly string[] {
  const known = new Set(
    'html head meta title style body a header p main div nav h1 h2 h3 h4 h5 h6 ul ol li span section table thead tbody tr th td strong em br footer'.split(
      ' ',
    ),
  )
  const all = elementsOf(parsePage(html))
  const attributes = all
    .flatMap(({ properties }) => Object.keys(properties))
    .filter((key) => /^(?:on|src|style)/i.test(key))
  return [...all.map(({ tagName }) => tagName).filter((name) => !known.has(name)), ...attributes]
}

/** The strings of the margin boxes, read as a browser reads them. */
function marginWords(css: string): readonly string[] {
  const page = css.slice(css.indexOf('@page {'))
  return [...page.matchAll(/("(?:[^"\\]|\\[\s\S])*")/g)].map(([, text = '']) =>
    text
      .slice(1, -1)
      .replace(/\\([0-9a-f]{1,6}) ?/g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
  )
}

describe.each(HOSTILE)('%s', (words) => {
  test('in the front matter and in trust.yaml is text, in the margins of the print too', () => {
    const trust = `name: ${quoted(`T ${words}`)}\nwordmark: ${quoted(words)}\nstrapline: { text: ${quoted(words)} }\nvalues: { items: [ { name: ${quoted(words)}, text: ${quoted(words)} } ] }\nrights: { holder: ${quoted(words)}, basis: ${quoted(words)} }\n`
    const front = `title: ${quoted(`P ${words}`)}\nversion: ${quoted(words)}\nwording: { contents: ${quoted(words)} }\ncover:\n  - { label: ${quoted(words)}, text: ${quoted(words)} }\nrevisions:\n  - { change: ${quoted(words)} }\nfront: [wordmark, title, strapline, cover, values, revisions]`
    const html = pageFrom({ front, trust, body: '## Scope {#scope}\n\nWords. {#words}' })
    expect(surprises(html)).toEqual([])
    const page = parsePage(html)
    expect(named(page, 'h1').map(textIn).map(untypeset)).toEqual([`P ${words}`])
    expect(named(page, 'title').map(textIn)).toEqual([`P ${words} – T ${words}`])
    expect(named(page, 'td').map(textIn).map(untypeset)).toEqual(expect.arrayContaining([words]))
    const [css = '', ...more] = named(page, 'style').map(textIn)
    expect(more).toEqual([])
    expect(marginWords(css).slice(0, 2)).toEqual([`T ${words}`, `P ${words}`])
    expect(marginWords(css)).toContain(words)
    // Outside its strings the margin says nothing but what the template says.
    expect(css.slice(css.indexOf('@page {')).replace(/"(?:[^"\\]|\\[\s\S])*"/g, '""')).toBe(
      [
        '@page {',
        '  size: A4; margin: 25mm 35mm 24mm 25mm; font-family: var(--text); font-size: 9pt; color: #4a5560;',
        '  @top-left { content: ""; }',
        '  @top-right { content: ""; }',
        '  @bottom-left { content: "" "" ""; white-space: nowrap; }',
        '  @bottom-right { content: "" counter(page) "" counter(pages); }',
        '}',
        "/* The head's tint goes to the edges of the paper, so the title page has its margins inside; what does not fit on it has one above again. */",
        '@page title:first { margin: 0 0 24mm; }',
        '@page title {',
        '  margin: 25mm 0 24mm;',
        '  @top-left { content: none; }',
        '  @top-right { content: none; }',
        '  @bottom-left { content: ""; padding-left: 25mm; white-space: nowrap; }',
        '  @bottom-right { content: none; }',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('in the body is text: paragraph, heading, item, cell, form', () => {
    const form = `\`\`\`form {#a-form}\nparts:\n  - id: a-part\n    heading: ${quoted(words)}\n    note: ${quoted(words)}\n    fields:\n      - { id: a-field, label: ${quoted(words)}, hint: ${quoted(words)}, kind: tick-all, options: [ ${quoted(words)} ] }\n\`\`\``
    const html = pageFrom({
      body: `## H ${escaped(words)} {#heading}\n\nP ${escaped(words)} {#paragraph}\n\n- I ${escaped(words)} {#item}\n\n| | |\n| - | - |\n| C ${escaped(words)} | |\n\n{#table}\n\n${form}`,
    })
    expect(surprises(html)).toEqual([])
    const page = parsePage(html)
    const said = (id: string): string => untypeset(textIn(withId(page, id)))
    expect([said('heading'), said('paragraph'), said('item')]).toEqual([
      `H ${words}`,
      `P ${words}`,
      `I ${words}`,
    ])
    expect(said('table')).toBe(`C ${words}\u00A0`)
    expect(said('a-field')).toBe(`${words} ${words} ${words}`)
  })
})

test('a link cannot break out of its attribute', () => {
  const html = pageFrom({ body: 'See [it](<https://example.org/"onmouseover="alert(1)>). {#see}' })
  expect(surprises(html)).toEqual([])
  expect(named(parsePage(html), 'a').map(({ properties }) => properties['href'])).toContain(
    'https://example.org/"onmouseover="alert(1)',
  )
})
