/** A noun with the article: "a pupil", "an adult", "a user". */
export function withArticle(noun: string): string {
  return `${/^(?!user)[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
