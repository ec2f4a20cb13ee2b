import { openDocument } from './open-document.ts'
import type { PdfFinding } from './pdf-finding.ts'
import type { Fault, RuleText } from './rule.ts'
import { documentRules, fileRules } from './rules.ts'

/** Checks a PDF against every rule: what `checkPdf` does, once the library that reads PDFs is loaded. */
export async function runRules(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  const file = await openDocument(bytes)
  const { document } = file
  return [
    ...fileRules.flatMap((rule) => findingsOf(rule, rule.checkFile(file))),
    ...(document ? documentRules.flatMap((rule) => findingsOf(rule, rule.check(document))) : []),
  ]
}

/** One finding for faults in the same words. */
function findingsOf(
  { id, clause, help }: RuleText,
  faults: readonly Fault[],
): readonly PdfFinding[] {
  const findings = new Map<string, PdfFinding>()
  for (const { message, page, count = 1 } of faults) {
    const known = findings.get(message)
    findings.set(message, {
      rule: id,
      clause,
      message,
      help,
      page: earlier(known?.page ?? null, page),
      count: (known?.count ?? 0) + count,
    })
  }
  return [...findings.values()]
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}
