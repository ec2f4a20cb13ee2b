import type {
  Block,
  Form,
  FormField,
  FormPart,
  Inline,
  Item,
  ItemBlock,
  List,
  Paragraph,
  Policy,
  Section,
  Table,
} from '@policy/model'
import fc from 'fast-check'

/** Policies of every shape the model has, as `parsePolicy` would give them, with numbers not yet computed. */

const place = { path: 'policy.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const base = { place, idPlace: null }

/** Words of ordinary clauses, and words that Markdown or YAML would like to read as something else. */
const word = fc.constantFrom(
  ...'staff must not share pupils policy Headteacher (see school\'s "friends" – e.g. £5 3.5 50% Q&A #BeKind [School name] ________ DON\'T C:\\new\\*.jpg \\\\server\\_x ~~x~~ [a][b] \u2022 [\u00A0]'.split(
    ' ',
  ),
  '*',
  '**',
  '_x_',
  '__y__',
  '1.',
  '+',
  '-',
  '|',
  '<',
  '<b>',
  '>',
  '\\',
  '\\*',
  '`',
  '``x``',
  'https://example.org/a_b?c=d&e',
  'www.example.org',
  'office@example.org',
  '&amp;',
  '&',
  '~x~',
  '[a](b)',
  '[a]',
  '[a]:',
  '![a](b)',
  '[^1]',
  '{#x}',
  '{name',
  '4.2',
  '(a)',
  'a)',
  'A.1.8',
  '##',
  '##Scope',
  '#',
  '---',
  '\u2014 \u2014',
  '===',
  '```',
  '~~~',
  '=',
  ':',
  '"',
  "'",
  '{',
  '}',
  '$1',
  'é',
  'e\u0301',
  '\u{1F469}\u200D\u{1F467}',
  '日本語',
  'x\u00A0x',
  '<!--',
  '-->',
  '<a@b.c>',
  '%',
  '@',
  '!',
  '?',
  '- [ ]',
  '1)',
  '-x',
  '\\|',
  '||',
)

const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))

