import type { Random } from './random.ts'

/** A word of a file, between spaces. */
export interface Spot {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly region: Region
}

/** Where in policy.md a word stands. */
export type Region = 'front' | 'heading' | 'body' | 'table' | 'form'

/** What can happen to a word. */
export const mutations = ['dropped', 'added', 'changed', 'moved'] as const
export type Mutation = (typeof mutations)[number]

/** A text in which something happened to one word. */
export interface Mutant {
  readonly text: string
  readonly what: string
}

/** Keys of the front matter and of forms whose values are printed. */
const PRINTED =
  /^(\s*(?:- )?)(title|label|as|text|change|signature|date-label|heading|note|hint|consulted|revisions|appendix): /
const INLINE = /\b(label|as|text|signature|date-label): ("[^"]*"|[^,}]+)/g

/** Words of policy.md that come out on the page: not keys, ids, link targets or dates that are worded elsewhere. */
export function spotsOf(text: string): readonly Spot[] {
  const bodyFrom = text.indexOf('\n---', 4) + 4
  const spots: Spot[] = []
  let [at, inForm] = [0, false]
  /** Indentation of the key whose list of printed words the lines are in. */
  let listFrom: number | undefined
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) inForm = !inForm
    const inFront = at < bodyFrom
    const yaml = inFront || inForm
    const indent = line.search(/\S/)
    if (yaml && /^\s*(options|rows|revision-columns):/.test(line)) listFrom = indent
    else if (listFrom !== undefined && (indent < listFrom || !/^\s*- /.test(line)))
      listFrom = undefined
    const listed = listFrom !== undefined
    const region: Region = inForm
      ? 'form'
      : inFront
        ? 'front'
        : line.startsWith('#')
          ? 'heading'
          : line.startsWith('|')
            ? 'table'
            : 'body'
    const shown = line.startsWith('```') ? '' : yaml ? printedOf(line, listed) : proseOf(line)
    // Only words that spaces part, so that dropping one takes a word of the page away.
    for (const { 0: word, index } of shown.matchAll(
      /(?<=^|[\s"[])[\p{L}\p{N}][\p{L}\p{N}'’-]*(?=[\s.,;:)"\]]|$)/gu,
    )) {
      spots.push({ start: at + index, end: at + index + word.length, word, region })
    }
    at += line.length + 1
  }
  return spots
}

/** The line with everything blanked that is not printed. */
function printedOf(line: string, listed: boolean): string {
  const blank = (words: string): string => ' '.repeat(words.length)
  if (listed) {
    if (line.includes('[')) return line.replace(/^[^[]*\[/, blank)
    return /^\s*- /.test(line) ? line.replace(/^\s*- /, blank) : blank(line)
  }
  if (line.includes('{')) {
    let out = blank(line)
    for (const match of line.matchAll(INLINE)) {
      const [, key = '', value = ''] = match
      const from = match.index + key.length + 2
      out = out.slice(0, from) + value + out.slice(from + value.length)
    }
    return out
  }
  return PRINTED.test(line) ? line.replace(PRINTED, blank) : blank(line)
}

function proseOf(line: string): string {
  const blank = (words: string): string => ' '.repeat(words.length)
  return line
    .replace(/\{[#.][^}]*\}\s*$/, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/^\s*(?:(?:\d+\.|-|#+)\s+)+/, blank)
}

/** Does something to a word of a text that chance draws, of one region where one is given. */
export function mutate(
  text: string,
  spots: readonly Spot[],
  mutation: Mutation,
  region: Region | undefined,
  random: Random,
): Mutant {
  const chosen = region === undefined ? spots : spots.filter((spot) => spot.region === region)
  return mutationOf(text, random.of(chosen), spots, mutation, random)
}

/** Does something to one word of a text. */
export function mutationOf(
  text: string,
  spot: Spot,
  spots: readonly Spot[],
  mutation: Mutation,
  random: Random,
): Mutant {
  const what = `\`${spot.word}\` ${mutation} (${spot.region}, offset ${spot.start}, seed ${random.seed})`
  switch (mutation) {
    case 'dropped':
      return { text: without(text, spot), what }
    case 'added':
      return { text: insert(text, spot.start, 'perhaps'), what }
    case 'changed':
      return {
        text:
          text.slice(0, spot.start) + otherThan(spot.word, spots, random) + text.slice(spot.end),
        what,
      }
    case 'moved':
      return { text: moved(text, spot, spots, random), what }
  }
}

function without(text: string, { start, end }: Spot): string {
  return text.slice(0, start) + text.slice(text[end] === ' ' ? end + 1 : end)
}

function insert(text: string, at: number, word: string): string {
  return `${text.slice(0, at)}${word} ${text.slice(at)}`
}

/** Another word of the same text: the change that is hardest to see. */
function otherThan(word: string, spots: readonly Spot[], random: Random): string {
  return random.of(spots.filter((spot) => spot.word !== word && /^\p{L}+$/u.test(spot.word))).word
}

/** In front of another word, so that the order of words is no longer the same. */
function moved(text: string, spot: Spot, spots: readonly Spot[], random: Random): string {
  const at = spots.indexOf(spot)
  const others = spots.filter((each, index) => {
    if (index === at || index === at + 1) return false
    const passed = index > at ? spots[at + 1] : each
    return passed?.word !== spot.word
  })
  const target = random.of(others)
  return target.start < spot.start
    ? insert(without(text, spot), target.start, spot.word)
    : without(insert(text, target.start, spot.word), spot)
}
