/** Words as keys of answers: those that stand twice are told apart, the second of them as `Name (2)`. */
export function answerKeys(words: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return words.map((word) => {
    let key = word
    for (let count = 2; taken.has(key); count++) key = `${word} (${count})`
    taken.add(key)
    return key
  })
}