const content: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words.map((text): Inline => ({ kind: 'text', text })) },
      fc
        .tuple(fc.constantFrom('emphasis' as const, 'strong' as const), words)
        .map(([kind, text]): Inline => ({ kind, content: [{ kind: 'text', text }] })),
      fc
        .tuple(
          fc.constantFrom(
            '#scope',
            '#',
            'https://example.org/a_(b)?c=d&e=*',
            'mailto:office@example.org',
          ),
          words,
        )
        .map(([target, text]): Inline => ({
          kind: 'link',
          target,
          content: [{ kind: 'text', text }],
          place,
        })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(spaced)

/** Runs parted by a space, as people write them; neighbouring words are one run. */
function spaced(all: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  for (const [index, each] of all.entries()) {
    const text = `${index > 0 ? ' ' : ''}${each.kind === 'text' ? each.text : ''}`
    const last = out.at(-1)
    if (last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + text }
    else if (text !== '') out.push({ kind: 'text', text })
    if (each.kind !== 'text') out.push(each)
  }
  return out
}

type LeadIn = Pick<Paragraph, 'leadIn' | 'leadInSaid'>
const said: fc.Arbitrary<LeadIn> = fc.constantFrom(
  { leadIn: false, leadInSaid: false },
  { leadIn: true, leadInSaid: true },
  { leadIn: false, leadInSaid: true },
)

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(content, said)
  .map(([words_, lead]) => ({ kind: 'paragraph', id: '', ...base, content: words_, ...lead }))

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((width) => {
  const cell = fc.oneof(content, fc.constant([]))
  const row = fc.array(cell, { minLength: width, maxLength: width })
  return fc
    .tuple(row, fc.array(row, { maxLength: 3 }))
    .map(([header, rows]): Table => ({ kind: 'table', id: '', ...base, header, rows }))
})

function list(depth: number): fc.Arbitrary<List> {
  const below: fc.Arbitrary<readonly ItemBlock[]> =
    depth === 0
      ? fc.constant([])
      : fc.array(fc.oneof(paragraph, list(depth - 1), table), { maxLength: 2 }).map(apart)
  const item = fc.tuple(content, said, below).map(([words_, lead, blocks]): Item => ({
    kind: 'item',
    id: '',
    ...base,
    content: words_,
    number: null,
    ...lead,
    blocks: leads(blocks),
  }))
  return fc
    .tuple(fc.boolean(), fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([ordered, loose, items]): List => ({
      kind: 'list',
      ordered,
      loose: loose && items.length > 1,
      items,
    }))
}

const line = words.filter((text) => text.trim() === text)
const someLines = fc.array(line, { minLength: 1, maxLength: 2 })
const none = fc.constant([])
const field: fc.Arbitrary<FormField> = fc
  .oneof(
    fc.tuple(line, fc.option(line), fc.constant('line' as const), none, none),
    fc.tuple(line, fc.option(line), fc.constant('tick-all' as const), someLines, none),
    fc.tuple(line, fc.option(line), fc.constant('approval' as const), none, someLines),
  )
  .map(([label, hint, fieldKind, options, rows]) => ({
    id: '',
    ...base,
    label,
    hint,
    fieldKind,
    options,
    rows,
  }))
const part: fc.Arbitrary<FormPart> = fc
  .tuple(line, fc.option(line), fc.array(field, { maxLength: 2 }))
  .map(([heading, note, fields]) => ({ id: '', ...base, heading, note, fields }))
const form: fc.Arbitrary<Form> = fc
  .array(part, { minLength: 1, maxLength: 2 })
  .map((parts) => ({ kind: 'form', id: '', ...base, parts }))

const blocks = fc
  .array(fc.oneof(paragraph, list(2), table, form), { minLength: 1, maxLength: 4 })
  .map(apart)

function section(depth: number, role: Section['role']): fc.Arbitrary<Section> {
  const below =
    depth >= 4 ? fc.constant([]) : fc.array(section(depth + 1, 'plain'), { maxLength: 2 })
  const given =
    role === 'appendix' ? fc.constantFrom({}, { label: 'Annex B', prefix: 'B' }) : fc.constant({})
  return fc
    .tuple(content, fc.boolean(), given, blocks, below)
    .map(([title, leadIn, own, inside, sections]) => ({
      kind: 'section',
      id: '',
      ...base,
      title,
      depth,
      role,
      given: own,
      number: null,
      label: null,
      prefix: null,
      leadIn,
      blocks: leads([...inside, ...sections]),
    }))
}

/** Lists of one kind that follow one another would be one list. */
function apart<T extends Block | ItemBlock>(all: readonly T[]): readonly T[] {
  return all.filter((block, index) => {
    const before = all[index - 1]
    return !(block.kind === 'list' && before?.kind === 'list')
  })
}

/** Unsaid, a paragraph before a list leads into it when it ends in a colon. */
function leads<T extends Block | ItemBlock>(all: readonly T[]): readonly T[] {
  return all.map((block, index) =>
    block.kind === 'paragraph' && !block.leadInSaid
      ? { ...block, leadIn: all[index + 1]?.kind === 'list' && endsInColon(block.content) }
      : block,
  )
}

function endsInColon(all: readonly Inline[]): boolean {
  return /:\s*[-–]?\s*$/.test(plain(all))
}

function plain(all: readonly Inline[]): string {
  return all.map((each) => (each.kind === 'text' ? each.text : plain(each.content))).join('')
}

/** Every block with an id of its own, and items that lead into the list right below them. */
function named<T>(value: T, next: () => string): T {
  if (Array.isArray(value)) return value.map((each: unknown) => named(each, next)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    key === 'id' ? next() : key === 'place' || key === 'front' ? each : named(each, next),
  ])
  const made = Object.fromEntries(entries) as T & { kind?: string }
  if (made.kind !== 'item') return made
  const item = made as unknown as Item
  return (
    item.leadInSaid
      ? item
      : { ...item, leadIn: item.blocks[0]?.kind === 'list' && endsInColon(item.content) }
  ) as T
}

export const policies: fc.Arbitrary<Policy> = fc
  .tuple(
    blocks,
    fc.array(section(2, 'plain'), { maxLength: 2 }),
    fc.array(section(2, 'appendix'), { maxLength: 1 }),
    fc.array(section(2, 'unnumbered'), { maxLength: 1 }),
    line,
  )
  .map(([inside, plainSections, appendices, unnumbered, title]) => {
    let count = 0
    return {
      id: 'oakfield/leave',
      trust: 'oakfield',
      slug: 'leave',
      path: 'policy.md',
      front: {
        title,
        front: ['title'],
        numbering: { sections: 'decimal', items: 'decimal', lists: 'lower-alpha' },
      },
      frontPlaces: new Map(),
      blocks: named(
        leads([...inside, ...plainSections, ...appendices, ...unnumbered]),
        () => `c${++count}`,
      ),
    }
  })
