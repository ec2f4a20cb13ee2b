import { readFileSync } from 'node:fs'

/** One slip: «…» around the words that are underlined, § where other characters may stand without changing it. */
export interface Fault {
  readonly name: string
  readonly input: string
  readonly code: string
  readonly message: string
  readonly help: string
}

/** The slips of `fixtures/faults/<where>.json`. */
export function faultsIn(where: 'body' | 'front-matter' | 'form'): readonly Fault[] {
  const file = new URL(`../fixtures/faults/${where}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Fault[]
}
