import type { RulesEntry } from '../schema/rules.ts'

/** Names of persons in a clause that nothing but the policy itself shows. */
type Withheld = RulesEntry['withheld']

/** The words of a clause with the role in place of a person's name. */
export function withoutNames(
  text: string,
  withheld: Withheld,
  word: (role: string) => string,
): string {
  return (withheld ?? []).reduce((rest, { after, words, role }) => {
    const from = endOf(after, rest)
    return from === undefined
      ? rest
      : rest.slice(0, from) + rest.slice(from).replace(nameOf(words), `$1[${word(role)}]`)
  }, text)
}

/** The names themselves. */
export function namesIn(text: string, withheld: Withheld): readonly string[] {
  return (withheld ?? []).flatMap(({ after, words }) => {
    const from = endOf(after, text)
    const name = from === undefined ? undefined : nameOf(words).exec(text.slice(from))?.[0].trim()
    return name === undefined ? [] : [name]
  })
}

function endOf(after: string, text: string): number | undefined {
  const start = text.indexOf(after)
  return start < 0 ? undefined : start + after.length
}

function nameOf(words: string): RegExp {
  return new RegExp(String.raw`^(\s+)(?:\S+?\s+){${Number(words) - 1}}[\p{L}'-]+`, 'u')
}
