/** The nearest id to some words: what an owner probably meant. */
export function idFrom(words: string): string {
  const id = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
  return id === '' ? 'clause' : id
}
