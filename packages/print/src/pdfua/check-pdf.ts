import type { PdfFinding } from './pdf-finding.ts'

/**
 * What keeps a PDF from being PDF/UA-1 (ISO 14289-1), as far as a machine can tell; nothing where nothing does.
 *
 * The rules are those of docs/accessibility.md. Bytes that are no PDF are a finding too; it never rejects for what they hold.
 *
 * @example
 *   [{ rule: 'link-without-description', clause: '7.18.5-2', message: 'a link has no description', page: 1, count: 3, … }]
 */
export async function checkPdf(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  const { runRules } = await import('./run-rules.ts')
  return await runRules(bytes)
}
