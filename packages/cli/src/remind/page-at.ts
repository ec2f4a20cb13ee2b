import { UsageError } from '../usage-error.ts'

/** Address of the page of a policy below the address at which the pages of its trust stand. */
export function pageAt(baseUrl: string, slug: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(
      `\`${baseUrl}\` is no address to link to`,
      'write the whole address at which the pages of the trust stand: `https://example.org/policies`',
    )
  return `${url.href.replace(/\/+$/, '')}/${slug}/index.html`
}
