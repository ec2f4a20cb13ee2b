/** What the head of a page says of a policy that is not in force; empty for one that is. */
export function statusWord(status: string | undefined): string {
  switch (status) {
    case 'draft':
    case 'withdrawn':
      return status.toUpperCase()
    case 'consultation':
      return 'FOR CONSULTATION'
    default:
      return ''
  }
}
