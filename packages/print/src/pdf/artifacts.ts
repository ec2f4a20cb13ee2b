import { isDictionary, isName, visitOperators } from './content-stream.ts'
import type { Operand, Operation } from './content-stream.ts'

/**
 * A content stream in which everything that is painted outside the tags is marked as an artifact (ISO 14289-1, 7.1 test 3).
 *
 * What is painted outside the page's area is its header or footer, by the half of the page; other things (rules, backgrounds) are plain artifacts.
 * Throws `Error` where a tag begins inside text that has none.
 */
export function markArtifacts(stream: Uint8Array, about: ContentFacts): Uint8Array {
  const marker = new Marker(about)
  visitOperators(stream, (operation) => marker.read(operation))
  marker.end()
  return spliced(stream, marker.insertions)
}

/** What must be known of a stream. */
export interface ContentFacts {
  /** Whether the object of this name, which the stream draws, has tags of its own. */
  readonly isTagged: (name: string) => boolean
  /** Height of the page in points; undefined where this is no page, but something drawn on one. */
  readonly height?: number
}

interface Insertion {
  readonly at: number
  readonly text: string
}

const building: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h'])
const painting: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])

/** Three operations of four are these, and change nothing here. */
const frequent: ReadonlySet<string> = new Set(['Td', 'Tj', 'Tf', 'RG', 'rg', 'gs'])

type Matrix = readonly [number, number, number, number, number, number]

/** Graphics state, as far as it matters here. */
interface State {
  readonly matrix: Matrix
  /** The page's area is clipped; margin boxes are not. */
  readonly clipped: boolean
}

/** Walks along a stream and notes where artifacts begin and end; neighbours of one kind become one. */
class Marker {
  readonly insertions: Insertion[] = []
  readonly #about: ContentFacts
  #state: State = { matrix: [1, 0, 0, 1, 0, 0], clipped: false }
  readonly #saved: State[] = []
  /** For each open marked content, whether it is a tag or an artifact already. */
  readonly #open: boolean[] = []
  /** Where the path, or the text object, began that is not painted yet. */
  #start = -1
  #inText = false
  #textKind = ''
  #run: { readonly kind: string; end: number } | undefined

  constructor(about: ContentFacts) {
    this.#about = about
  }

  read(operation: Operation): void {
    const { operator, start, end } = operation
    if (frequent.has(operator)) return
    if (operator === 'BDC' || operator === 'BMC') this.#begin(operation)
    else if (operator === 'EMC') this.#finish()
    else if (operator === 'q') this.#saved.push(this.#state)
    else if (operator === 'Q') this.#state = this.#saved.pop() ?? this.#state
    else if (operator === 'cm') this.#concatenate(operation.operands)
    else if (operator === 'W' || operator === 'W*') this.#state = { ...this.#state, clipped: true }
    else if (operator === 'BT') this.#beginText(start)
    else if (operator === 'Tm' && this.#textKind === '')
      this.#textKind = this.#kindAt(operation.operands)
    else if (operator === 'ET') this.#endText(end)
    else if (building.has(operator)) this.#start = this.#start < 0 ? start : this.#start
    else if (painting.has(operator)) this.#paint(this.#start < 0 ? start : this.#start, end)
    else if (operator === 'Do') this.#draw(operation)
    else if (operator === 'sh' || operator === 'BI') this.#paint(start, end)
    else if (operator === 'n') this.#start = -1
  }

  end(): void {
    if (this.#run !== undefined) this.insertions.push({ at: this.#run.end, text: '\nEMC\n' })
    this.#run = undefined
  }

  get #marked(): boolean {
    return this.#open.includes(true)
  }

  #begin({ operator, operands }: Operation): void {
    const [tag, properties] = operands
    const known =
      (isName(tag) && tag.name === 'Artifact') ||
      (operator === 'BDC' && isDictionary(properties) && properties.has('MCID'))
    if (known && this.#inText) throw new Error('a tag begins inside text that has none')
    this.#part()
    this.#open.push(known)
  }

  #finish(): void {
    this.#part()
    this.#open.pop()
  }

  /** An artifact may not begin inside of other marked content and end outside, or the other way round. */
  #part(): void {
    if (!this.#marked && !this.#inText) this.end()
  }

  #beginText(start: number): void {
    this.#inText = !this.#marked
    this.#start = start
    this.#textKind = ''
  }

  #endText(end: number): void {
    if (this.#inText) this.#add(this.#textKind, this.#start, end)
    this.#inText = false
    this.#start = -1
  }

  #paint(start: number, end: number): void {
    if (!this.#marked && !this.#inText) {
      const isBeside = this.#run !== undefined && !this.#state.clipped
      this.#add(isBeside ? (this.#run?.kind ?? '') : '', start, end)
    }
    this.#start = -1
  }

  /** What has tags of its own is no artifact; what it paints beside them is marked there. */
  #draw({ operands: [object], start, end }: Operation): void {
    if (!isName(object) || !this.#about.isTagged(object.name)) this.#paint(start, end)
    else if (!this.#marked) this.end()
  }

  #add(kind: string, start: number, end: number): void {
    if (this.#run !== undefined && this.#run.kind !== kind) this.end()
    if (this.#run === undefined) {
      this.insertions.push({ at: start, text: beginning(kind) })
      this.#run = { kind, end }
    } else this.#run.end = end
  }

  #kindAt(operands: readonly Operand[]): string {
    const { height } = this.#about
    if (height === undefined || this.#state.clipped) return ''
    const y = product(matrixOf(operands), this.#state.matrix)[5]
    return y > height / 2 ? 'Header' : 'Footer'
  }

  #concatenate(operands: readonly Operand[]): void {
    this.#state = { ...this.#state, matrix: product(matrixOf(operands), this.#state.matrix) }
  }
}

function beginning(kind: string): string {
  if (kind === '') return '/Artifact BMC\n'
  return `/Artifact <</Type /Pagination /Subtype /${kind}>> BDC\n`
}

function matrixOf(operands: readonly Operand[]): Matrix {
  const [a, b, c, d, e, f] = operands.map(Number)
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

/** First `m`, then `n` (ISO 32000-1, 8.3.4). */
function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ]
}

function spliced(stream: Uint8Array, insertions: readonly Insertion[]): Uint8Array {
  const parts: Uint8Array[] = []
  let from = 0
  for (const { at, text } of insertions) {
    parts.push(stream.subarray(from, at), Buffer.from(text, 'latin1'))
    from = at
  }
  return Buffer.concat([...parts, stream.subarray(from)])
}
