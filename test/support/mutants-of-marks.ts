import type { LibraryPolicy } from '../../packages/model/src/index.ts'
import { bare, frozenText, withFrozen } from './frozen.ts'
import type { MutantPolicy } from './mutants-of-policy.ts'
import { random } from './random.ts'

/** A stretch of a text and what stands there instead. */
interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Lines of the body, with where each begins. */
function linesOf(text: string): readonly { readonly at: number; readonly line: string }[] {
  const body = text.indexOf('\n---\n', 4) + 5
  const fenced = /^```[^]*?^```$/gm
  const forms = [...text.matchAll(fenced)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ])
  let at = body
  return text
    .slice(body)
    .split('\n')
    .map((line) => {
      const placed = { at, line }
      at += line.length + 1
      return placed
    })
    .filter(({ at: start }) => !forms.some(([from = 0, to = 0]) => start >= from && start < to))
}

/** Every way to do one thing to the marks of a policy, and to no word of it. */
export const changes: Readonly<Record<string, (text: string) => readonly Change[]>> = {
  'emphasis taken away': (text) =>
    linesOf(text).flatMap(({ at, line }) =>
      [...line.matchAll(/(\*{1,2})([^*]+)\1/g)].map(({ 0: whole, 2: words = '', index }) => ({
        from: at + index,
        to: at + index + whole.length,
        text: words,
      })),
    ),
  'emphasis put around a word': (text) =>
    linesOf(text)
      .filter(({ line }) => !line.includes('*'))
      .flatMap(({ at, line }) =>
        [...line.matchAll(/(?<= )[a-z]+(?= [^{]* \{#)/g)].map(({ 0: word, index }) => ({
          from: at + index,
          to: at + index + word.length,
          text: `**${word}**`,
        })),
      ),
  'an item put under the one before': (text) => {
    const lines = linesOf(text)
    return lines.flatMap(({ at, line }, index) => {
      const bullet = /^ *(?:-|1\.) (?=\S)/.exec(line)?.[0]
      const before = /^ *(?:-|1\.) (?=\S)/.exec(lines[index - 1]?.line ?? '')?.[0]
      if (bullet === undefined || before !== bullet) return []
      return [{ from: at, to: at, text: ' '.repeat(bullet.trim().length + 1) }]
    })
  },
  'an item made a paragraph': (text) =>
    linesOf(text).flatMap(({ at, line }) => {
      const bullet = /^(?:-|1\.) (?=\S)/.exec(line)?.[0]
      return bullet === undefined
        ? []
        : [{ from: at, to: at + line.length, text: `\n${line.slice(bullet.length)}\n` }]
    }),
  'a heading made deeper': (text) =>
    linesOf(text).flatMap(({ at, line }) =>
      line.startsWith('##') ? [{ from: at, to: at, text: '#' }] : [],
    ),
  'a heading made less deep': (text) =>
    linesOf(text).flatMap(({ at, line }) =>
      line.startsWith('###') ? [{ from: at, to: at + 1, text: '' }] : [],
    ),
}

/** All that can be done to the marks of policy.md in one way; where that is more than `times`, so many drawn by chance. */
export function* mutantsOfMarks(
  entry: LibraryPolicy,
  name: string,
  times: number,
): Generator<MutantPolicy> {
  const chance = random()
  const text = frozenText(entry, 'policy.md')
  const all = changes[name]?.(text) ?? []
  for (let count = 0; count < Math.min(times, all.length); count++) {
    const { from, to, text: by } = all.length <= times ? (all[count] as Change) : chance.of(all)
    const mutant = text.slice(0, from) + by + text.slice(to)
    yield {
      entry: withFrozen(bare(entry), 'policy.md', mutant),
      what: `${name} at offset ${from}, seed ${chance.seed}: ${text.slice(from, from + 60)}`,
    }
  }
}
