import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { nearestName } from '../nearest-name.ts'
import type { Place, Span } from '../place.ts'

/** What a mark may say depends on what it stands on. */
export type MarkedBlock = 'heading' | 'subheading' | 'words' | 'table' | 'form'

/** What a mark says besides its id. */
export interface Says {
  readonly classes: readonly string[]
  readonly attributes: ReadonlyMap<string, string>
}

const MAY_SAY: Readonly<Record<MarkedBlock, readonly string[]>> = {
  heading: ['.lead-in', '.unnumbered', '.appendix', 'label', 'prefix'],
  subheading: ['.lead-in', '.unnumbered'],
  words: ['.lead-in', '.no-lead-in'],
  table: [],
  form: [],
}

const EITHER_OR: readonly (readonly [string, string])[] = [
  ['.appendix', '.unnumbered'],
  ['.lead-in', '.no-lead-in'],
]

/** One thing that a mark says: `.appendix`, `label="Annex B"`. */
interface Part {
  /** `.appendix`, `label`. */
  readonly name: string
  /** Of `label="Annex B"` the words. */
  readonly value: string | undefined
  readonly typed: string
  readonly span: Span
}

const PART = /\.([a-z-]+)|([a-z]+)=["\u201C\u201D]([^"\u201C\u201D]*)["\u201C\u201D]/g

/** Reads what stands behind the id of a mark, at `start`; whatever could not be followed is a finding. */
export function readSays(
  text: string,
  start: number,
  block: MarkedBlock,
  placeOf: (span: Span) => Place,
): Says & { readonly diagnostics: readonly Diagnostic[] } {
  const parts = [...text.matchAll(PART)].map((match): Part => {
    const from = start + match.index
    const span = { start: from, end: from + match[0].length }
    const name = match[1] === undefined ? (match[2] ?? '') : `.${match[1]}`
    return { name, value: match[1] === undefined ? match[3] : undefined, typed: match[0], span }
  })
  const known = parts.filter(({ name }) => MAY_SAY[block].includes(name))
  return {
    classes: known.flatMap(({ name, value }) => (value === undefined ? [name.slice(1)] : [])),
    attributes: new Map(
      known.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
    ),
    diagnostics: parts.flatMap((part) => {
      const fault = known.includes(part) ? faultOf(part, known) : unknown(part, block)
      if (!fault) return []
      // Taken away with the space before it.
      const span = fault.text === '' ? { ...part.span, start: part.span.start - 1 } : part.span
      const fix = { place: placeOf(span), text: fault.text }
      return [
        diagnostic('malformed-mark', placeOf(part.span), fault.message, { help: fault.help, fix }),
      ]
    }),
  }
}

interface Fault {
  readonly message: string
  readonly help: string
  readonly text: string
}

function unknown({ name, value, typed }: Part, block: MarkedBlock): Fault {
  const classes = MAY_SAY[block].filter((each) => each.startsWith('.'))
  const near = value === undefined ? nearestName(name, classes) : undefined
  const message = `a mark cannot say \`${typed}\` here`
  return near === undefined
    ? { message, help: `take it away${maySay(block)}`, text: '' }
    : { message, help: `did you mean \`${near}\`?`, text: near }
}

function maySay(block: MarkedBlock): string {
  const known = MAY_SAY[block].map((each) => `\`${each}\``)
  return known.length === 0
    ? '; here it is only an id'
    : `; besides its id it may say ${known.join(', ')}`
}

/** What is wrong with something that may be said, beside all that is said: else it would be dropped in silence. */
function faultOf(part: Part, all: readonly Part[]): Fault | undefined {
  const { name, value, typed } = part
  const before = all.slice(0, all.indexOf(part)).map((each) => each.name)
  const says = (wanted: string): boolean => all.some((each) => each.name === wanted)
  if (before.includes(name))
    return {
      message: `a mark says \`${name}\` twice`,
      help: 'take it away here, or where it stands before',
      text: '',
    }
  const pair = EITHER_OR.find((each) => each.includes(name))
  const other = pair?.find((each) => each !== name && before.includes(each))
  if (other !== undefined)
    return {
      message: `a mark cannot say \`${name}\` beside \`${other}\``,
      help: 'take one of the two away',
      text: '',
    }
  if (value === undefined) return undefined
  if (value.trim() === '')
    return {
      message: `\`${name}\` is empty`,
      help: 'take it away, or write its words between the quotation marks',
      text: '',
    }
  if (says('.appendix') || before.includes('label') || before.includes('prefix')) return undefined
  const message = `a mark cannot say \`${typed}\` without \`.appendix\``
  const text = `.appendix ${typed}`
  return says('.unnumbered')
    ? { message, help: 'take it away; an unnumbered section has no label', text: '' }
    : { message, help: `write \`${text}\`, or take it away`, text }
}
