import { InvalidArgumentError } from 'commander'

/** Reads a list of formats (`html,pdf`), each once and in the order in which they are known. */
export function formatsFrom<F extends string>(known: readonly F[]): (list: string) => readonly F[] {
  return (list) => {
    const given = list.split(',').map((each) => each.trim())
    const unknown = given.find((each) => !known.some((format) => format === each))
    if (unknown !== undefined)
      throw new InvalidArgumentError(
        `There is no format \`${unknown}\`; there are ${known.join(', ')}.`,
      )
    return known.filter((format) => given.includes(format))
  }
}
